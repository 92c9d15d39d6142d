import { kind } from "../../kind";
import { all, ball, box, counted, gloss, metal, type Point, place, plastic, rod, solid, wire } from "../../stage";
import { hook, shaft, slanted } from "./parts";

export const ribFrame = kind({
  name: "rib-frame",
  noun: {
    en: "umbrella rib frame",
    zh: "伞骨架",
    es: "armazón de paraguas",
    "pt-br": "armação de guarda-chuva",
    ru: "каркас зонта",
    ar: "هيكل مظلة",
    ur: "چھتری کا ڈھانچہ",
    fr: "monture de parapluie",
  },
  centimetres: 60,
  looks: { silver: "#c9ced4" },
  shots: ["front", "detail"],
  sets: { front: { yaw: 0.1 } },
  build: (steel) =>
    slanted(
      counted(8, (index) => {
        const angle = (index * Math.PI) / 4;
        const way = (away: number, up: number): Point => [Math.cos(angle) * away, up, Math.sin(angle) * away];
        return [
          solid(wire([way(0.05, 0.95), way(0.6, 0.82), way(1.1, 0.5), way(1.5, 0)], 0.02), metal(steel)),
          solid(wire([way(0.06, 0.25), way(0.82, 0.71)], 0.016, false, 4), metal(steel)),
          solid(box(0.05, 0.07, 0.05, 0.01), plastic("#26272a"), { at: way(0.82, 0.71) }),
          solid(ball(0.04, 14), gloss("#ffffff"), { at: way(1.5, 0) }),
        ];
      }),
      shaft(1, -1.2, 0.03, steel),
      solid(rod(0.08, 0.08, 0.14), plastic("#26272a"), { at: [0, 0.25, 0] }),
      solid(rod(0.08, 0.08, 0.1), plastic("#26272a"), { at: [0, 0.95, 0] }),
    ),
});

export const umbrellaHandle = kind({
  name: "umbrella-handle",
  noun: {
    en: "umbrella handle",
    zh: "伞柄",
    es: "mango de paraguas",
    "pt-br": "cabo de guarda-chuva",
    ru: "ручка зонта",
    ar: "مقبض مظلة",
    ur: "چھتری کا ہینڈل",
    fr: "poignée de parapluie",
  },
  centimetres: 22,
  looks: { brown: ["#7b4a25", "#a9713f"] },
  shots: ["front"],
  build: ([first = "#000000", second = "#000000"]) =>
    all(
      [first, second].map((color, index) =>
        place(
          [
            hook(color, 2),
            solid(rod(0.07, 0.07, 0.3), metal("#c9ced4"), { at: [0, 0.4, 0] }),
            solid(rod(0.135, 0.135, 0.1), metal("#d8b25a"), { at: [0, 0.22, 0] }),
          ],
          { at: [index * 1.3 - 0.6, 1.1, -index * 0.4] },
        ),
      ),
    ),
});
