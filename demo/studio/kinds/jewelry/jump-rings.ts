import { kind } from "../../kind";
import { all, chance, ring, solid } from "../../stage";
import { heap, polished, tints } from "./parts";

export const jumpRings = kind({
  name: "jump-rings",
  noun: {
    en: "jump rings",
    zh: "开口圈",
    es: "argollas",
    "pt-br": "argolas abertas",
    ru: "соединительные кольца",
    ar: "حلقات وصل",
    ur: "جمپ رنگ",
    fr: "anneaux ouverts",
  },
  centimetres: 0.8,
  looks: { gold: tints.gold, silver: tints.silver, "rose-gold": tints.rose },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.6 }, detail: { fit: 2.2, look: [0.5, 0.5, 0.6] } },
  build: (color) => {
    const one = ring(0.34, 0.05, Math.PI * 1.95, 30);
    return all(
      heap(110, 2, 0.16, () =>
        solid(one, polished(color), { turn: [Math.PI / 2 + chance(-0.3, 0.3), chance(-0.3, 0.3), chance(0, 6)] }),
      ),
    );
  },
});
