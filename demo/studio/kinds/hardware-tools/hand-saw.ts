import { kind } from "../../kind";
import {
  board,
  bothSides,
  disc,
  type Flat,
  lettering,
  metal,
  outline,
  place,
  plastic,
  rubber,
  solid,
  wire,
} from "../../stage";

export const handSaw = kind({
  name: "hand-saw",
  noun: {
    en: "hand saw",
    zh: "手锯",
    es: "serrucho",
    "pt-br": "serrote",
    ru: "ножовка",
    ar: "منشار يدوي",
    ur: "ہاتھ کی آری",
    fr: "scie égoïne",
  },
  centimetres: 50,
  looks: { orange: { main: "#e8762b", soft: "#26282c" }, green: { main: "#4f8a4a", soft: "#26282c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 }, front: { yaw: -0.2 }, turned: { yaw: 0.45 } },
  build({ main, soft }) {
    const teeth: Flat[] = Array.from({ length: 61 }, (_, index) => [-1.9 + index * 0.06, index % 2 ? -0.36 : -0.46]);
    return place(
      [
        solid(
          board(outline([...teeth, [1.75, -0.3], [1.75, 0.45], [-1.9, -0.05]]), 0.03, 0),
          metal("#cfd2d6", { roughness: 0.22 }),
          { at: [0, 0, -0.015] },
        ),
        solid(
          board(
            outline(
              [
                [1.5, -0.35],
                [1.5, 0.5],
                [1.9, 0.62],
                [2.5, 0.5],
                [2.75, 0.1],
                [2.7, -0.45],
                [2.4, -0.62],
                [1.9, -0.5],
              ],
              true,
              [
                [
                  [1.95, 0.25],
                  [2.3, 0.28],
                  [2.42, 0],
                  [2.35, -0.28],
                  [2, -0.2],
                ],
              ],
            ),
            0.16,
            0.06,
          ),
          plastic(main),
          { at: [0, 0, -0.08] },
        ),
        bothSides((side) => [
          solid(disc(0.07, 0.04, 18), metal("#d8b25a"), { at: [1.72, 0.22, side * 0.15] }),
          solid(disc(0.07, 0.04, 18), metal("#d8b25a"), { at: [1.72, -0.16, side * 0.15] }),
        ]),
        solid(
          wire(
            [
              [2.62, 0.3, 0.06],
              [2.68, 0, 0.06],
              [2.62, -0.35, 0.06],
            ],
            0.1,
          ),
          rubber(soft),
        ),
        lettering('PRO 20"', 0.8, 0.24, "#5a6068", { at: [0.4, 0, 0.02] }),
      ],
      { turn: [-Math.PI / 2 + 0.1, 0, 0.3], at: [0, 0.2, 0] },
    );
  },
});
