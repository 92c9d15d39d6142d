import { kind } from "../../kind";
import { all, DoubleSide, gloss, type Point, place, ring, solid, speckle, thrown, times, turned } from "../../stage";

export const dinnerSet = kind({
  name: "dinner-set",
  noun: {
    en: "dinner set",
    zh: "餐具套装",
    es: "vajilla completa",
    "pt-br": "aparelho de jantar",
    ru: "столовый сервиз",
    ar: "طقم سفرة",
    ur: "ڈنر سیٹ",
    fr: "service de table",
  },
  centimetres: 27,
  looks: {
    white: { glaze: "#f7f4ed", rim: "#d8b25a", spots: 0 },
    green: { glaze: "#8fa893", rim: "#5b4a35", spots: 0.14 },
    blue: { glaze: "#dfe7ec", rim: "#2d5c8f", spots: 0.05 },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { pitch: 0.4 }, detail: { fit: 1.7 } },
  build({ glaze, rim, spots }) {
    const china = speckle(gloss(glaze, { side: DoubleSide }), 55, spots);
    const edge = gloss(rim);
    const plate = (radius: number, at: Point, turn: Point = [0, 0, 0]) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [radius * 0.62, 0],
                [radius, 0.1],
                [radius * 0.99, 0.14],
                [radius * 0.64, 0.05],
                [0.001, 0.05],
              ],
              0.06,
            ),
            china,
          ),
          solid(ring(radius * 0.995, 0.014), edge, { at: [0, 0.125, 0], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at, turn },
      );
    const bowl = (radius: number, at: Point) =>
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [radius * 0.5, 0],
              [radius * 0.52, 0.06],
              [radius * 0.86, radius * 0.4],
              [radius, radius * 0.74],
              [radius * 0.96, radius * 0.74],
              [radius * 0.8, radius * 0.4],
              [0.001, 0.08],
            ]),
            china,
          ),
          solid(ring(radius * 0.98, 0.016), edge, { at: [0, radius * 0.74, 0], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at },
      );
    return all(
      plate(1.15, [-0.1, 1.16, -1.02], [1.32, 0, 0.02]),
      times(3, (index) => plate(0.86, [-0.5, index * 0.075, 0.3])),
      times(2, (index) => bowl(0.5, [-0.5, 0.24 + index * 0.14, 0.3])),
      bowl(0.62, [0.95, 0, 0.15]),
      bowl(0.36, [0.55, 0, 0.95]),
    );
  },
});
