import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  type Point,
  place,
  ring,
  rod,
  rubber,
  shaped,
  solid,
  wire,
} from "../../stage";

export const kneeSupport = kind({
  name: "knee-support",
  noun: {
    en: "knee support",
    zh: "运动护膝",
    es: "rodillera deportiva",
    "pt-br": "joelheira esportiva",
    ru: "наколенник",
    ar: "واقي ركبة",
    ur: "گھٹنے کا سپورٹ",
    fr: "genouillère",
  },
  centimetres: 28,
  looks: { black: { knit: "#2f3237", line: "#b7e04a" }, grey: { knit: "#8d949b", line: "#e8702a" } },
  shots: ["front"],
  carton: { count: [4, 3, 1] },
  build({ knit, line }) {
    const cloth = fabric(knit, { threads: 70, depth: 0.3, side: DoubleSide });
    const sleeve = (at: Point, turn: number) =>
      place(
        [
          solid(
            shaped(rod(0.62, 0.55, 2.4, 64, true), (point) => {
              const bulge = 1 - 0.07 * Math.cos(point.y * 2.6);
              point.x *= bulge;
              point.z *= bulge;
              point.z += 0.12 * (1 - (point.y / 1.2) ** 2);
            }),
            cloth,
            { at: [0, 1.2, 0] },
          ),
          [0.05, 2.35].map((y) =>
            solid(ring(y < 1 ? 0.6 : 0.66, 0.035), fabric(line), { at: [0, y, 0], turn: [Math.PI / 2, 0, 0] }),
          ),
          solid(ring(0.3, 0.05), rubber(line), { at: [0, 1.2, 0.68], scale: [1, 1.25, 0.5] }),
          bothSides((side) =>
            solid(
              wire(
                [
                  [side * 0.44, 0.3, 0.42],
                  [side * 0.5, 1.2, 0.44],
                  [side * 0.48, 2.1, 0.44],
                ],
                0.02,
              ),
              fabric(line),
            ),
          ),
          solid(box(0.36, 0.12, 0.02, 0.01), rubber(line), { at: [0, 2, 0.62] }),
        ],
        { at, turn: [0, turn, 0] },
      );
    return all(sleeve([-0.72, 0, 0.1], 0.1), sleeve([0.72, 0, -0.1], 0.4));
  },
});
