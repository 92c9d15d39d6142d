import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  gloss,
  metal,
  outline,
  place,
  shaped,
  solid,
  speckle,
  thrown,
  times,
  wire,
  wood,
} from "../../stage";

export const resinAnimal = kind({
  name: "resin-animal",
  noun: {
    en: "resin animal figurine",
    zh: "树脂动物摆件",
    es: "figura de animal de resina",
    "pt-br": "estatueta de animal de resina",
    ru: "фигурка животного",
    ar: "تمثال حيوان من الريزن",
    ur: "ریزن جانور مجسمہ",
    fr: "figurine animal en résine",
  },
  centimetres: 20,
  looks: {
    gold: { skin: "#d9b266", tusk: "#f3ecdd", gilt: true },
    white: { skin: "#f1ede4", tusk: "#d9b266", gilt: false },
    black: { skin: "#33353a", tusk: "#d9b266", gilt: false },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.75 } },
  build({ skin, tusk, gilt }) {
    const resin = gilt ? metal(skin, { roughness: 0.3 }) : speckle(gloss(skin, { roughness: 0.35 }), 40, 0.06);
    const ivory = tusk === "#d9b266" ? metal(tusk) : gloss(tusk);
    const ear = board(
      outline(
        [
          [0, 0.42],
          [0.42, 0.5],
          [0.6, 0.1],
          [0.42, -0.42],
          [0.1, -0.38],
          [-0.04, 0],
        ],
        true,
      ),
      0.03,
      0.03,
    );
    return all(
      solid(ball(1, 48), resin, { at: [0, 1.25, -0.15], scale: [0.66, 0.64, 0.92] }),
      solid(ball(1, 40), resin, { at: [0, 1.58, 0.84], scale: [0.48, 0.5, 0.46] }),
      solid(
        wire(
          [
            [0, 1.62, 1.18],
            [0, 1.3, 1.46],
            [0, 1.02, 1.54],
            [0, 0.98, 1.76],
            [0, 1.22, 1.94],
            [0, 1.5, 1.96],
            [0, 1.66, 1.86],
          ],
          0.13,
        ),
        resin,
      ),
      solid(ball(0.135, 20), resin, { at: [0, 1.66, 1.86] }),
      bothSides((side) => [
        place(solid(ear, resin, { scale: [side, 1, 1] }), { at: [side * 0.38, 1.66, 0.74], turn: [0, side * 0.65, 0] }),
        [0.42, -0.72].map((z) => [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.27, 0],
                [0.28, 0.08],
                [0.22, 0.4],
                [0.28, 1],
                [0.2, 1.2],
              ],
              0.06,
            ),
            resin,
            { at: [side * 0.36, 0.02, z] },
          ),
          times(3, (index) =>
            solid(ball(0.05, 12), ivory, {
              at: [side * 0.36 + (index - 1) * 0.12, 0.08, z + 0.25 - Math.abs(index - 1) * 0.04],
            }),
          ),
        ]),
        solid(
          wire(
            [
              [side * 0.2, 1.36, 1.14],
              [side * 0.28, 1.1, 1.36],
              [side * 0.24, 1.06, 1.6],
            ],
            0.045,
          ),
          ivory,
        ),
        solid(ball(0.05, 16), gloss("#17120e"), { at: [side * 0.36, 1.74, 1.14] }),
      ]),
      solid(
        wire(
          [
            [0, 1.4, -1],
            [0, 1.1, -1.16],
            [0, 0.7, -1.12],
          ],
          0.035,
        ),
        resin,
      ),
      solid(
        shaped(box(1.2, 0.05, 0.9, 0.02), (point) => {
          point.y -= point.x * point.x * 0.55;
        }),
        gilt ? gloss("#8e2f36") : ivory,
        { at: [0, 1.92, -0.2] },
      ),
      solid(
        thrown([
          [0.001, 0],
          [1.2, 0],
          [1.24, 0.05],
          [1.2, 0.1],
          [0.001, 0.1],
        ]),
        wood("#4a2e1c"),
        { at: [0, -0.09, 0.1], scale: [0.8, 1, 1.1] },
      ),
    );
  },
});
