import { kind } from "../../kind";
import { all, ball, board, cord, counted, metal, outline, type Point, shaped, solid, wire } from "../../stage";

const digits: Record<string, Point[][]> = {
  8: [
    counted(
      24,
      (index): Point => [
        Math.sin((index / 24) * Math.PI * 2) * 0.46,
        1.95 + Math.cos((index / 24) * Math.PI * 2) * 0.46,
        0,
      ],
    ),
    counted(
      24,
      (index): Point => [
        Math.sin((index / 24) * Math.PI * 2) * 0.54,
        0.86 + Math.cos((index / 24) * Math.PI * 2) * 0.56,
        0,
      ],
    ),
  ],
  3: [
    [
      [-0.5, 2.15, 0],
      [-0.1, 2.44, 0],
      [0.4, 2.3, 0],
      [0.45, 1.85, 0],
      [0.1, 1.5, 0],
      [0.5, 1.2, 0],
      [0.55, 0.75, 0],
      [0.15, 0.36, 0],
      [-0.35, 0.4, 0],
      [-0.55, 0.7, 0],
    ],
  ],
  5: [
    [
      [0.5, 2.4, 0],
      [0, 2.42, 0],
      [-0.42, 2.38, 0],
      [-0.46, 2, 0],
      [-0.46, 1.55, 0],
      [0.1, 1.6, 0],
      [0.52, 1.25, 0],
      [0.5, 0.7, 0],
      [0.1, 0.36, 0],
      [-0.5, 0.5, 0],
    ],
  ],
};

export const foilNumber = kind({
  name: "foil-number",
  noun: {
    en: "number foil balloon",
    zh: "数字铝膜气球",
    es: "globo metalizado de número",
    "pt-br": "balão metalizado número",
    ru: "фольгированный шар-цифра",
    ar: "بالون رقم معدني",
    ur: "نمبر فوائل غبارہ",
    fr: "ballon aluminium chiffre",
  },
  centimetres: 80,
  looks: {
    gold: { color: "#dcab45", digit: 8 },
    "rose-gold": { color: "#dd9c8c", digit: 3 },
    silver: { color: "#d3d7dd", digit: 5 },
  },
  shots: ["front", "group"],
  sets: { front: { float: 0.3, yaw: -0.3 } },
  build({ color, digit }) {
    const foil = metal(color, { roughness: 0.16 });
    const strokes = digits[digit] ?? [];
    return all(
      strokes.map((points) =>
        solid(
          shaped(wire(points, 0.28, strokes.length > 1, 120), (point) => {
            point.z *= 0.9 + 0.06 * Math.sin(point.x * 17 + point.y * 13);
          }),
          foil,
        ),
      ),
      strokes.length > 1
        ? null
        : strokes
            .flatMap((points) => [points[0], points.at(-1)])
            .map((at) => at && solid(ball(0.28, 28), foil, { at })),
      solid(
        board(
          outline([
            [-0.06, 0],
            [0.06, 0],
            [0.1, -0.2],
            [-0.1, -0.2],
          ]),
          0.01,
          0.005,
        ),
        foil,
        { at: [0, 0.12, 0] },
      ),
      cord(
        [
          [0, -0.06, 0],
          [0.06, -0.4, 0],
          [-0.04, -0.8, 0],
        ],
        "#f3eee2",
        0.012,
      ),
    );
  },
  carton: { count: [4, 3, 1] },
});
