import { kind } from "../../kind";
import { all, glass, gloss, type Point, place, ring, solid, turned } from "../../stage";

export const wineGlass = kind({
  name: "wine-glass",
  noun: {
    en: "wine glass",
    zh: "高脚杯",
    es: "copa de vino",
    "pt-br": "taça de vinho",
    ru: "бокал для вина",
    ar: "كأس بساق",
    ur: "وائن گلاس",
    fr: "verre à pied",
  },
  centimetres: 23,
  looks: { clear: { tint: "#eef5f7", wine: "#6d1226" }, champagne: { tint: "#e4c9a4", wine: "#e9c26a" } },
  shots: ["front"],
  sets: { all: { backdrop: "stone" } },
  carton: { count: [4, 2, 1] },
  build({ tint, wine }) {
    const body = glass(tint, { opacity: 0.42, envMapIntensity: 2.2 });
    const one = (at: Point, isFilled: boolean) =>
      place(
        [
          solid(
            turned([
              [0.001, 0.03],
              [0.2, 0.03],
              [0.44, 0.01],
              [0.45, 0],
              [0.3, 0.05],
              [0.08, 0.1],
              [0.045, 0.3],
              [0.045, 1],
              [0.1, 1.12],
            ]),
            body,
          ),
          solid(
            turned([
              [0.001, 1.08],
              [0.22, 1.14],
              [0.46, 1.42],
              [0.5, 1.7],
              [0.42, 2.1],
              [0.38, 2.3],
            ]),
            body,
          ),
          solid(ring(0.38, 0.012), glass(tint, { opacity: 0.85 }), { at: [0, 2.3, 0], turn: [Math.PI / 2, 0, 0] }),
          isFilled &&
            solid(
              turned([
                [0.001, 1.1],
                [0.21, 1.17],
                [0.44, 1.43],
                [0.47, 1.62],
                [0.001, 1.62],
              ]),
              gloss(wine, { transparent: true, opacity: 0.9 }),
            ),
        ],
        { at },
      );
    return all(one([-0.5, 0, 0.2], true), one([0.5, 0, -0.2], false));
  },
});
