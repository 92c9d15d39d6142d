import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  gloss,
  matte,
  metal,
  type Point,
  place,
  ring,
  rod,
  solid,
  times,
  wire,
} from "../../stage";

const rib = (y: number, wide: number, bone: ReturnType<typeof matte>) =>
  solid(
    wire(
      [
        [0, y + 0.06, -0.12],
        [wide, y + 0.02, -0.02],
        [wide * 0.8, y - 0.08, 0.2],
        [0, y - 0.1, 0.26],
        [-wide * 0.8, y - 0.08, 0.2],
        [-wide, y + 0.02, -0.02],
      ],
      0.028,
      true,
    ),
    bone,
  );

export const skeleton = kind({
  name: "skeleton",
  noun: {
    en: "skeleton hanging decoration",
    zh: "骷髅挂饰",
    es: "esqueleto colgante",
    "pt-br": "esqueleto pendente",
    ru: "подвесной скелет",
    ar: "زينة هيكل عظمي معلقة",
    ur: "لٹکتا ڈھانچہ",
    fr: "squelette à suspendre",
  },
  centimetres: 90,
  looks: { white: "#f1ecdf", green: "#a9f27a" },
  shots: ["front", "detail"],
  sets: {
    all: { backdrop: "night", float: 0.4, yaw: -0.3, pitch: 0.05 },
    detail: { fit: 2.4, look: [0.5, 0.84, 0.8] },
  },
  build(color) {
    const bone = matte(color, { roughness: 0.55 });
    const long = (at: Point, length: number, turn: Point, thick = 0.05) =>
      place(
        [
          solid(rod(thick, thick, length, 16), bone, { at: [0, -length / 2, 0] }),
          [0, -length].map((y) => solid(ball(thick * 1.7, 14), bone, { at: [0, y, 0] })),
        ],
        { at, turn },
      );
    return all(
      solid(ball(0.34, 36), bone, { at: [0, 3.55, 0], scale: [0.92, 1, 1.02] }),
      solid(box(0.36, 0.26, 0.3, 0.1), bone, { at: [0, 3.24, 0.12] }),
      times(6, (index) =>
        solid(box(0.045, 0.09, 0.04, 0.015), gloss("#fffdf4"), { at: [(index - 2.5) * 0.055, 3.22, 0.28] }),
      ),
      solid(ball(0.05, 12), matte("#15120f"), { at: [0, 3.43, 0.33], scale: [0.8, 1.2, 0.5] }),
      bothSides((side) => [
        solid(ball(0.1, 20), matte("#15120f"), { at: [side * 0.13, 3.56, 0.28], scale: [1, 1.1, 0.5] }),
        long([side * 0.42, 2.86, 0], 0.8, [0.1, 0, side * 0.35]),
        long([side * 0.69, 2.1, -0.08], 0.75, [-0.35, 0, side * 0.15], 0.04),
        times(4, (finger) =>
          solid(rod(0.018, 0.014, 0.26, 8), bone, {
            at: [side * 0.8 + (finger - 1.5) * 0.05, 1.22, 0.2],
            turn: [-0.3, 0, (finger - 1.5) * 0.12],
          }),
        ),
        long([side * 0.2, 1.5, 0], 0.85, [-0.12, 0, side * 0.12], 0.06),
        long([side * 0.3, 0.66, 0.1], 0.8, [0.2, 0, 0], 0.05),
        solid(box(0.14, 0.08, 0.34, 0.04), bone, { at: [side * 0.3, -0.16, 0.06] }),
        solid(
          wire(
            [
              [0, 2.9, 0.12],
              [side * 0.42, 2.88, 0],
            ],
            0.03,
          ),
          bone,
        ),
        solid(ball(0.2, 24), bone, { at: [side * 0.16, 1.62, 0], scale: [0.9, 1, 0.5] }),
      ]),
      times(11, (index) => solid(box(0.12, 0.09, 0.12, 0.03), bone, { at: [0, 1.65 + index * 0.145, -0.1] })),
      [2.8, 2.64, 2.48, 2.32, 2.16].map((y, index) => rib(y, 0.36 + index * 0.02 - (index === 4 ? 0.08 : 0), bone)),
      solid(box(0.09, 0.5, 0.05, 0.02), bone, { at: [0, 2.56, 0.25] }),
      solid(ring(0.08, 0.018), metal("#888d94"), { at: [0, 3.97, 0] }),
    );
  },
});
