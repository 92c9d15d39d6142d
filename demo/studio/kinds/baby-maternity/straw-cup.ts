import { kind } from "../../kind";
import { all, ball, bothSides, glass, gloss, plastic, rod, rubber, solid, turned, wire } from "../../stage";

export const strawCup = kind({
  name: "straw-cup",
  noun: {
    en: "straw training cup",
    zh: "学饮杯",
    es: "vaso de aprendizaje con pajita",
    "pt-br": "copo de treinamento com canudo",
    ru: "поильник с трубочкой",
    ar: "كوب تدريب بشفاطة",
    ur: "اسٹرا ٹریننگ کپ",
    fr: "tasse d'apprentissage à paille",
  },
  centimetres: 15,
  looks: { yellow: "#f2c64a", green: "#8fc0a0", purple: "#b09ad6" },
  shots: ["front", "turned", "group"],
  build: (color) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [0.6, 0.03],
          [0.72, 0.2],
          [0.78, 1.4],
        ]),
        glass(color, { opacity: 0.6 }),
      ),
      solid(rod(0.66, 0.58, 0.9, 50), gloss("#f2e0b0", { transparent: true, opacity: 0.85 }), { at: [0, 0.55, 0] }),
      solid(rod(0.72, 0.82, 0.4, 50), plastic(color), { at: [0, 1.55, 0] }),
      solid(ball(0.7, 40), plastic("#ffffff"), { at: [0, 1.7, 0], scale: [1, 0.4, 1] }),
      solid(
        wire(
          [
            [0.1, 1.8, 0],
            [0.14, 2.2, 0],
            [0.34, 2.5, 0],
          ],
          0.1,
        ),
        rubber("#ffffff", { roughness: 0.4 }),
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.74, 1.45, 0],
              [side * 1.2, 1.35, 0],
              [side * 1.22, 0.75, 0],
              [side * 0.72, 0.6, 0],
            ],
            0.11,
          ),
          plastic(color),
        ),
      ),
      solid(ball(0.2, 24), gloss("#ffffff"), { at: [0, 0.85, 0.72], scale: [1, 1, 0.25] }),
      bothSides((side) => solid(ball(0.035, 12), gloss("#33261f"), { at: [side * 0.08, 0.88, 0.775] })),
    ),
});
