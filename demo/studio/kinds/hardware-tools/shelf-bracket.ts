import { kind } from "../../kind";
import { all, box, disc, metal, place, plastic, ring, solid, wire, wood } from "../../stage";

export const shelfBracket = kind({
  name: "shelf-bracket",
  noun: {
    en: "shelf bracket",
    zh: "层板托架",
    es: "soporte para estante",
    "pt-br": "mão francesa",
    ru: "кронштейн для полки",
    ar: "حامل رف",
    ur: "شیلف بریکٹ",
    fr: "équerre d'étagère",
  },
  centimetres: 25,
  looks: { black: { color: "#2d3035" }, white: { color: "#efefec" }, gold: { color: "#cfa24a" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.5, pitch: 0.2 } },
  build({ color }) {
    const iron = color === "#cfa24a" ? metal(color, { roughness: 0.3 }) : plastic(color);
    const bracket = (x: number) =>
      place(
        [
          solid(box(0.3, 2.2, 0.08, 0.03), iron, { at: [0, 1.1, 0] }),
          solid(box(0.3, 0.08, 1.7, 0.03), iron, { at: [0, 2.18, 0.82] }),
          solid(
            wire(
              [
                [0, 0.4, 0.04],
                [0, 0.7, 0.45],
                [0, 1.3, 0.8],
                [0, 1.8, 1.05],
                [0, 2.16, 1.45],
              ],
              0.06,
            ),
            iron,
          ),
          solid(ring(0.24, 0.05), iron, { at: [0, 1.75, 0.38], turn: [0, Math.PI / 2, 0] }),
          [0.3, 1.3, 1.95].map((up) => solid(disc(0.07, 0.03, 18), metal("#8d939b"), { at: [0, up, 0.05] })),
        ],
        { at: [x, 0, 0] },
      );
    return all(bracket(-0.9), bracket(0.9), solid(box(3, 0.14, 1.6, 0.03), wood("#c99a62"), { at: [0, 2.3, 0.85] }));
  },
});
