import { kind } from "../../kind";
import { metal, place, ring, rubber, solid, turned } from "../../stage";
import { canopy, pongee, shaft, spike, tipped } from "./parts";

export const golfUmbrella = kind({
  name: "golf-umbrella",
  noun: {
    en: "double-canopy golf umbrella",
    zh: "双层高尔夫伞",
    es: "paraguas de golf doble",
    "pt-br": "guarda-chuva de golfe duplo",
    ru: "гольф-зонт с двойным куполом",
    ar: "مظلة غولف بطبقتين",
    ur: "دوہری گولف چھتری",
    fr: "parapluie de golf double toile",
  },
  centimetres: 130,
  looks: { red: ["#c0202e", "#f6f4ef"], navy: ["#24395f", "#e8b23c"] },
  shots: ["front"],
  sets: { front: { yaw: -0.2 } },
  build: (colors) =>
    tipped(
      canopy({ cloths: colors.map(pongee), radius: 1.7, height: 0.92, round: 1.2, from: 0.34 }),
      place(canopy({ cloths: [...colors].reverse().map(pongee), radius: 0.8, height: 0.3, round: 1 }), {
        at: [0, 0.72, 0],
      }),
      shaft(1, -1.3, 0.034, "#2f3236"),
      spike(1.1, "#2f3236"),
      solid(
        turned([
          [0.001, -1.75],
          [0.1, -1.73],
          [0.085, -1.5],
          [0.095, -1.3],
          [0.06, -1.2],
        ]),
        rubber("#26272a"),
      ),
      solid(ring(0.09, 0.012), metal(colors[0] ?? "#ffffff"), { at: [0, -1.28, 0], turn: [Math.PI / 2, 0, 0] }),
    ),
});
