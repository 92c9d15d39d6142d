import { kind } from "../../kind";
import {
  all,
  ball,
  blossom,
  box,
  curve,
  DoubleSide,
  head,
  metal,
  type Part,
  type Point,
  pearly,
  petal,
  place,
  solid,
  sparkle,
  times,
  wire,
} from "../../stage";

/** Wire leaves, pearls and stones along a line. */
const sprig = (points: Point[], color: string, count: number, leaf = 0.34): Part => {
  const gold = metal(color, { roughness: 0.2, side: DoubleSide });
  const line = curve(points);
  const shape = petal(leaf, leaf * 0.5, { cup: 0.3, curl: 0.2, point: 0.5 });
  return [
    solid(wire(points, 0.018, false, 60), gold),
    times(count, (index, share) => {
      const { x, y, z } = line.getPoint(share);
      const side = index % 2 ? 1 : -1;
      return place(
        [
          solid(shape, gold, { turn: [-0.5, 0, side * -0.9] }),
          solid(ball(0.075, 18), pearly(), { at: [side * -0.14, 0.1, 0.12] }),
          index % 3 === 0 &&
            blossom("#fbf7ef", "#e6c46a", { at: [side * 0.12, 0.06, 0.16], turn: [Math.PI / 2, 0, 0], scale: 0.17 }),
          sparkle(0.045, "#ffffff", { at: [side * 0.26, 0.28, 0.08] }),
        ],
        { at: [x, y, z] },
      );
    }),
  ];
};
const swing: Point[] = [
  [-1.7, 0, 0],
  [-1.35, 0.95, 0.1],
  [0, 1.4, 0.2],
  [1.35, 0.95, 0.1],
  [1.7, 0, 0],
];

export const hairVine = kind({
  name: "hair-vine",
  noun: {
    en: "bridal hair vine",
    zh: "新娘发藤",
    es: "guía de novia para el pelo",
    "pt-br": "ramo de noiva para cabelo",
    ru: "веточка для причёски невесты",
    ar: "غصن شعر للعروس",
    ur: "دلہن ہیئر وائن",
    fr: "vigne de mariée",
  },
  centimetres: 35,
  looks: { gold: "#d9b25e", silver: "#d6dae0", "rose-gold": "#dba28a" },
  shots: ["front", "detail", "use"],
  sets: { all: { yaw: -0.15, pitch: 0.35 }, detail: { look: [0.6, 0.6, 0.8], fit: 2 } },
  build: (color) => place(sprig(swing, color, 26), { turn: [-0.3, 0, 0] }),
  use: (color: string) =>
    all(
      head("#d8cabb"),
      place(
        sprig(
          [
            [-0.78, 2.5, 0.35],
            [-0.55, 2.85, 0.6],
            [0, 3.02, 0.66],
            [0.55, 2.85, 0.6],
            [0.78, 2.5, 0.35],
          ],
          color,
          16,
          0.22,
        ),
        {},
      ),
    ),
});

export const bridalComb = kind({
  name: "bridal-comb",
  noun: {
    en: "bridal hair comb",
    zh: "新娘发梳",
    es: "peineta de novia",
    "pt-br": "pente de noiva",
    ru: "гребень для невесты",
    ar: "مشط شعر للعروس",
    ur: "دلہن ہیئر کومب",
    fr: "peigne de mariée",
  },
  centimetres: 10,
  looks: { silver: "#d6dae0", gold: "#d9b25e" },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.25, pitch: 0.25 }, turned: { yaw: 0.9 }, detail: { look: [0.5, 0.75, 0.8], fit: 1.9 } },
  build: (color) =>
    all(
      solid(box(2, 0.08, 0.07, 0.03), metal(color)),
      [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) =>
        solid(
          wire(
            [
              [index * 0.11, 0, 0],
              [index * 0.11, -0.5, 0.07],
              [index * 0.11, -1, 0],
            ],
            0.02,
            false,
            10,
          ),
          metal(color),
        ),
      ),
      place(
        sprig(
          [
            [-1.35, 0.1, 0.05],
            [-0.6, 0.42, 0.1],
            [0, 0.55, 0.12],
            [0.6, 0.42, 0.1],
            [1.35, 0.1, 0.05],
          ],
          color,
          15,
          0.42,
        ),
        { at: [0, 0.05, 0.05] },
      ),
      [-0.5, 0, 0.5].map((x, index) =>
        blossom("#fbf8f1", "#e6c46a", {
          at: [x, 0.42 - Math.abs(x) * 0.2, 0.3],
          turn: [Math.PI / 2 - 0.1, 0, 0],
          scale: index === 1 ? 0.4 : 0.3,
        }),
      ),
    ),
});
