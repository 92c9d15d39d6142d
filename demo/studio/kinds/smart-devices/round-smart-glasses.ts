import { kind } from "../../kind";
import { all, bothSides, box, disc, gloss, lit, metal, solid } from "../../stage";
import { shade, worn } from "../eyewear/parts";
import { spectacles } from "../eyewear/spectacles";

type Look = { wire: string; temple: string; pane: string };

/** Round lenses in wire, with the electronics in the temples. */
function pair({ wire, temple, pane }: Look) {
  const frame = metal(wire, { roughness: 0.2 });
  const arms = gloss(temple, { roughness: 0.2 });
  return all(
    spectacles({ rim: "round", frame, lens: shade(pane, 0.55), isWire: true, thick: 0.1, temples: arms }),
    bothSides((side) => [
      solid(box(0.12, 0.26, 1.15, 0.05), arms, { at: [side * 1.36, 0.1, -0.92] }),
      solid(box(0.02, 0.05, 0.5, 0.01), metal("#c3c8ce"), { at: [side * 1.425, 0.14, -0.8] }),
      solid(disc(0.025, 0.02, 12), lit("#49b6ff", 2), { at: [side * 1.425, 0.12, -0.46], turn: [0, Math.PI / 2, 0] }),
    ]),
  );
}

export const roundSmartGlasses = kind({
  name: "round-smart-glasses",
  noun: {
    en: "round smart glasses",
    zh: "圆框智能眼镜",
    es: "gafas inteligentes redondas",
    "pt-br": "óculos inteligentes redondos",
    ru: "круглые умные очки",
    ar: "نظارات ذكية مستديرة",
    ur: "گول سمارٹ عینک",
    fr: "lunettes connectées rondes",
  },
  centimetres: 15,
  looks: {
    gold: { wire: "#d8ad5c", temple: "#2a2420", pane: "#c9b48a" },
    black: { wire: "#26282c", temple: "#15171b", pane: "#3b4650" },
    silver: { wire: "#d3d6db", temple: "#6f7680", pane: "#a9c0cf" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.24 }, front: { yaw: -0.5 }, use: { yaw: -0.5, fit: 1.35, look: [0.5, 0.62, 0.6] } },
  build: pair,
  use: (look) => worn(pair(look)),
});
