import { kind } from "../../kind";
import { type Corner, flatLay, pattern } from "../../stage";
import { banded, pair } from "./parts";

/** The leg lies in rolls, so that its sides are wavy. */
const rolls = (side: -1 | 1): Corner[] =>
  Array.from({ length: 13 }, (_, index): Corner => {
    const y = 0.78 + index * 0.09;
    return [side * (index % 2 ? 0.42 : 0.56) - 0.02, y, 0.08];
  });

const cut = pattern(
  [
    [-0.6, 2.1, 0.06],
    [0.56, 2.1, 0.06],
    ...rolls(1).reverse(),
    [0.7, 0.5, 0.3],
    [1.36, 0.4, 0.4],
    [1.34, -0.2, 0.35],
    [-0.15, -0.28, 0.4],
    [-0.56, 0.06, 0.38],
    ...rolls(-1),
  ],
  0.1,
);

export const slouchSocks = kind({
  name: "slouch-socks",
  noun: {
    en: "slouch socks",
    zh: "堆堆袜",
    es: "calcetines slouch",
    "pt-br": "meias slouch",
    ru: "носки-гармошка",
    ar: "جوارب مجعدة",
    ur: "سلاؤچ موزے",
    fr: "chaussettes tombantes",
  },
  centimetres: 34,
  looks: {
    cream: { ground: "#efe4cb", accent: "#e2d3b2" },
    grey: { ground: "#8b9096", accent: "#767b82" },
    pink: { ground: "#dd8fa6", accent: "#c97a92" },
    brown: { ground: "#7d5a42", accent: "#694a35" },
  },
  shots: ["front"],
  sets: { front: flatLay },
  build: ({ ground, accent }) =>
    pair({
      tall: 2.1,
      ground,
      accent,
      isPlain: true,
      cuff: accent,
      cut,
      folds: (x, y) => (y > 0.7 && y < 1.8 ? Math.sin((y + x * 0.12) * 34) * 0.085 : Math.sin(x * 4 + y * 3) * 0.014),
    }),
  carton: { count: [5, 3, 2], build: banded },
});
