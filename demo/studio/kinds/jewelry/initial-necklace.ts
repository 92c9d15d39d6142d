import { kind } from "../../kind";
import { metal, ring, rod, sheet, solid, words } from "../../stage";
import { linked, onChest, polished, roundNeck, shown, tints } from "./parts";

const engraved = (letter: string, ground: string) =>
  words(128, 128, ground, [{ text: letter, size: 92, color: "#4a3716" }]);

export const initialNecklace = kind({
  name: "initial-necklace",
  noun: {
    en: "initial letter necklace",
    zh: "字母项链",
    es: "collar con inicial",
    "pt-br": "colar com inicial",
    ru: "цепочка с буквой",
    ar: "قلادة حرف",
    ur: "حرف والا ہار",
    fr: "collier initiale",
  },
  centimetres: 42,
  looks: {
    gold: { tint: tints.gold, letter: "A", velvet: "#5a2230" },
    silver: { tint: tints.silver, letter: "M", velvet: "#2a2d33" },
    "rose-gold": { tint: tints.rose, letter: "S", velvet: "#e9e2d8" },
  },
  shots: ["front", "turned", "detail"],
  sets: {
    all: { yaw: -0.08, pitch: 0.1 },
    turned: { yaw: 1.07 },
    front: { fit: 1.25, look: [0.5, 0.6, 0.9] },
    detail: { look: [0.5, 0.55, 1], fit: 3 },
  },
  build: ({ tint, letter, velvet }) =>
    shown(
      velvet,
      linked(roundNeck(1.46), 0.022, polished(tint)),
      onChest(
        [
          solid(ring(0.045, 0.014, Math.PI * 2, 20), polished(tint), { turn: [0, Math.PI / 2, 0] }),
          solid(rod(0.25, 0.25, 0.05, 60), polished(tint), { at: [0, -0.29, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(ring(0.24, 0.022, Math.PI * 2, 60), polished(tint), { at: [0, -0.29, 0.03] }),
          solid(sheet(0.36, 0.36), metal("#ffffff", { map: engraved(letter, tint), roughness: 0.3 }), {
            at: [0, -0.29, 0.028],
          }),
        ],
        1.42,
      ),
    ),
});
