import { kind } from "../../kind";
import { all, ball, pearly, place, rose, solid, times } from "../../stage";
import { domeSpots, heldStems, leaves } from "./parts";

export const bridalBouquet = kind({
  name: "bridal-bouquet",
  noun: {
    en: "bridal bouquet",
    zh: "新娘手捧花",
    es: "ramo de novia",
    "pt-br": "buquê de noiva",
    ru: "букет невесты",
    ar: "باقة عروس",
    ur: "دلہن کا گلدستہ",
    fr: "bouquet de mariée",
  },
  centimetres: 30,
  looks: {
    white: { roses: ["#f6f1e7", "#efe4d2"], ribbon: "#f4ede0" },
    pink: { roses: ["#f0b6bf", "#f8e1dc"], ribbon: "#e9a5b0" },
    wine: { roses: ["#7d1a30", "#d9a08c"], ribbon: "#efe0d2" },
  },
  shots: ["front", "turned", "detail", "carton"],
  sets: { all: { pitch: 0.36 }, detail: { look: [0.5, 0.75, 0.8], fit: 2 } },
  build: ({ roses, ribbon }) =>
    all(
      domeSpots(17, 1.15).map((spot, index) => rose(roses[index % roses.length] ?? "", { ...spot, scale: 0.36 })),
      domeSpots(16, 1.3).map(({ at }) =>
        solid(ball(0.05, 12), pearly(), { at: [at[0] * 1.04, at[1] + 0.3, at[2] * 1.04] }),
      ),
      times(2, (index) =>
        place(leaves(11, 1, 1.15 + index * 0.35, index ? "#5d7f58" : "#7f9a78"), { at: [0, 0.12 - index * 0.1, 0] }),
      ).flat(),
      place(leaves(12, 1.35, 1.25, "#86a07e"), { at: [0, 0.1, 0] }),
      heldStems("#5b7d4d", ribbon),
    ),
  carton: { count: [3, 2, 1] },
});
