import { kind } from "../../kind";
import { all, around, glass, type Point, place, ring, rod, solid, thrown } from "../../stage";

export const drinkingGlass = kind({
  name: "drinking-glass",
  noun: {
    en: "drinking glass set",
    zh: "玻璃杯套装",
    es: "juego de vasos",
    "pt-br": "jogo de copos",
    ru: "набор стаканов",
    ar: "طقم كؤوس زجاجية",
    ur: "گلاس سیٹ",
    fr: "lot de verres",
  },
  centimetres: 13,
  looks: { clear: { tint: "#eaf4f6", strength: 0.2 }, green: { tint: "#6fae90", strength: 0.3 } },
  shots: ["front", "carton"],
  sets: { all: { backdrop: "stone" }, detail: { look: [0.5, 0.6, 1] } },
  carton: { count: [3, 2, 1] },
  build({ tint, strength }) {
    const body = glass(tint, { opacity: strength, envMapIntensity: 2.2 });
    const one = (at: Point) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.34, 0],
                [0.36, 0.06],
                [0.44, 1.1],
                [0.42, 1.12],
                [0.4, 1.1],
                [0.33, 0.16],
                [0.001, 0.14],
              ],
              0.03,
            ),
            body,
          ),
          around(22, (angle) =>
            place(solid(rod(0.036, 0.03, 0.72, 8), body, { at: [0.385, 0.42, 0], turn: [0, 0, -0.07] }), {
              turn: [0, angle, 0],
            }),
          ),
          solid(rod(0.4, 0.36, 0.56), glass("#cfe9f4", { opacity: 0.28 }), { at: [0, 0.45, 0] }),
          solid(ring(0.43, 0.014), glass(tint, { opacity: 0.8 }), { at: [0, 1.11, 0], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at },
      );
    return all(one([-0.52, 0, 0.2]), one([0.52, 0, 0.3]), one([0.05, 0, -0.6]));
  },
});
