import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  disc,
  gloss,
  hoop,
  lettering,
  lit,
  metal,
  outline,
  place,
  plastic,
  rubber,
  solid,
} from "../../stage";

const pad = (shell: string, spin: number) => [
  solid(
    board(
      outline(
        [
          [-1, 0.1],
          [-0.7, 0.45],
          [0, 0.36],
          [0.7, 0.45],
          [1, 0.1],
          [1.08, -0.5],
          [0.8, -0.62],
          [0.45, -0.22],
          [-0.45, -0.22],
          [-0.8, -0.62],
          [-1.08, -0.5],
        ],
        true,
      ),
      0.24,
      0.1,
    ),
    plastic(shell),
  ),
  bothSides((side) => [
    solid(disc(0.17, 0.14), rubber("#17181b"), { at: [side * 0.3, -0.06, 0.4] }),
    solid(hoop(0.2, 0.15, 0.05), plastic("#3a3d42"), { at: [side * 0.3, -0.06, 0.34] }),
  ]),
  solid(box(0.32, 0.1, 0.06, 0.02), plastic("#4a4e55"), { at: [-0.64, 0.2, 0.37] }),
  solid(box(0.1, 0.32, 0.06, 0.02), plastic("#4a4e55"), { at: [-0.64, 0.2, 0.37] }),
  ["#e0413a", "#3fb05a", "#f2c53d", "#3a8fe0"].map((color, index) =>
    solid(disc(0.065, 0.08), gloss(color), {
      at: [0.64 + Math.cos(index * 1.571 + spin) * 0.14, 0.2 + Math.sin(index * 1.571 + spin) * 0.14, 0.37],
    }),
  ),
  solid(disc(0.07, 0.04), lit("#6fd0ff", 0.8), { at: [0, 0.2, 0.35] }),
];

export const gameStick = kind({
  name: "game-stick",
  noun: {
    en: "wireless game stick",
    zh: "无线游戏机电视棒",
    es: "consola de juegos inalámbrica",
    "pt-br": "game stick sem fio",
    ru: "игровая ТВ-приставка",
    ar: "عصا ألعاب لاسلكية",
    ur: "وائرلیس گیم اسٹک",
    fr: "console de jeux HDMI sans fil",
  },
  centimetres: 16,
  looks: { black: { shell: "#2a2c31" }, white: { shell: "#eeeeeb" }, red: { shell: "#b8343a" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.3 } },
  build({ shell }) {
    return all(
      place(pad(shell, 0), { at: [-1.15, 0.12, 0], turn: [-Math.PI / 2 + 0.3, 0, 0.15] }),
      place(pad(shell, 0), { at: [1.15, 0.12, -0.1], turn: [-Math.PI / 2 + 0.3, 0, -0.15] }),
      place(
        [
          solid(box(0.56, 0.24, 1.5, 0.08), plastic(shell), { at: [0, 0.12, 0] }),
          solid(box(0.36, 0.14, 0.32, 0.01), metal("#d8b25a"), { at: [0, 0.12, -0.86] }),
          lettering("4K GAME", 0.9, 0.26, shell === "#eeeeeb" ? "#33363b" : "#ffffff", {
            at: [0, 0.245, 0.1],
            turn: [-Math.PI / 2, 0, Math.PI / 2],
          }),
        ],
        { at: [0.1, 0, 1.3], turn: [0, 1.25, 0] },
      ),
    );
  },
});
