import { kind } from "../../kind";
import { all, ball, gloss, plastic, ring, rod, solid, times } from "../../stage";

export const paddlingPool = kind({
  name: "paddling-pool",
  noun: {
    en: "inflatable paddling pool",
    zh: "充气戏水池",
    es: "piscina inflable infantil",
    "pt-br": "piscina inflável infantil",
    ru: "надувной бассейн",
    ar: "مسبح أطفال منفوخ",
    ur: "ہوا بھرا بچوں کا تالاب",
    fr: "pataugeoire gonflable",
  },
  centimetres: 120,
  looks: { blue: ["#3f9fdc", "#fbfaf6"], pink: ["#f08fae", "#fdf3f5"], multi: ["#f4b93a", "#58b8d6"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: ([one = "", two = ""]) =>
    all(
      [0, 1, 2].map((level) =>
        solid(ring(1.9 - level * 0.04, 0.28, Math.PI * 2, 90), gloss(level % 2 ? two : one, { roughness: 0.2 }), {
          at: [0, 0.26 + level * 0.44, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(rod(1.8, 1.8, 0.04, 80), gloss("#bfe8f6", { transparent: true, opacity: 0.85 }), { at: [0, 0.8, 0] }),
      solid(rod(0.08, 0.1, 0.1, 20), plastic("#ffffff"), { at: [1.3, 1.38, 1.25], turn: [0.3, 0, -0.3] }),
      times(6, (index) =>
        solid(ball(0.22, 24), gloss(["#e8453f", "#f4c93a", "#4fb25f"][index % 3] ?? ""), {
          at: [Math.cos(index * 2.4) * (0.4 + index * 0.2), 0.9, Math.sin(index * 2.4) * (0.4 + index * 0.2)],
        }),
      ),
    ),
});
