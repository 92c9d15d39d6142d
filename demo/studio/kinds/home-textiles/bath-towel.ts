import { kind } from "../../kind";
import { all, box, fabric, folded, matte, place, solid } from "../../stage";
import { piled } from "./parts";

export const bathTowel = kind({
  name: "bath-towel",
  noun: {
    en: "bath towel",
    zh: "浴巾",
    es: "toalla de baño",
    "pt-br": "toalha de banho",
    ru: "банное полотенце",
    ar: "منشفة حمام",
    ur: "نہانے کا تولیہ",
    fr: "serviette de bain",
  },
  centimetres: 36,
  looks: {
    white: { colors: ["#f5f3ee", "#f5f3ee", "#f5f3ee"] },
    sage: { colors: ["#a9b89f", "#f1ede2", "#8b9c80"] },
    pink: { colors: ["#e8bfc2", "#f6ece8", "#c98f96"] },
    blue: { colors: ["#6f93b8", "#e4ebf1", "#3f6489"] },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { pitch: 0.3 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        place(
          [
            folded([2, 0.17, 1.4], 3, (layer, height) => piled(layer, color, [0, height, 0], 0.035)),
            [0.7].map((x) => solid(box(0.12, 0.53, 1.45, 0.06), fabric(color, { threads: 60 }), { at: [x, 0.25, 0] })),
          ],
          { at: [0, index * 0.53, 0], turn: [0, (index - 1) * 0.05, 0], scale: 1 - index * 0.03 },
        ),
      ),
      solid(box(0.28, 0.2, 0.01, 0), matte("#fbf9f4"), { at: [0.2, 0.22, 0.76] }),
    );
  },
});
