import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  glass,
  outline,
  place,
  plastic,
  ring,
  rod,
  rubber,
  softened,
  solid,
  thrown,
  times,
} from "../../stage";

export const windowSqueegee = kind({
  name: "window-squeegee",
  noun: {
    en: "window squeegee",
    zh: "玻璃刮",
    es: "jalador para vidrios",
    "pt-br": "rodo para vidros",
    ru: "скребок для окон",
    ar: "ممسحة نوافذ",
    ur: "شیشہ وائپر",
    fr: "raclette vitres",
  },
  centimetres: 28,
  looks: { white: { shell: "#f3f1ec", blade: "#33363b" }, blue: { shell: "#5f9ccb", blade: "#26282c" } },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.4 } },
  build: ({ shell, blade }) => squeegee(shell, blade),
  use: ({ shell, blade }) =>
    all(
      solid(box(4, 4.4, 0.05, 0.01), glass("#d5e8f1", { opacity: 0.5 }), { at: [0, 2.3, -0.3] }),
      [0.05, 4.5].map((y) => solid(box(4.4, 0.24, 0.3, 0.03), plastic("#fbfaf7"), { at: [0, y, -0.3] })),
      bothSides((side) => solid(box(0.24, 4.6, 0.3, 0.03), plastic("#fbfaf7"), { at: [side * 2.1, 2.3, -0.3] })),
      place(squeegee(shell, blade), { at: [0.3, 1.1, 0.05], turn: [0.12, 0, 0.16] }),
      times(70, (index) =>
        solid(ball(0.03 + (index % 4) * 0.014, 10), glass("#ffffff", { opacity: 0.65 }), {
          at: [Math.sin(index * 12.9) * 1.8, 0.4 + ((index * 0.37) % 1.6), -0.26],
          scale: [1, 1.3, 0.4],
        }),
      ),
    ),
});

function squeegee(shell: string, blade: string) {
  return all(
    solid(
      thrown(
        [
          [0.001, 0],
          [0.13, 0.02],
          [0.17, 0.3],
          [0.12, 0.8],
          [0.15, 1.2],
          [0.1, 1.4],
          [0.001, 1.4],
        ],
        0.08,
      ),
      plastic(shell),
    ),
    solid(rod(0.152, 0.135, 0.7, 32), rubber(blade), { at: [0, 0.55, 0] }),
    solid(
      board(
        outline(
          softened(
            [
              [-0.14, 1.3],
              [0.14, 1.3],
              [0.6, 1.75],
              [1.2, 1.82],
              [1.2, 1.96],
              [-1.2, 1.96],
              [-1.2, 1.82],
              [-0.6, 1.75],
            ],
            0.06,
            true,
          ),
        ),
        0.14,
        0.04,
      ),
      plastic(shell),
      { at: [0, 0, -0.07] },
    ),
    solid(box(2.46, 0.16, 0.05, 0.01), rubber(blade), { at: [0, 2.04, 0] }),
    solid(ring(0.08, 0.03), plastic(shell), { at: [0, -0.04, 0] }),
  );
}
