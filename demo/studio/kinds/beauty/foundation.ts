import { kind } from "../../kind";
import { ball, box, glass, gloss, matte, rod, shaped, sheet, solid, words } from "../../stage";
import { gilt, throughGlass } from "./parts";

export const foundation = kind({
  name: "foundation",
  noun: {
    en: "liquid foundation",
    zh: "粉底液",
    es: "base líquida",
    "pt-br": "base líquida",
    ru: "тональный крем",
    ar: "كريم أساس سائل",
    ur: "لیکوئڈ فاؤنڈیشن",
    fr: "fond de teint liquide",
  },
  centimetres: 12,
  looks: { beige: ["#e3bd98", "#1d1d20"], caramel: ["#b97f52", "#d8b25a"], brown: ["#74472c", "#1d1d20"] },
  shots: ["front", "turned", "group"],
  build: ([shade = "", top = ""]) =>
    throughGlass(
      solid(box(1.1, 1.7, 0.7, 0.12), glass("#f7f2ec", { opacity: 0.12 }), { at: [0, 0.85, 0] }),
      solid(box(0.9, 1.45, 0.52, 0.1), gloss(shade, { roughness: 0.3 }), { at: [0, 0.82, 0] }),
      solid(rod(0.26, 0.26, 0.14, 40), gilt(), { at: [0, 1.77, 0] }),
      solid(box(0.72, 0.95, 0.56, 0.08), gloss(top), { at: [0, 2.3, 0] }),
      solid(
        sheet(0.8, 0.5),
        matte("#ffffff", {
          transparent: true,
          map: words(200, 125, shade, [
            { text: "SKIN", size: 44, color: "#ffffff" },
            { text: "foundation 30 ml", size: 18, color: "#ffffff", weight: 400 },
          ]),
        }),
        { at: [0, 0.9, 0.353] },
      ),
      solid(
        shaped(ball(1, 40), (at) => at.set(at.x * (1 + 0.3 * Math.sin(at.z * 3)), at.y, at.z)),
        gloss(shade, { roughness: 0.25 }),
        { at: [1.35, 0.03, 0.5], scale: [0.55, 0.06, 0.3] },
      ),
    ),
});
