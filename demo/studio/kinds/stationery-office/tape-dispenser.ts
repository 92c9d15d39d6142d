import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  disc,
  type Flat,
  glass,
  hoop,
  metal,
  outline,
  place,
  plastic,
  rod,
  rubber,
  sheet,
  softened,
  solid,
  times,
} from "../../stage";

export const tapeDispenser = kind({
  name: "tape-dispenser",
  noun: {
    en: "tape dispenser",
    zh: "胶带座",
    es: "despachador de cinta",
    "pt-br": "suporte de fita",
    ru: "диспенсер для скотча",
    ar: "حامل شريط لاصق",
    ur: "ٹیپ ڈسپنسر",
    fr: "dévidoir de ruban",
  },
  centimetres: 15,
  looks: { black: { shell: "#2b2d31" }, blue: { shell: "#5f9ccb" } },
  shots: ["front"],
  sets: { all: { yaw: -0.4 } },
  build({ shell }) {
    const base: Flat[] = [
      [-1.2, 0],
      [1.2, 0],
      [1.2, 0.72],
      [1.05, 0.78],
      [0.6, 0.42],
      [0.1, 0.3],
      [-0.3, 0.3],
      [-0.7, 0.5],
      [-1.05, 0.92],
      [-1.2, 0.85],
    ];
    return all(
      bothSides((side) =>
        solid(board(outline(softened(base, 0.12, true)), 0.12, 0.04), plastic(shell), {
          at: [0, 0, side * 0.26 - 0.06],
        }),
      ),
      solid(box(2.3, 0.26, 0.5, 0.05), plastic(shell), { at: [0, 0.14, 0] }),
      place(
        [
          solid(hoop(0.62, 0.4, 0.34), glass("#f2ead0", { opacity: 0.75 })),
          solid(hoop(0.41, 0.33, 0.36), plastic("#f4f2ec")),
          solid(disc(0.33, 0.3), plastic(shell)),
        ],
        { at: [-0.42, 0.78, 0] },
      ),
      solid(sheet(1.5, 0.32), glass("#f2ead0", { opacity: 0.55 }), {
        at: [0.4, 1.07, 0],
        turn: [-Math.PI / 2, 0.22, 0],
      }),
      solid(box(0.05, 0.24, 0.42, 0.01), metal("#d3d7db"), { at: [1.2, 0.82, 0] }),
      times(9, (index) =>
        solid(rod(0.001, 0.022, 0.06, 4), metal("#d3d7db"), { at: [1.2, 0.96, index * 0.046 - 0.185] }),
      ),
      solid(box(2.2, 0.05, 0.6, 0.02), rubber("#17181b"), { at: [0, 0.0, 0] }),
    );
  },
});
