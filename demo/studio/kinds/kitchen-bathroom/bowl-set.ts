import { kind } from "../../kind";
import {
  all,
  chopsticks,
  DoubleSide,
  gloss,
  matte,
  type Point,
  place,
  ring,
  rod,
  solid,
  speckle,
  turned,
  wood,
} from "../../stage";

export const bowlSet = kind({
  name: "bowl-set",
  noun: {
    en: "cereal bowl set",
    zh: "饭碗套装",
    es: "juego de tazones",
    "pt-br": "jogo de tigelas",
    ru: "набор пиал",
    ar: "طقم سلطانيات",
    ur: "پیالے سیٹ",
    fr: "lot de bols",
  },
  centimetres: 16,
  looks: {
    blue: { glazes: ["#2d5c8f", "#e9eef0", "#2d5c8f", "#e9eef0"] },
    beige: { glazes: ["#e4d3b6", "#c98b62", "#8a9a7b", "#f3ecdf"] },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.36 } },
  build({ glazes }) {
    const bowl = (glaze: string, at: Point, turn: Point = [0, 0, 0]) => {
      const clay = speckle(gloss(glaze, { side: DoubleSide }), 50, 0.06);
      return place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.42, 0],
              [0.45, 0.07],
              [0.8, 0.32],
              [0.98, 0.68],
              [0.95, 0.69],
              [0.76, 0.36],
              [0.001, 0.1],
            ]),
            clay,
          ),
          solid(ring(0.965, 0.022), gloss("#b98a52"), { at: [0, 0.685, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(rod(0.44, 0.42, 0.05), matte("#c7a884"), { at: [0, 0.02, 0] }),
        ],
        { at, turn },
      );
    };
    return all(
      glazes.slice(0, 3).map((glaze, index) => bowl(glaze, [-0.35, index * 0.27, -0.2])),
      bowl(glazes[3] ?? "#ffffff", [1.05, 0.42, 0.95], [0.95, 0, -0.5]),
      chopsticks(wood("#8a5a33"), [-0.2, 0.03, 1.25]),
    );
  },
});
