import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  disc,
  gloss,
  hand,
  lit,
  matte,
  metal,
  place,
  plastic,
  rod,
  rubber,
  sized,
  solid,
  tile,
  turned,
} from "../../stage";

export const earbuds = kind({
  name: "earbuds",
  noun: {
    en: "wireless earbuds",
    zh: "无线耳机",
    es: "auriculares inalámbricos",
    "pt-br": "fones de ouvido sem fio",
    ru: "беспроводные наушники",
    ar: "سماعات لاسلكية",
    ur: "وائرلیس ایئر بڈز",
    fr: "écouteurs sans fil",
  },
  centimetres: 6,
  looks: {
    white: { shell: "#f6f6f4", tip: "#d9dbdd" },
    black: { shell: "#2a2c31", tip: "#1a1b1e" },
    pink: { shell: "#efc1c6", tip: "#fbe6e8" },
  },
  shots: ["front", "turned", "group", "detail", "use"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.35, pitch: 0.3 }, detail: { look: [0.4, 0.5, 0.9], fit: 2 } },
  build({ shell, tip }) {
    const cover = gloss(shell, { roughness: 0.14 });
    const bud = (side: number) => [
      solid(ball(0.3, 40), cover, { scale: [1, 0.95, 0.85] }),
      solid(
        turned([
          [0.12, 0],
          [0.16, 0.1],
          [0.23, 0.16],
          [0.2, 0.3],
          [0.12, 0.36],
          [0.06, 0.34],
        ]),
        rubber(tip, { side: DoubleSide }),
        { at: [side * 0.14, 0.06, 0.12], turn: [0.9, 0, side * -0.9] },
      ),
      solid(rod(0.1, 0.1, 0.72, 32), cover, { at: [side * -0.08, -0.42, 0.02], scale: [1, 1, 0.85] }),
      solid(ball(0.1, 24), cover, { at: [side * -0.08, -0.78, 0.02] }),
      solid(rod(0.102, 0.102, 0.05, 32), metal("#b9bdc3"), { at: [side * -0.08, -0.72, 0.02], scale: [1, 1, 0.86] }),
      solid(tile(0.05, 0.2, 0.025, 0.02), matte("#3a3d42"), { at: [side * -0.08, -0.2, 0.125] }),
    ];
    return all(
      place(
        [
          solid(box(1.9, 0.95, 0.8, 0.36), cover, { at: [0, 0.48, 0] }),
          solid(box(1.66, 0.06, 0.58, 0.03), matte("#1e2024"), { at: [0, 0.935, 0] }),
          place(
            [
              solid(box(1.9, 0.42, 0.8, 0.2), cover, { at: [0, 0.2, 0.4] }),
              solid(box(1.66, 0.04, 0.56, 0.02), plastic("#33363b"), { at: [0, -0.015, 0.4] }),
            ],
            { at: [0, 0.96, -0.4], turn: [-1.75, 0, 0] },
          ),
          solid(disc(0.04, 0.03), lit("#58e08c", 1.6), { at: [0, 0.6, 0.4] }),
          bothSides((side) => place(bud(side), { at: [side * 0.42, 1.08, 0], turn: [0, 0, 0] })),
        ],
        { at: [0, 0, -0.5] },
      ),
    );
  },
  use(_, piece) {
    return all(
      place(hand("#d9b7a0"), { turn: [-1.25, 0, 0], at: [0, 0.3, 1.2] }),
      sized(piece, 7.4, [0, 0.52, 0.25], [0, 0.1, 0]),
    );
  },
});
