import { kind } from "../../kind";
import { glass, gloss, place, rod, solid } from "../../stage";
import { gilt, throughGlass } from "./parts";

export const concealer = kind({
  name: "concealer",
  noun: {
    en: "concealer",
    zh: "遮瑕液",
    es: "corrector",
    "pt-br": "corretivo",
    ru: "консилер",
    ar: "كونسيلر",
    ur: "کنسیلر",
    fr: "anti-cernes",
  },
  centimetres: 9,
  looks: { beige: ["#ecccab", "#dcae84", "#c08f63"], brown: ["#9a653f", "#74472c", "#5b3522"] },
  shots: ["front", "turned"],
  build: (shades) =>
    throughGlass(
      shades.map((shade, index) =>
        place(
          [
            solid(rod(0.28, 0.28, 1.3, 48), glass("#ffffff", { opacity: 0.1 }), { at: [0, 0.65, 0] }),
            solid(rod(0.22, 0.22, 1.15, 40), gloss(shade, { roughness: 0.35 }), { at: [0, 0.64, 0] }),
            solid(rod(0.28, 0.28, 1.05, 48), gloss("#26262a"), { at: [0, 1.86, 0] }),
            solid(rod(0.285, 0.285, 0.06, 48), gilt(), { at: [0, 1.35, 0] }),
          ],
          { at: [(index - 1) * 0.72, 0, index === 1 ? 0.25 : -0.1] },
        ),
      ),
    ),
});
