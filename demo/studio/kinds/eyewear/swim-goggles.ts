import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  type Flat,
  outline,
  place,
  plastic,
  rubber,
  solid,
  strip,
  wire,
} from "../../stage";
import { shade, worn } from "./parts";

const pool = ({ gasket, tint, strap }: { gasket: string; tint: string; strap: string }) =>
  all(
    bothSides((side) =>
      place(
        [
          solid(
            board(
              outline(
                [
                  [-0.44, 0.16],
                  [0, 0.32],
                  [0.52, 0.24],
                  [0.6, 0],
                  [0.4, -0.26],
                  [0, -0.34],
                  [-0.42, -0.2],
                ].map(([x = 0, y = 0]): Flat => [x * side, y]),
                true,
              ),
              0.18,
              0.09,
            ),
            rubber(gasket),
            { at: [0, 0, -0.3] },
          ),
          solid(
            board(
              outline(
                [
                  [-0.38, 0.14],
                  [0, 0.26],
                  [0.46, 0.2],
                  [0.52, 0],
                  [0.36, -0.22],
                  [0, -0.28],
                  [-0.36, -0.16],
                ].map(([x = 0, y = 0]): Flat => [x * side, y]),
                true,
              ),
              0.1,
              0.05,
            ),
            shade(tint, 0.85, { iridescence: 0.8 }),
            { at: [0, 0, -0.06] },
          ),
          solid(box(0.24, 0.3, 0.14, 0.05), plastic(gasket), { at: [side * 0.68, 0.02, -0.22] }),
        ],
        { at: [side * 0.62, 0, 0], turn: [0, side * 0.24, 0] },
      ),
    ),
    solid(
      wire(
        [
          [-0.2, 0.02, -0.1],
          [0, 0.08, -0.04],
          [0.2, 0.02, -0.1],
        ],
        0.06,
      ),
      rubber(gasket),
    ),
    [0.07, -0.07].map((y) =>
      solid(
        strip(
          [
            [-1.32, y, -0.36],
            [-1.6, y * 2, -1.2],
            [-1.1, y * 4, -2.2],
            [0, y * 5, -2.5],
            [1.1, y * 4, -2.2],
            [1.6, y * 2, -1.2],
            [1.32, y, -0.36],
          ],
          { width: 0.12 },
        ),
        rubber(strap, { side: DoubleSide }),
      ),
    ),
  );
export const swimGoggles = kind({
  name: "swim-goggles",
  noun: {
    en: "swim goggles",
    zh: "泳镜",
    es: "goggles para natación",
    "pt-br": "óculos de natação",
    ru: "очки для плавания",
    ar: "نظارات سباحة",
    ur: "تیراکی چشمہ",
    fr: "lunettes de natation",
  },
  centimetres: 17,
  looks: {
    black: { gasket: "#1f2125", tint: "#3f6fa0", strap: "#2b2d31" },
    blue: { gasket: "#2f7fc0", tint: "#7fd0f0", strap: "#2f7fc0" },
  },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  carton: { count: [3, 4, 2] },
  build: pool,
  use: (look) => worn(pool(look), 13.5),
});
