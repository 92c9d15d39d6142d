import { kind } from "../../kind";
import { all, gloss, glow, lit, matte, type Point, place, shaped, solid, thrown, turned, wire } from "../../stage";

export const pillarCandle = kind({
  name: "pillar-candle",
  noun: {
    en: "pillar candle",
    zh: "柱形蜡烛",
    es: "vela cilíndrica",
    "pt-br": "vela cilíndrica",
    ru: "свеча-столбик",
    ar: "شمعة أسطوانية",
    ur: "ستون موم بتی",
    fr: "bougie pilier",
  },
  centimetres: 20,
  looks: { white: { wax: "#f8f3e6" }, natural: { wax: "#e2c79c" }, green: { wax: "#8fa88f" } },
  shots: ["front"],
  sets: { all: { pitch: 0.3 }, detail: { look: [0.5, 0.9, 0.5] } },
  build({ wax }) {
    const one = (radius: number, height: number, at: Point, ribs: number) => {
      const body = shaped(
        thrown(
          [
            [0.001, 0],
            [radius, 0],
            [radius, height],
            [radius * 0.8, height],
            [radius * 0.7, height - 0.06],
            [0.001, height - 0.08],
          ],
          0.05,
          96,
        ),
        (point) => {
          const flute = ribs && point.y < height - 0.03 ? 1 + 0.03 * Math.sin(Math.atan2(point.z, point.x) * ribs) : 1;
          point.x *= flute;
          point.z *= flute;
        },
      );
      return place(
        [
          solid(body, gloss(wax, { roughness: 0.4, clearcoat: 0.3 })),
          solid(
            wire(
              [
                [0, height - 0.1, 0],
                [0.02, height + 0.12, 0],
              ],
              0.02,
              false,
              4,
            ),
            matte("#2b2118"),
          ),
          solid(
            turned([
              [0.001, height + 0.04],
              [0.07, height + 0.14],
              [0.075, height + 0.24],
              [0.03, height + 0.44],
              [0.001, height + 0.54],
            ]),
            lit("#ffb347", 1.6),
            { at: [0.015, 0, 0] },
          ),
          glow("#ffb84d", 0.7, [0, height + 0.3, 0.1], 0.6),
        ],
        { at },
      );
    };
    return all(
      one(0.42, 2.1, [-0.1, 0, -0.45], 0),
      one(0.42, 1.4, [0.75, 0, 0.05], 20),
      one(0.46, 0.85, [-0.45, 0, 0.55], 0),
    );
  },
});
