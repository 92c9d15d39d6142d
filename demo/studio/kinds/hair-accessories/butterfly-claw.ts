import { kind } from "../../kind";
import { all, ball, board, bothSides, type Flat, gloss, outline, place, rod, solid, wire } from "../../stage";
import { claw, plain } from "./parts";

const upper: Flat[] = [
  [0.06, 0.06],
  [0.4, 0.62],
  [1.02, 0.98],
  [1.3, 0.72],
  [1.16, 0.26],
  [0.6, -0.02],
];
const lower: Flat[] = [
  [0.06, -0.02],
  [0.62, -0.06],
  [0.98, -0.34],
  [0.86, -0.76],
  [0.52, -0.8],
  [0.18, -0.4],
];
const within = (line: Flat[], share: number): Flat[] => {
  const middle = [0, 1].map((axis) => line.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / line.length);
  const [x = 0, y = 0] = middle;
  return line.map(([px, py]) => [x + (px - x) * share, y + (py - y) * share]);
};

export const butterflyClaw = kind({
  name: "butterfly-claw",
  noun: {
    en: "butterfly hair claw",
    zh: "蝴蝶抓夹",
    es: "pinza de pelo mariposa",
    "pt-br": "piranha borboleta",
    ru: "краб-бабочка",
    ar: "مشبك شعر فراشة",
    ur: "تتلی ہیئر کلا",
    fr: "pince crabe papillon",
  },
  centimetres: 9,
  looks: {
    lilac: { edge: "#7f62b0", wing: "#cdbbe6" },
    sky: { edge: "#3f7fb5", wing: "#b7d7ee" },
    black: { edge: "#232327", wing: "#e0a13c" },
    pink: { edge: "#c85f80", wing: "#f5c3d0" },
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.2, pitch: 0.14 }, turned: { yaw: 0.8 } },
  build: ({ edge, wing }) =>
    all(
      claw({ look: plain(edge, wing), wide: 0.6, teeth: 4 }),
      place(
        [
          bothSides((side) =>
            place(
              [upper, lower].map((line) => [
                solid(board(outline(line, true), 0.06, 0.04), gloss(edge)),
                solid(board(outline(within(line, 0.66), true), 0.03, 0.02), gloss(wing), { at: [0, 0, 0.1] }),
              ]),
              { turn: [0, side > 0 ? -0.3 : Math.PI + 0.3, 0], scale: [1, 1, side] },
            ),
          ),
          solid(rod(0.07, 0.04, 1, 24), gloss(edge), { at: [0, -0.1, 0.1] }),
          solid(ball(0.1, 24), gloss(edge), { at: [0, 0.46, 0.12] }),
          bothSides((side) =>
            solid(
              wire(
                [
                  [0, 0.5, 0.12],
                  [side * 0.1, 0.76, 0.14],
                  [side * 0.26, 0.9, 0.16],
                ],
                0.02,
              ),
              gloss(edge),
            ),
          ),
        ],
        { at: [0, 0.14, 0.7], scale: 0.95 },
      ),
    ),
});
