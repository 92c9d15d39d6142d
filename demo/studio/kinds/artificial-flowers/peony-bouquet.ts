import { kind } from "../../kind";
import { all, flowerBall, peony, place } from "../../stage";
import { domeSpots, heldStems, leaves } from "./parts";

export const peonyBouquet = kind({
  name: "peony-bouquet",
  noun: {
    en: "artificial peony bouquet",
    zh: "仿真牡丹花束",
    es: "ramo de peonías artificiales",
    "pt-br": "buquê de peônias artificiais",
    ru: "букет искусственных пионов",
    ar: "باقة فاوانيا صناعية",
    ur: "مصنوعی پیونی گلدستہ",
    fr: "bouquet de pivoines artificielles",
  },
  centimetres: 35,
  looks: {
    pink: { peonies: ["#e88ba4", "#f4c3cd"], balls: "#b9c8e8" },
    lilac: { peonies: ["#b98ad0", "#e3cdf0"], balls: "#f3e6c8" },
    cream: { peonies: ["#f5e2bf", "#f0c4a0"], balls: "#a9c79a" },
  },
  shots: ["front", "turned", "detail"],
  sets: { all: { pitch: 0.36 }, detail: { look: [0.5, 0.75, 0.8], fit: 2 } },
  build: ({ peonies, balls }) =>
    all(
      domeSpots(9, 1.1).map((spot, index) =>
        index % 3 === 1
          ? flowerBall(balls, { ...spot, scale: 0.52 })
          : peony(peonies[index % 2] ?? "", { ...spot, scale: 0.48 }),
      ),
      place(leaves(14, 1.4, 1.3, "#5f8a55"), { at: [0, 0.1, 0] }),
      place(leaves(9, 1.2, 0.9, "#6f9a60"), { at: [0, 0.1, 0] }),
      heldStems("#5b7d4d", "#f2e8da"),
    ),
});
