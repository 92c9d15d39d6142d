import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  fabric,
  gloss,
  matte,
  metal,
  outline,
  type Point,
  place,
  solid,
  wire,
} from "../../stage";

const body = (width: number, height: number, sag = 0.35) =>
  outline(
    [
      [-width, 0],
      [-width, height * 0.62],
      [-width * 0.86, height * 0.88],
      [-width * 0.45, height],
      [width * 0.45, height],
      [width * 0.86, height * 0.88],
      [width, height * 0.62],
      [width, 0],
      [width * 0.9, -sag * 0.25],
      [0, -sag * 0.3],
      [-width * 0.9, -sag * 0.25],
    ],
    true,
  );

const zip = (points: Point[]) => solid(wire(points, 0.028), matte("#16242b"));
const puller = (color: string, at: Point, turn: Point) =>
  place(
    [
      solid(box(0.05, 0.15, 0.03, 0.012), metal("#c9ccd0")),
      solid(box(0.06, 0.2, 0.03, 0.02), gloss(color), { at: [0, -0.15, 0] }),
    ],
    { at, turn },
  );

export const backpack = kind({
  name: "backpack",
  noun: {
    en: "backpack",
    zh: "双肩包",
    es: "mochila",
    "pt-br": "mochila",
    ru: "рюкзак",
    ar: "حقيبة ظهر",
    ur: "بیک پیک",
    fr: "sac à dos",
  },
  centimetres: 44,
  looks: {
    blue: { cloth: "#2f6f8f", trim: "#e38b2c", base: "#20323b" },
    pink: { cloth: "#d9879b", trim: "#7a2f48", base: "#54323c" },
    black: { cloth: "#2b2d31", trim: "#b7c94a", base: "#17181a" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  build({ cloth, trim, base }) {
    const front = fabric(cloth, { threads: 300, depth: 0.1 });
    const dark = fabric(base, { threads: 300 });
    return all(
      solid(board(body(0.86, 2.05), 0.42, 0.2), front, { at: [0, 0.2, -0.25] }),
      solid(board(body(0.66, 0.95), 0.18, 0.13), front, { at: [0, 0.24, 0.34] }),
      solid(box(1, 0.3, 0.2, 0.09), dark, { at: [0, 1.6, 0.3] }),
      solid(box(1.5, 0.16, 0.5, 0.08), dark, { at: [0, 0.12, 0] }),
      zip([
        [-0.68, 0.55, 0.63],
        [-0.64, 0.98, 0.64],
        [-0.4, 1.2, 0.645],
        [0.4, 1.2, 0.645],
        [0.64, 0.98, 0.64],
        [0.68, 0.55, 0.63],
      ]),
      zip([
        [-1, 0.9, 0.2],
        [-0.96, 1.55, 0.2],
        [-0.7, 2.1, 0.2],
        [0, 2.4, 0.2],
        [0.7, 2.1, 0.2],
        [0.96, 1.55, 0.2],
        [1, 0.9, 0.2],
      ]),
      puller(trim, [0.45, 1.12, 0.69], [0.1, 0, 0.2]),
      puller(trim, [0.99, 1.2, 0.25], [0, 0.6, 0.1]),
      solid(
        wire(
          [
            [-0.2, 2.28, -0.1],
            [-0.2, 2.52, -0.1],
            [0, 2.68, -0.1],
            [0.2, 2.52, -0.1],
            [0.2, 2.28, -0.1],
          ],
          0.06,
        ),
        dark,
      ),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.4, 2.2, -0.4],
              [side * 0.85, 2, -0.6],
              [side * 1.02, 1.3, -0.62],
              [side * 0.9, 0.5, -0.5],
              [side * 0.75, 0.2, -0.35],
            ],
            0.085,
          ),
          dark,
        ),
        solid(board(body(0.26, 0.85), 0.22, 0.06), dark, { at: [side, 0.2, 0.06], turn: [0, (side * Math.PI) / 2, 0] }),
      ]),
      solid(box(0.44, 0.2, 0.03, 0.03), matte(trim), { at: [0, 0.62, 0.655] }),
    );
  },
});
