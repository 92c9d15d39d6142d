import { kind } from "../../kind";
import { all, ball, counted, glitter, gloss, matte, type Point, place, rod, solid, wire } from "../../stage";
import { cake, flame } from "./parts";

const numerals: Record<string, Point[]> = {
  1: [
    [-0.16, 0.85, 0],
    [0.06, 1.05, 0],
    [0.08, 0.6, 0],
    [0.08, 0.1, 0],
  ],
  3: [
    [-0.24, 0.88, 0],
    [0, 1.02, 0],
    [0.2, 0.85, 0],
    [0.02, 0.62, 0],
    [0.24, 0.4, 0],
    [0.05, 0.12, 0],
    [-0.25, 0.24, 0],
  ],
  8: counted(
    24,
    (index): Point => [
      Math.sin((index / 24) * Math.PI * 4) * 0.22,
      0.58 + Math.cos((index / 24) * Math.PI * 2) * 0.46,
      0,
    ],
  ),
};

export const numberCandle = kind({
  name: "number-candle",
  noun: {
    en: "number birthday candle",
    zh: "数字生日蜡烛",
    es: "vela de número",
    "pt-br": "vela de número",
    ru: "свеча-цифра",
    ar: "شمعة رقم",
    ur: "نمبر موم بتی",
    fr: "bougie chiffre",
  },
  centimetres: 8,
  looks: {
    gold: { color: "#dba844", digit: 8 },
    pink: { color: "#e8849f", digit: 3 },
    blue: { color: "#4b8ed6", digit: 1 },
  },
  shots: ["front", "use"],
  build: candle,
  use: (look) => all(cake(), place(candle(look), { at: [0, 0.55, 0.1], scale: 0.95 })),
  carton: { count: [6, 4, 1] },
});

function candle({ color, digit }: { color: string; digit: number }) {
  const points = numerals[digit] ?? [];
  const wax = color === "#dba844" ? glitter(color) : gloss(color, { roughness: 0.3 });
  return all(
    place(
      [
        solid(wire(points, 0.11, digit === 8, 140), wax),
        digit === 8 ? null : [points[0], points.at(-1)].map((at) => at && solid(ball(0.11, 20), wax, { at })),
      ],
      { at: [0, 0.62, 0], scale: [1, 1, 0.8] },
    ),
    solid(rod(0.035, 0.012, 0.62), matte("#f6f1e6"), { at: [0, 0.33, 0] }),
    solid(rod(0.014, 0.014, 0.14), matte("#3a332c"), { at: [digit === 1 ? 0.06 : 0, 1.76, 0] }),
    place(flame(), { at: [digit === 1 ? 0.06 : 0, 1.82, 0] }),
  );
}
