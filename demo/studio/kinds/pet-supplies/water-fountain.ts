import { kind } from "../../kind";
import { all, around, ball, DoubleSide, glass, gloss, lit, plastic, rod, solid, turned } from "../../stage";

export const waterFountain = kind({
  name: "water-fountain",
  noun: {
    en: "pet water fountain",
    zh: "宠物饮水机",
    es: "fuente de agua para mascotas",
    "pt-br": "fonte de água para pet",
    ru: "питьевой фонтан",
    ar: "نافورة مياه للحيوانات",
    ur: "پالتو واٹر فاؤنٹین",
    fr: "fontaine à eau pour animaux",
  },
  centimetres: 20,
  looks: { white: "#f4f4f2", blue: "#9cc9e4", green: "#b5d4b4" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.45 } },
  build: (color) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [1.05, 0.02],
          [1.2, 0.2],
          [1.25, 1.1],
          [1.2, 1.3],
          [1.1, 1.3],
        ]),
        plastic(color, { side: DoubleSide }),
      ),
      solid(rod(1.14, 1.14, 0.04, 60), gloss("#a9dcf0", { transparent: true, opacity: 0.85 }), { at: [0, 1.22, 0] }),
      solid(rod(0.5, 0.7, 0.2, 40), plastic(color), { at: [0, 1.3, 0] }),
      solid(
        turned([
          [0.001, 1.75],
          [0.14, 1.7],
          [0.34, 1.5],
          [0.55, 1.3],
        ]),
        glass("#cdeefa", { opacity: 0.6 }),
      ),
      around(6, (angle) =>
        solid(ball(1, 24), gloss("#ffffff"), {
          at: [Math.cos(angle) * 0.5, 1.48, Math.sin(angle) * 0.5],
          turn: [0, -angle, 0.3],
          scale: [0.3, 0.07, 0.2],
        }),
      ),
      solid(ball(0.2, 24), gloss("#f4c63f"), { at: [0, 1.56, 0], scale: [1, 0.6, 1] }),
      solid(rod(0.09, 0.09, 0.03, 20), lit("#63c7ff", 1.4), { at: [0, 0.6, 1.24], turn: [Math.PI / 2, 0, 0] }),
    ),
});
