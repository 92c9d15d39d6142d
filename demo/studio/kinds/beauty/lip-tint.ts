import { kind } from "../../kind";
import { glass, gloss, place, plastic, rod, solid } from "../../stage";
import { label, throughGlass } from "./parts";

export const lipTint = kind({
  name: "lip-tint",
  noun: {
    en: "lip tint",
    zh: "染唇液",
    es: "tinta de labios",
    "pt-br": "lip tint",
    ru: "тинт для губ",
    ar: "تنت شفاه",
    ur: "لپ ٹنٹ",
    fr: "encre à lèvres",
  },
  centimetres: 7,
  looks: { red: "#c2213a", pink: "#ea6f92", orange: "#e0633a" },
  shots: ["front", "turned", "group"],
  build: (shade) =>
    throughGlass(
      [0, 1, 2].map((index) =>
        place(
          [
            solid(rod(0.36, 0.36, 0.95, 48), glass("#ffffff", { opacity: 0.1 }), { at: [0, 0.48, 0] }),
            solid(rod(0.29, 0.29, 0.85, 40), gloss(shade), { at: [0, 0.46, 0] }),
            solid(rod(0.3, 0.32, 0.9, 48), plastic(index === 1 ? "#ffffff" : shade), { at: [0, 1.42, 0] }),
            label("tint", "#ffffff", shade, 0.34, 0.24, { at: [0, 0.5, 0.365] }),
          ],
          { at: [[-0.75, 0, 0.75][index] ?? 0, 0, index === 1 ? 0.35 : -0.1] },
        ),
      ),
    ),
});
