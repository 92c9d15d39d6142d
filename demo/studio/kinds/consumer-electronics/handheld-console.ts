import { kind } from "../../kind";
import {
  box,
  disc,
  type Flat,
  gloss,
  lit,
  matte,
  type Pen,
  place,
  plastic,
  rubber,
  screen,
  solid,
  tile,
  times,
} from "../../stage";

const game = (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#7ec8f2";
  pen.fillRect(0, 0, across, up);
  const cell = across / 16;
  pen.fillStyle = "#5aa84a";
  pen.fillRect(0, up - cell * 2, across, cell * 2);
  pen.fillStyle = "#8a5a35";
  pen.fillRect(0, up - cell * 1.4, across, cell * 1.4);
  for (const [x, y, color] of [
    [3, 6, "#d9a33d"],
    [4, 6, "#c2702f"],
    [5, 6, "#d9a33d"],
    [11, 5, "#c2702f"],
    [12, 5, "#d9a33d"],
    [6, 10, "#e0413a"],
    [6, 9, "#f4c9a0"],
    [13, 10, "#3f9a4a"],
    [13, 9, "#3f9a4a"],
  ] as const) {
    pen.fillStyle = color;
    pen.fillRect(x * cell, y * cell, cell, cell);
  }
  pen.fillStyle = "#ffffff";
  pen.font = `800 ${cell}px "Noto Sans", sans-serif`;
  pen.fillText("SCORE 004200", cell, cell * 1.4);
};

export const handheldConsole = kind({
  name: "handheld-console",
  noun: {
    en: "handheld game console",
    zh: "掌上游戏机",
    es: "consola portátil",
    "pt-br": "console portátil",
    ru: "портативная игровая приставка",
    ar: "جهاز ألعاب محمول",
    ur: "ہینڈ ہیلڈ گیم کنسول",
    fr: "console portable",
  },
  centimetres: 15,
  looks: {
    grey: { shell: "#d8d5cc", key: "#8a3350" },
    purple: { shell: "#6f4fb0", key: "#f2c53d" },
    black: { shell: "#2a2c31", key: "#d2433e" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.35, pitch: 0.16 } },
  build({ shell, key }) {
    return place(
      [
        solid(tile(1.7, 2.7, 0.26, 0.42, 0.12), plastic(shell), { at: [0, 1.35, 0] }),
        solid(tile(1.5, 1.26, 0.12, 0.05), gloss("#17181b"), { at: [0, 1.9, 0.2] }),
        screen(1.26, 1, game, { at: [0, 1.9, 0.23] }, 0.65),
        solid(box(0.5, 0.16, 0.12, 0.04), rubber("#26282c"), { at: [-0.46, 0.86, 0.23] }),
        solid(box(0.16, 0.5, 0.12, 0.04), rubber("#26282c"), { at: [-0.46, 0.86, 0.23] }),
        (
          [
            [0.62, 1],
            [0.34, 0.86],
            [0.52, 0.7],
            [0.24, 0.56],
          ] as Flat[]
        ).map(([x, y]) => solid(disc(0.11, 0.12), gloss(key), { at: [x, y, 0.24] })),
        [-0.16, 0.16].map((x) =>
          solid(tile(0.26, 0.08, 0.04, 0.06), rubber("#6d727a"), { at: [x, 0.36, 0.22], turn: [0, 0, 0.4] }),
        ),
        times(5, (_, share) =>
          solid(tile(0.03, 0.3, 0.015, 0.03), matte("#3a3d42"), {
            at: [0.44 + share * 0.45, 0.3, 0.21],
            turn: [0, 0, -0.5],
          }),
        ),
        solid(disc(0.03, 0.02), lit("#ff4a3d", 1.5), { at: [-0.68, 2.2, 0.23] }),
      ],
      { turn: [-0.14, 0, 0] },
    );
  },
});
