import { kind } from "../../kind";
import { all, counted, gloss, type Point, place, solid, wire } from "../../stage";
import { cake, flame } from "./parts";

export const spiralCandles = kind({
  name: "spiral-candles",
  noun: {
    en: "spiral birthday candle set",
    zh: "螺纹生日蜡烛套装",
    es: "set de velas en espiral",
    "pt-br": "kit de velas espirais",
    ru: "набор витых свечей",
    ar: "طقم شموع لولبية",
    ur: "بل دار موم بتی سیٹ",
    fr: "lot de bougies torsadées",
  },
  centimetres: 14,
  looks: {
    multi: ["#e5506a", "#f2b33d", "#49a87c", "#4a8fd6", "#a368c9"],
    gold: ["#d8a548", "#efd9a0"],
  },
  shots: ["front"],
  build: (colors) =>
    all(
      cake(),
      counted(7, (index) => {
        const angle = (index / 7) * Math.PI * 2 + 0.4;
        const at: Point = [Math.cos(angle) * 0.58, 0.9, Math.sin(angle) * 0.58];
        const color = colors[index % colors.length] ?? "#ffffff";
        return place(
          [
            [0, Math.PI].map((start, strand) =>
              solid(
                wire(
                  counted(
                    40,
                    (step): Point => [
                      Math.cos(start + step * 0.42) * 0.045,
                      step * 0.026,
                      Math.sin(start + step * 0.42) * 0.045,
                    ],
                  ),
                  0.042,
                  false,
                  160,
                ),
                gloss(strand ? "#ffffff" : color, { roughness: 0.3 }),
              ),
            ),
            place(flame(), { at: [0, 1.08, 0] }),
          ],
          { at },
        );
      }),
    ),
});
