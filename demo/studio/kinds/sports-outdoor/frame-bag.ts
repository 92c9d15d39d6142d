import { kind } from "../../kind";
import {
  all,
  board,
  box,
  fabric,
  glass,
  gloss,
  lettering,
  metal,
  outline,
  place,
  rod,
  rubber,
  softened,
  solid,
  wire,
} from "../../stage";

export const frameBag = kind({
  name: "frame-bag",
  noun: {
    en: "bicycle frame bag",
    zh: "自行车上管包",
    es: "bolsa de cuadro para bicicleta",
    "pt-br": "bolsa de quadro",
    ru: "велосумка на раму",
    ar: "حقيبة إطار الدراجة",
    ur: "سائیکل فریم بیگ",
    fr: "sacoche de cadre",
  },
  centimetres: 24,
  looks: { black: { cloth: "#2b2d31", trim: "#d8392f" }, grey: { cloth: "#7d858d", trim: "#26282c" } },
  shots: ["front"],
  sets: { all: { yaw: -0.5 } },
  build({ cloth, trim }) {
    const canvas = fabric(cloth, { threads: 200, depth: 0.12 });
    return all(
      solid(box(2.3, 0.1, 0.24, 0.04), canvas, { at: [0, 0.16, 0] }),
      solid(
        board(
          outline(
            softened(
              [
                [-1.15, 0.1],
                [1.15, 0.1],
                [1.15, 0.95],
                [0.9, 1.2],
                [-0.9, 0.85],
                [-1.15, 0.55],
              ],
              0.16,
              true,
            ),
          ),
          0.5,
          0.12,
        ),
        canvas,
        { at: [0, 0, -0.25] },
      ),
      solid(box(1.3, 0.04, 0.62, 0.03), glass("#dfeaf0", { opacity: 0.65 }), {
        at: [0.05, 1.17, 0],
        turn: [0, 0, 0.19],
      }),
      solid(box(1.42, 0.03, 0.7, 0.03), rubber(trim), { at: [0.05, 1.15, 0], turn: [0, 0, 0.19] }),
      solid(
        wire(
          [
            [-1, 0.62, 0.39],
            [-0.8, 0.78, 0.39],
            [0.85, 1.06, 0.39],
            [1.08, 0.9, 0.39],
          ],
          0.03,
        ),
        rubber(trim),
      ),
      solid(box(0.06, 0.22, 0.04, 0.02), metal("#d3d7db"), { at: [-0.9, 0.58, 0.42] }),
      [-0.7, 0.7].map((x) => solid(box(0.26, 0.34, 0.62, 0.03), fabric("#17181b"), { at: [x, 0.02, 0] })),
      place(lettering("RIDE", 0.6, 0.2, trim === "#d8392f" ? "#f4f2ec" : "#26282c"), { at: [0, 0.5, 0.39] }),
      solid(rod(0.14, 0.14, 3.2, 24), gloss("#3f6fa0"), { at: [0, -0.12, 0], turn: [0, 0, Math.PI / 2] }),
    );
  },
});
