import { kind } from "../../kind";
import { all, box, gloss, matte, type Place, place, rod, sheet, solid, thrown, words } from "../../stage";

const waxes = ["#d8392f", "#ef7a2c", "#f6c333", "#7fb53f", "#2f8f5f", "#3f8fd6", "#4a4fb5", "#9a4fb5"];
export const waxCrayons = kind({
  name: "wax-crayons",
  noun: {
    en: "wax crayon set",
    zh: "蜡笔套装",
    es: "set de crayones",
    "pt-br": "kit de giz de cera",
    ru: "набор восковых мелков",
    ar: "طقم ألوان شمعية",
    ur: "موم رنگ سیٹ",
    fr: "crayons à la cire",
  },
  centimetres: 12,
  looks: { multi: { card: "#f6c333", stripe: "#d8392f" }, blue: { card: "#3f8fd6", stripe: "#f6c333" } },
  shots: ["front"],
  build({ card, stripe }) {
    const crayon = (color: string, placed: Place) =>
      place(
        [
          solid(rod(0.11, 0.11, 1.2, 32), matte(color), { at: [0, 0.6, 0] }),
          solid(rod(0.1, 0.112, 0.06), matte("#26282c"), { at: [0, 1.08, 0] }),
          solid(
            thrown(
              [
                [0.095, 1.2],
                [0.09, 1.26],
                [0.04, 1.42],
                [0.001, 1.43],
              ],
              0.02,
            ),
            gloss(color, { roughness: 0.4 }),
          ),
        ],
        placed,
      );
    const front = words(512, 320, card, [
      { text: "CRAYONS", size: 96, color: stripe, weight: 800 },
      { text: "8 COLOURS", size: 40, color: "#ffffff" },
    ]);
    return all(
      solid(box(2.1, 1.1, 0.72, 0.02), matte(card), { at: [0, 0.55, 0] }),
      solid(sheet(2.06, 1), matte("#ffffff", { map: front }), { at: [0, 0.54, 0.364] }),
      solid(box(2.1, 0.9, 0.03, 0.01), matte(card), { at: [0, 1.5, -0.4], turn: [-0.16, 0, 0] }),
      waxes.map((color, index) =>
        crayon(color, { at: [(index - 3.5) * 0.245, 0.42 + (index % 2) * 0.07, (index % 2) * 0.22 - 0.12] }),
      ),
      crayon("#ef7a2c", { at: [-0.2, 0.11, 1.1], turn: [Math.PI / 2, 0, 1.2] }),
      crayon("#3f8fd6", { at: [0.5, 0.11, 0.9], turn: [Math.PI / 2, 0, 1.7] }),
    );
  },
});
