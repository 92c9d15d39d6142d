import { kind } from "../../kind";
import { all, ball, bothSides, gloss, place, plastic, rod, solid } from "../../stage";
import { toothbrush } from "./parts";

export const kidsToothbrush = kind({
  name: "kids-toothbrush",
  noun: {
    en: "children's toothbrush",
    zh: "儿童牙刷",
    es: "cepillo de dientes infantil",
    "pt-br": "escova de dentes infantil",
    ru: "детская зубная щётка",
    ar: "فرشاة أسنان للأطفال",
    ur: "بچوں کا ٹوتھ برش",
    fr: "brosse à dents enfant",
  },
  centimetres: 16,
  looks: { pink: { colors: ["#ef8fb0", "#f2d05a"] }, blue: { colors: ["#5fa6d6", "#7fc46b"] } },
  shots: ["front"],
  sets: { all: { yaw: -0.2 } },
  build({ colors }) {
    const [first = "", second = ""] = colors;
    const bear = (color: string, other: string, x: number) =>
      place(
        [
          toothbrush(color, other, { at: [0, 0.3, 0] }),
          solid(ball(0.3, 32), plastic(color), { at: [0, 0.42, 0.05], scale: [1, 0.92, 0.7] }),
          bothSides((side) => [
            solid(ball(0.11, 20), plastic(color), { at: [side * 0.22, 0.66, 0.05] }),
            solid(ball(0.06, 16), plastic(other), { at: [side * 0.22, 0.66, 0.12] }),
            solid(ball(0.035, 12), gloss("#26201c"), { at: [side * 0.1, 0.46, 0.25] }),
          ]),
          solid(ball(0.11, 20), plastic("#fdf6ea"), { at: [0, 0.36, 0.21], scale: [1.1, 0.8, 0.6] }),
          solid(ball(0.035, 12), gloss("#26201c"), { at: [0, 0.39, 0.28] }),
          solid(rod(0.34, 0.4, 0.16, 40), plastic(other), { at: [0, 0.08, 0] }),
        ],
        { at: [x, 0, 0], turn: [0, x * -0.2, 0] },
      );
    return all(bear(first, second, -0.55), bear(second, first, 0.55));
  },
});
