import { kind } from "../../kind";
import { ball, bothSides, cushion, fabric, furry, gloss, matte, place, rubber, solid, thrown, wire } from "../../stage";

export const hotWaterBottle = kind({
  name: "hot-water-bottle",
  noun: {
    en: "hot water bottle with plush cover",
    zh: "毛绒套热水袋",
    es: "bolsa de agua caliente con funda",
    "pt-br": "bolsa de água quente com capa",
    ru: "грелка в плюшевом чехле",
    ar: "قربة ماء ساخن بغطاء مخملي",
    ur: "نرم غلاف گرم پانی بوتل",
    fr: "bouillotte avec housse",
  },
  centimetres: 32,
  looks: {
    pink: { plush: "#f0b3c0", face: "#fdf6ea" },
    grey: { plush: "#b9bec3", face: "#f7f5ef" },
    white: { plush: "#f6f1e6", face: "#f0c7b8" },
  },
  shots: ["front", "group", "carton"],
  build({ plush, face }) {
    const pile = { length: 0.06, layers: 8, density: 40 };
    return place(
      [
        furry(cushion(1.9, 2.4, 0.8), plush, { at: [0, 1.2, 0] }, pile),
        furry(
          thrown(
            [
              [0.3, 2.2],
              [0.26, 2.4],
              [0.34, 2.62],
              [0.001, 2.64],
            ],
            0.05,
          ),
          plush,
          {},
          pile,
        ),
        solid(
          thrown(
            [
              [0.2, 2.6],
              [0.24, 2.74],
              [0.22, 2.86],
              [0.001, 2.88],
            ],
            0.03,
          ),
          rubber("#c5483f"),
        ),
        furry(ball(0.5, 32), face, { at: [0, 1.05, 0.3], scale: [1, 0.86, 0.4] }, { ...pile, length: 0.03 }),
        bothSides((side) => [
          furry(ball(0.24, 24), plush, { at: [side * 0.62, 2.3, 0.1], scale: [1, 1, 0.5] }, pile),
          solid(ball(0.08, 20), gloss("#2a1d18"), { at: [side * 0.34, 1.5, 0.4] }),
          solid(ball(0.14, 20), fabric("#ef9aa8"), { at: [side * 0.62, 1.22, 0.34], scale: [1, 0.7, 0.3] }),
          solid(
            wire(
              [
                [0, 0.98, 0.52],
                [side * 0.09, 0.9, 0.51],
                [side * 0.18, 0.96, 0.49],
              ],
              0.02,
            ),
            matte("#6b4436"),
          ),
        ]),
        solid(ball(0.09, 20), fabric("#6b4436"), { at: [0, 1.14, 0.5], scale: [1.3, 0.9, 0.7] }),
      ],
      { turn: [-0.14, 0, 0] },
    );
  },
});
