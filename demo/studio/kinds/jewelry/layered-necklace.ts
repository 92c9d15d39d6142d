import { kind } from "../../kind";
import { around, ball, pearly, rod, solid, sparkle } from "../../stage";
import { linked, onChest, polished, roundNeck, shown, tints } from "./parts";

export const layeredNecklace = kind({
  name: "layered-necklace",
  noun: {
    en: "layered chain necklace",
    zh: "多层链条项链",
    es: "collar de capas",
    "pt-br": "colar em camadas",
    ru: "многослойная цепочка",
    ar: "قلادة سلاسل متعددة",
    ur: "تہہ دار چین ہار",
    fr: "collier multirang",
  },
  centimetres: 45,
  looks: { gold: { tint: tints.gold, velvet: "#efe7dc" }, silver: { tint: tints.silver, velvet: "#2a3550" } },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.1, pitch: 0.1 }, turned: { yaw: 1.05 }, detail: { look: [0.5, 0.52, 1], fit: 2.2 } },
  build: ({ tint, velvet }) =>
    shown(
      velvet,
      linked(roundNeck(1.78), 0.034, polished(tint), { isFlat: true }),
      linked(roundNeck(1.5), 0.022, polished(tint)),
      linked(roundNeck(1.1), 0.05, polished(tint), { long: 1.9, thick: 0.18 }),
      onChest(
        [
          solid(rod(0.2, 0.2, 0.04, 48), polished(tint), { at: [0, -0.22, 0], turn: [Math.PI / 2, 0, 0] }),
          around(12, (angle) =>
            sparkle(0.02, "#ffffff", { at: [Math.cos(angle) * 0.15, Math.sin(angle) * 0.15 - 0.22, 0.03] }),
          ),
        ],
        1.08,
      ),
      onChest(solid(ball(0.08, 24), pearly(), { at: [0, -0.07, 0] }), 1.48),
    ),
});
