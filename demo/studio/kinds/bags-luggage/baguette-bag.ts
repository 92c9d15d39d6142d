import { kind } from "../../kind";
import { all, bothSides, box, leather, metal, ring, solid } from "../../stage";
import { hardware, stitches, strap } from "./parts";

export const baguetteBag = kind({
  name: "baguette-bag",
  noun: {
    en: "underarm baguette bag",
    zh: "腋下包",
    es: "bolso baguette de hombro",
    "pt-br": "bolsa baguete",
    ru: "сумка-багет",
    ar: "حقيبة كتف تحت الإبط",
    ur: "بغلی شولڈر بیگ",
    fr: "sac baguette",
  },
  centimetres: 27,
  looks: {
    green: { hide: "#3f6b52", shine: "#d8b25a" },
    pink: { hide: "#dd8fa6", shine: "#d4d8dd" },
    brown: { hide: "#6f4a33", shine: "#d8b25a" },
  },
  shots: ["front"],
  build({ hide, shine }) {
    const skin = leather(hide, { clearcoat: 0.4 });
    return all(
      solid(box(2.3, 1.02, 0.5, 0.16), skin, { at: [0, 0.52, 0] }),
      solid(box(2.34, 0.66, 0.1, 0.05), skin, { at: [0, 0.76, 0.25] }),
      solid(box(2.34, 0.1, 0.58, 0.05), skin, { at: [0, 1.06, 0] }),
      stitches(
        [
          [-1.1, 0.48, 0.305],
          [0, 0.48, 0.305],
          [1.1, 0.48, 0.305],
        ],
        "#f4ead6",
      ),
      solid(ring(0.15, 0.035, Math.PI * 2, 40), metal(shine), { at: [0, 0.5, 0.33], scale: [1.3, 1, 1] }),
      solid(box(0.07, 0.26, 0.07, 0.03), metal(shine), { at: [0, 0.5, 0.34] }),
      bothSides((end) => [
        hardware(shine, { at: [end * 1.12, 1.14, 0], turn: [0, 0.3, 0] }),
        solid(box(0.1, 0.2, 0.26, 0.03), skin, { at: [end * 1.13, 0.98, 0] }),
      ]),
      strap(
        [
          [-1.12, 1.16, 0],
          [-1.02, 1.66, 0],
          [-0.55, 2.0, 0],
          [0, 2.1, 0],
          [0.55, 2.0, 0],
          [1.02, 1.66, 0],
          [1.12, 1.16, 0],
        ],
        skin,
        0.2,
        0.035,
      ),
      solid(box(0.18, 0.22, 0.24, 0.03), metal(shine), { at: [0.9, 1.78, 0], turn: [0, 0, 0.75], scale: [0.4, 1, 1] }),
    );
  },
});
