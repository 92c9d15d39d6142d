import { kind } from "../../kind";
import { all, ball, glass, gloss, lit, type Point, place, rod, solid, turned } from "../../stage";

export const glassCandleHolder = kind({
  name: "glass-candle-holder",
  noun: {
    en: "glass candle holder",
    zh: "玻璃烛台",
    es: "portavelas de vidrio",
    "pt-br": "castiçal de vidro",
    ru: "стеклянный подсвечник",
    ar: "حامل شمع زجاجي",
    ur: "شیشے کا شمع دان",
    fr: "bougeoir en verre",
  },
  centimetres: 18,
  looks: { clear: { tint: "#eef6f8" }, green: { tint: "#6fae90" } },
  shots: ["front"],
  sets: { all: { backdrop: "stone" } },
  build({ tint }) {
    const body = glass(tint, { opacity: 0.5, envMapIntensity: 2.4 });
    const one = (at: Point, tall: number) =>
      place(
        [
          solid(
            turned([
              [0.001, 0.04],
              [0.5, 0.02],
              [0.52, 0.06],
              [0.2, 0.12],
              [0.1, 0.22],
              [0.17, 0.36],
              [0.09, 0.5],
              [0.15, 0.62],
              [0.1, tall - 0.2],
              [0.24, tall],
              [0.26, tall + 0.02],
              [0.13, tall - 0.02],
            ]),
            body,
          ),
          [0.36, 0.62].map((height) => solid(ball(0.2, 24), body, { at: [0, height, 0], scale: [1, 0.7, 1] })),
          solid(rod(0.09, 0.1, 1.5, 32), gloss("#f8f3e6", { roughness: 0.4 }), { at: [0, tall + 0.66, 0] }),
          solid(
            turned([
              [0.001, 0],
              [0.05, 0.08],
              [0.055, 0.16],
              [0.02, 0.32],
              [0.001, 0.4],
            ]),
            lit("#ffb347", 1.6),
            { at: [0, tall + 1.46, 0] },
          ),
        ],
        { at },
      );
    return all(one([-0.48, 0, 0.1], 1.05), one([0.5, 0, -0.2], 1.5));
  },
});
