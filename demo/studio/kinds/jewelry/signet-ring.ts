import { kind } from "../../kind";
import { all, gloss, metal, ring, rod, shaped, solid } from "../../stage";
import { polished, tints } from "./parts";

export const signetRing = kind({
  name: "signet-ring",
  noun: {
    en: "signet ring",
    zh: "印章戒指",
    es: "anillo de sello",
    "pt-br": "anel de sinete",
    ru: "перстень-печатка",
    ar: "خاتم ختم",
    ur: "مہر والی انگوٹھی",
    fr: "chevalière",
  },
  centimetres: 2.4,
  looks: {
    gold: { tint: tints.gold, face: "" },
    silver: { tint: tints.steel, face: "#16171a" },
    black: { tint: tints.black, face: "#7a1f30" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.4, pitch: 0.34 }, turned: { yaw: 0.75 } },
  build: ({ tint, face }) =>
    all(
      solid(
        shaped(ring(0.86, 0.13, Math.PI * 2, 120), (at) => {
          const up = Math.max(0, at.y / 0.86);
          at.z *= 1 + up * 2.2;
          at.y += up ** 6 * 0.06;
        }),
        polished(tint),
        { at: [0, 1, 0] },
      ),
      solid(rod(0.48, 0.42, 0.16, 60), polished(tint), { at: [0, 2.0, 0], scale: [1.05, 1, 0.9] }),
      solid(rod(0.38, 0.38, 0.04, 60), face === "" ? metal(tint, { roughness: 0.42 }) : gloss(face), {
        at: [0, 2.08, 0],
        scale: [1.05, 1, 0.9],
      }),
      solid(ring(0.39, 0.03, Math.PI * 2, 60), polished(tint), {
        at: [0, 2.09, 0],
        turn: [Math.PI / 2, 0, 0],
        scale: [1.05, 0.9, 1],
      }),
    ),
});
