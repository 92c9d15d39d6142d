import { kind } from "../../kind";
import {
  around,
  ball,
  board,
  bothSides,
  disc,
  type Flat,
  metal,
  outline,
  place,
  ring,
  satin,
  solid,
  strip,
  stripes,
} from "../../stage";

export const sportsMedal = kind({
  name: "sports-medal",
  noun: {
    en: "sports medal",
    zh: "运动奖牌",
    es: "medalla deportiva",
    "pt-br": "medalha esportiva",
    ru: "спортивная медаль",
    ar: "ميدالية رياضية",
    ur: "اسپورٹس تمغہ",
    fr: "médaille sportive",
  },
  centimetres: 18,
  looks: {
    gold: { tone: "#e0b24a", ribbon: "#c5322b" },
    silver: { tone: "#d3d7db", ribbon: "#2f5fa8" },
    brown: { tone: "#c2804a", ribbon: "#3f8f5f" },
  },
  shots: ["front", "detail", "carton"],
  sets: { all: { yaw: -0.2 }, detail: { look: [0.5, 0.25, 1], fit: 2.2 } },
  carton: { count: [4, 3, 2] },
  build({ tone, ribbon: cloth }) {
    const gold = metal(tone, { roughness: 0.22 });
    const silk = satin("#ffffff", { map: stripes(cloth, "#f7f5ef", 1, 0.001) });
    const edge = satin("#f4f2ec");
    return place(
      [
        solid(disc(0.8, 0.12, 72), gold, { at: [0, 0.85, 0] }),
        solid(ring(0.78, 0.05), gold, { at: [0, 0.85, 0.04] }),
        solid(ring(0.6, 0.018), gold, { at: [0, 0.85, 0.07] }),
        around(24, (angle) =>
          solid(ball(1, 10), gold, {
            at: [Math.cos(angle) * 0.69, 0.85 + Math.sin(angle) * 0.69, 0.06],
            turn: [0, 0, angle + 0.5],
            scale: [0.075, 0.03, 0.03],
          }),
        ),
        solid(
          board(
            outline(
              Array.from(
                { length: 10 },
                (_, index): Flat => [
                  Math.cos(index * 0.628 + 1.571) * (index % 2 ? 0.16 : 0.4),
                  Math.sin(index * 0.628 + 1.571) * (index % 2 ? 0.16 : 0.4),
                ],
              ),
            ),
            0.04,
            0.03,
          ),
          gold,
          { at: [0, 0.85, 0.06] },
        ),
        solid(ring(0.13, 0.035), gold, { at: [0, 1.75, 0], turn: [0, 0.5, 0] }),
        bothSides((side) => [
          solid(
            strip(
              [
                [0, 1.82, side * 0.02],
                [side * 0.35, 2.5, side * 0.03],
                [side * 0.62, 3.2, 0.03],
              ],
              { width: 0.34, across: [1, 0.3 * side, 0] },
            ),
            silk,
          ),
          solid(
            strip(
              [
                [side * 0.02, 1.84, 0.03 + side * 0.02],
                [side * 0.36, 2.5, 0.05],
                [side * 0.63, 3.2, 0.05],
              ],
              { width: 0.08, across: [1, 0.3 * side, 0] },
            ),
            edge,
          ),
        ]),
      ],
      { turn: [-0.1, 0, 0] },
    );
  },
});
