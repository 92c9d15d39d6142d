import { kind } from "../../kind";
import { all, box, laid, type Part, ring, rod, shaped, solid } from "../../stage";
import { heap, polished, tints } from "./parts";

const clasp = (color: string): Part => {
  const shine = polished(color);
  return [
    solid(
      shaped(ring(0.4, 0.11, Math.PI * 2, 50), (at) => at.set(at.x * (1 - at.y * 0.3), at.y * 1.45, at.z)),
      shine,
    ),
    solid(ring(0.13, 0.045, Math.PI * 2, 24), shine, { at: [0, -0.74, 0] }),
    solid(box(0.1, 0.36, 0.12, 0.04), shine, { at: [0.46, 0.1, 0], turn: [0, 0, 0.2] }),
    solid(rod(0.05, 0.05, 0.26, 12), shine, { at: [0.42, -0.3, 0], turn: [Math.PI / 2, 0, 0] }),
  ];
};

export const lobsterClasps = kind({
  name: "lobster-clasps",
  noun: {
    en: "lobster clasps",
    zh: "龙虾扣",
    es: "cierres mosquetón",
    "pt-br": "fechos lagosta",
    ru: "замки-карабины",
    ar: "أقفال لوبستر",
    ur: "لابسٹر کلیسپ",
    fr: "fermoirs mousqueton",
  },
  centimetres: 1.2,
  looks: { gold: tints.gold, silver: tints.silver },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.65 }, detail: { fit: 2, look: [0.5, 0.5, 0.6] } },
  build: (color) => all(heap(22, 2, 0.26, () => laid(clasp(color)))),
});
