import { kind } from "../../kind";
import { all, bothSides, box, circle, disc, glitter, type Point, plastic, solid, wire } from "../../stage";
import { shade } from "./parts";

export const newYearGlasses = kind({
  name: "new-year-glasses",
  noun: {
    en: "New Year number glasses",
    zh: "新年数字眼镜",
    es: "lentes de Año Nuevo",
    "pt-br": "óculos de Ano-Novo",
    ru: "новогодние очки-цифры",
    ar: "نظارات أرقام رأس السنة",
    ur: "نئے سال چشمہ",
    fr: "lunettes du Nouvel An",
  },
  centimetres: 17,
  looks: { gold: { tone: "#d9b23f" }, silver: { tone: "#cfd3d8" } },
  shots: ["front"],
  sets: { all: { yaw: -0.2 } },
  carton: { count: [3, 4, 2] },
  build({ tone }) {
    const spark = glitter(tone);
    const digit = (points: Point[], x: number) =>
      solid(
        wire(
          points.map(([px, py, pz]): Point => [px + x, py, pz]),
          0.12,
        ),
        spark,
      );
    const two: Point[] = [
      [-0.34, 0.36, 0],
      [-0.2, 0.6, 0],
      [0.12, 0.62, 0],
      [0.28, 0.36, 0],
      [0, -0.1, 0],
      [-0.36, -0.52, 0],
      [0, -0.54, 0],
      [0.36, -0.54, 0],
    ];
    const zero = circle(0.44, 0, 0, 28, 1.28).map(([x, y]): Point => [x, y, 0]);
    const seven: Point[] = [
      [-0.34, 0.58, 0],
      [0, 0.58, 0],
      [0.34, 0.56, 0],
      [0.12, 0.1, 0],
      [-0.1, -0.56, 0],
    ];
    return all(
      digit(two, -1.5),
      solid(wire(zero, 0.12, true), spark, { at: [-0.58, 0, 0] }),
      digit(two, 0.44),
      digit(seven, 1.42),
      solid(disc(0.4, 0.02), shade("#5f4a8f", 0.4), { at: [-0.58, 0, 0], scale: [1, 1.25, 1] }),
      solid(box(3.4, 0.1, 0.06, 0.03), spark, { at: [0, -0.02, -0.1] }),
      bothSides((side) => [
        solid(box(0.07, 0.14, 1.5, 0.03), plastic("#f4f2ec"), { at: [side * 1.7, 0, -0.85] }),
        solid(
          wire(
            [
              [side * 1.7, 0, -1.5],
              [side * 1.68, -0.12, -1.9],
              [side * 1.64, -0.4, -2.05],
            ],
            0.06,
          ),
          plastic("#f4f2ec"),
        ),
      ]),
    );
  },
});
