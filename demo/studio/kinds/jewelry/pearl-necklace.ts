import { kind } from "../../kind";
import { ball, curve, pearly, solid } from "../../stage";
import { polished, roundNeck, shown, tints } from "./parts";

/** Pearls along the neck, side by side, and a clasp at the back that shows above the shoulder. */
export const pearlNecklace = kind({
  name: "pearl-necklace",
  noun: {
    en: "pearl necklace",
    zh: "珍珠项链",
    es: "collar de perlas",
    "pt-br": "colar de pérolas",
    ru: "жемчужное ожерелье",
    ar: "قلادة لؤلؤ",
    ur: "موتیوں کا ہار",
    fr: "collier de perles",
  },
  centimetres: 40,
  looks: { cream: { pearl: "#f8f1e4", velvet: "#26324a" }, pink: { pearl: "#f3d8d2", velvet: "#efe7dc" } },
  shots: ["front"],
  sets: { all: { yaw: -0.1, pitch: 0.1 } },
  build: ({ pearl, velvet }) =>
    shown(
      velvet,
      curve(roundNeck(1.3))
        .getSpacedPoints(58)
        .map(({ x, y, z }) => solid(ball(0.062, 24), pearly(pearl), { at: [x, y, z] })),
      solid(ball(0.05, 16), polished(tints.gold), { at: [0, 0.02, 0] }),
    ),
});
