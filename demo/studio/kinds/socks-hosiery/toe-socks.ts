import { kind } from "../../kind";
import { type Corner, flatLay, pattern } from "../../stage";
import { banded, pair } from "./parts";

const ends = [1.74, 1.68, 1.6, 1.5, 1.38];
const toes = ends.flatMap((end, index): Corner[] => {
  const top = 0.56 - index * 0.165;
  return [
    [1.1, top - 0.01, 0.02],
    [end, top - 0.01, 0.08],
    [end, top - 0.15, 0.08],
    [1.1, top - 0.155, 0.02],
  ];
});

const cut = pattern(
  [
    [-0.42, 1.75, 0.03],
    [0.4, 1.75, 0.03],
    [0.38, 0.76, 0.35],
    [0.7, 0.6, 0.3],
    ...toes,
    [0.9, -0.3, 0.1],
    [-0.15, -0.28, 0.4],
    [-0.56, 0.06, 0.38],
    [-0.44, 0.7, 0.3],
  ],
  0.1,
);

export const toeSocks = kind({
  name: "toe-socks",
  noun: {
    en: "five-toe socks",
    zh: "五指袜",
    es: "calcetines de cinco dedos",
    "pt-br": "meias de cinco dedos",
    ru: "носки с пальцами",
    ar: "جوارب بخمسة أصابع",
    ur: "پانچ انگلیوں والے موزے",
    fr: "chaussettes à cinq orteils",
  },
  centimetres: 30,
  looks: {
    multi: { ground: "#f1ede4", accent: "#dd7b31", rings: ["#3a6ea8", "#e8c04a", "#b3302e", "#3f7d55"] },
    navy: { ground: "#27365c", accent: "#e8c04a", rings: ["#9cc3e2"] },
    black: { ground: "#2b2d31", accent: "#b3302e", rings: ["#8b9096"] },
  },
  shots: ["front"],
  sets: { front: flatLay },
  build: ({ ground, accent, rings }) =>
    pair({
      tall: 1.75,
      ground,
      accent,
      cut,
      draw: (pen) => {
        for (const [index, color] of rings.entries()) {
          pen.fillStyle = color;
          pen.fillRect(-1, 1.3 - index * 0.17, 3, 0.1);
        }
      },
    }),
  carton: { count: [5, 3, 2], build: banded },
});
