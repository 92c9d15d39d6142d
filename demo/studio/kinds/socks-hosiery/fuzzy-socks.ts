import { kind } from "../../kind";
import { all, box, flatLay, furry, soft } from "../../stage";
import { banded, pair, sockCut } from "./parts";

export const fuzzySocks = kind({
  name: "fuzzy-socks",
  noun: {
    en: "fuzzy bed socks",
    zh: "珊瑚绒睡眠袜",
    es: "calcetines peluditos para dormir",
    "pt-br": "meias felpudas para dormir",
    ru: "пушистые носки для сна",
    ar: "جوارب نوم وبرية",
    ur: "روئیں دار موزے",
    fr: "chaussettes douillettes",
  },
  centimetres: 26,
  looks: { pink: { ground: "#f2a9bb", accent: "#fdf1f2" }, blue: { ground: "#9cc6e8", accent: "#f6fafc" } },
  shots: ["front", "group"],
  sets: { front: flatLay, group: { pitch: 0.9 } },
  build: (look) =>
    pair({ ...look, tall: 1.5 }, ({ tall, ground, accent }) => {
      const line = sockCut(tall);
      return all(
        furry(soft(line, { thick: 0.13, edge: 0.2, step: 0.07 }), ground, {}, { length: 0.07, layers: 6, density: 34 }),
        [0.15, 0.5, 0.85].map((y) =>
          furry(
            box(0.78 + (y < 0.4 ? 0.5 : 0), 0.13, 0.27, 0.06),
            accent,
            { at: [y < 0.4 ? 0.35 : -0.02, y, 0.02] },
            { length: 0.05, layers: 5, density: 34 },
          ),
        ),
        furry(
          box(0.84, 0.24, 0.28, 0.1),
          accent,
          { at: [-0.01, tall - 0.08, 0] },
          { length: 0.06, layers: 5, density: 34 },
        ),
      );
    }),
  carton: { count: [5, 3, 2], build: banded },
});
