import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  counted,
  DoubleSide,
  fabric,
  laid,
  metal,
  outline,
  type Point,
  pattern,
  place,
  plastic,
  solid,
  strip,
} from "../../stage";

const half = (side: -1 | 1, length: number, open: number): Point[] =>
  counted(24, (index) => {
    const share = index / 23;
    const spread = share > open ? ((share - open) / (1 - open)) ** 1.4 * 0.42 : 0;
    return [side * (0.02 + spread), share * length, 0];
  });

const zipper = (tape: string, teeth: string, open: number, isMetal: boolean) => {
  const length = 3;
  const cloth = fabric(tape, { threads: 160, depth: 0.25, side: DoubleSide });
  const shine = isMetal ? metal(teeth, { roughness: 0.25 }) : plastic(teeth);
  const at = open * length - 0.1;
  return laid(
    bothSides((side) => {
      const edge = half(side, length, open);
      return [
        solid(
          strip(
            edge.map(([x, y]): Point => [x + side * 0.2, y, 0.03]),
            { width: 0.4, across: [1, 0, 0] },
          ),
          cloth,
        ),
        counted(70, (index) => {
          const step = (index / 69) * 23;
          const low = edge[Math.floor(step)] ?? [0, 0, 0];
          const high = edge[Math.ceil(step)] ?? low;
          const share = step - Math.floor(step);
          const shift = side > 0 ? 0.5 : 0;
          return solid(box(0.1, 0.022, 0.06, 0.008), shine, {
            at: [
              low[0] + (high[0] - low[0]) * share + side * 0.02,
              low[1] + (high[1] - low[1]) * share + shift * (length / 69),
              0.05,
            ],
          });
        }),
      ];
    }),
    solid(box(0.22, 0.08, 0.1, 0.02), shine, { at: [0, 0.03, 0.05] }),
    place(
      [
        solid(box(0.26, 0.3, 0.14, 0.05), shine),
        solid(box(0.1, 0.16, 0.08, 0.03), shine, { at: [0, 0, 0.1] }),
        solid(
          board(
            outline(
              pattern([
                [-0.07, 0.02, 0.05],
                [0.07, 0.02, 0.05],
                [0.1, -0.5, 0.08],
                [-0.1, -0.5, 0.08],
              ]),
              false,
              [
                pattern([
                  [-0.04, -0.3, 0.03],
                  [0.04, -0.3, 0.03],
                  [0.05, -0.42, 0.03],
                  [-0.05, -0.42, 0.03],
                ]),
              ],
            ),
            0.03,
            0.015,
          ),
          shine,
          { at: [0, -0.04, 0.14] },
        ),
      ],
      { at: [0, at, 0.06] },
    ),
  );
};

type Look = { tape: string; teeth: string };
const several = ({ tape, teeth }: Look, open: number, isMetal: boolean) =>
  all(
    place(zipper(tape, teeth, open, isMetal), { at: [-0.75, 0, 0.1], turn: [0, 0.12, 0] }),
    place(zipper(tape, teeth, 1, isMetal), { at: [0.5, 0, 0.2], turn: [0, -0.06, 0] }),
  );

export const closedZipper = kind({
  name: "closed-zipper",
  noun: {
    en: "closed-end zipper",
    zh: "闭口拉链",
    es: "cierre cerrado",
    "pt-br": "zíper fechado",
    ru: "неразъёмная молния",
    ar: "سحاب مغلق",
    ur: "بند زپ",
    fr: "fermeture non séparable",
  },
  centimetres: 20,
  looks: { black: { tape: "#2b2c30", teeth: "#3a3b40" }, red: { tape: "#b8242f", teeth: "#c73540" } },
  shots: ["front", "detail"],
  sets: { front: { pitch: 1, yaw: -0.4 }, detail: { pitch: 0.9, yaw: -0.3, fit: 2.2, look: [0.4, 0.5, 0.5] } },
  build: (look) => several(look, 0.5, false),
  carton: { count: [3, 2, 3] },
});

export const jacketZipper = kind({
  name: "jacket-zipper",
  noun: {
    en: "open-end jacket zipper",
    zh: "开口外套拉链",
    es: "cierre separable para chamarra",
    "pt-br": "zíper destacável para jaqueta",
    ru: "разъёмная молния для куртки",
    ar: "سحاب جاكيت مفتوح",
    ur: "جیکٹ کھلی زپ",
    fr: "fermeture séparable",
  },
  centimetres: 60,
  looks: { navy: { tape: "#25395c", teeth: "#d8b25a" }, black: { tape: "#27282b", teeth: "#c9ccd0" } },
  shots: ["front"],
  sets: { front: { pitch: 1, yaw: -0.4 }, use: { pitch: 0.7 } },
  build: (look) => several(look, 0.62, true),
});
