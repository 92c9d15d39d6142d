import { kind } from "../../kind";
import { all, around, box, metal, place, solid } from "../../stage";
import { polished, tints } from "./parts";

export const steelBracelet = kind({
  name: "steel-bracelet",
  noun: {
    en: "stainless steel bracelet",
    zh: "不锈钢手链",
    es: "pulsera de acero inoxidable",
    "pt-br": "pulseira de aço inoxidável",
    ru: "браслет из нержавеющей стали",
    ar: "سوار ستانلس ستيل",
    ur: "سٹین لیس سٹیل بریسلٹ",
    fr: "bracelet en acier inoxydable",
  },
  centimetres: 21,
  looks: { silver: tints.steel, black: tints.black, gold: tints.gold },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: (color) =>
    all(
      around(26, (angle, index) =>
        place(
          [
            solid(box(0.24, 0.56, 0.1, 0.03), polished(color)),
            solid(box(0.1, 0.3, 0.13, 0.03), metal(index % 2 ? "#2a2b30" : color, { roughness: 0.4 })),
          ],
          { at: [Math.cos(angle) * 1.1, 0.3, Math.sin(angle) * 1.1], turn: [0, Math.PI / 2 - angle, 0] },
        ),
      ),
      solid(box(0.6, 0.6, 0.14, 0.04), polished(color), { at: [0, 0.3, -1.1] }),
    ),
});
