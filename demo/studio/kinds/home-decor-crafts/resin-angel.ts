import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  gloss,
  matte,
  metal,
  outline,
  ring,
  shaped,
  solid,
  speckle,
  times,
  turned,
  wire,
} from "../../stage";

export const resinAngel = kind({
  name: "resin-angel",
  noun: {
    en: "resin angel ornament",
    zh: "树脂天使摆件",
    es: "ángel decorativo de resina",
    "pt-br": "anjo decorativo de resina",
    ru: "фигурка ангела",
    ar: "تمثال ملاك من الريزن",
    ur: "ریزن فرشتہ",
    fr: "ange décoratif en résine",
  },
  centimetres: 16,
  looks: { white: { stone: "#f4f0e8", gilt: "#d8b25a" }, gold: { stone: "#dcb76a", gilt: "#f3ecdd" } },
  shots: ["front", "turned"],
  build({ stone, gilt }) {
    const resin = stone === "#f4f0e8" ? matte(stone, { roughness: 0.6 }) : metal(stone, { roughness: 0.35 });
    const gold = gilt === "#d8b25a" ? metal(gilt) : gloss(gilt);
    const robe = shaped(
      turned(
        [
          [0.001, 0],
          [0.72, 0.02],
          [0.66, 0.3],
          [0.44, 0.9],
          [0.3, 1.3],
          [0.26, 1.46],
          [0.001, 1.5],
        ],
        96,
      ),
      (point) => {
        const angle = Math.atan2(point.z, point.x);
        const deep = 1 + 0.07 * Math.sin(angle * 9 + point.y) * Math.max(0, 1 - point.y / 1.3);
        point.x *= deep;
        point.z *= deep;
      },
    );
    return all(
      solid(robe, resin),
      solid(ball(0.27, 32), resin, { at: [0, 1.68, 0.03] }),
      solid(ball(0.3, 28), speckle(gold, 30, 0.1), { at: [0, 1.74, -0.05], scale: [1, 0.95, 0.95] }),
      solid(ball(0.235, 28), resin, { at: [0, 1.66, 0.1] }),
      bothSides((side) => [
        times(6, (index) =>
          solid(ball(1, 20), resin, {
            at: [side * (0.34 + index * 0.11), 1.3 - index * 0.02, -0.3],
            turn: [0, 0, side * (-0.9 + index * 0.22)],
            scale: [0.1, 0.66 - index * 0.05, 0.05],
          }),
        ),
        solid(
          wire(
            [
              [side * 0.24, 1.34, 0],
              [side * 0.36, 1.05, 0.14],
              [side * 0.12, 1.02, 0.34],
              [0, 1.14, 0.38],
            ],
            0.085,
          ),
          resin,
        ),
        solid(
          wire(
            [
              [side * 0.07 - 0.03, 1.69, 0.325],
              [side * 0.09, 1.675, 0.33],
              [side * 0.11 + 0.03, 1.69, 0.31],
            ],
            0.008,
            false,
            8,
          ),
          matte("#7a5a44"),
        ),
      ]),
      solid(ring(0.24, 0.025), gold, { at: [0, 2.1, -0.04], turn: [1.3, 0, 0] }),
      solid(
        board(
          outline(
            [
              [0, -0.13],
              [0.14, 0.02],
              [0.08, 0.1],
              [0, 0.06],
              [-0.08, 0.1],
              [-0.14, 0.02],
            ],
            true,
          ),
          0.06,
          0.03,
        ),
        gold,
        { at: [0, 1.16, 0.4] },
      ),
    );
  },
});
