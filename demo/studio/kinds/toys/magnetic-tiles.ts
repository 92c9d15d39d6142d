import { kind } from "../../kind";
import { all, board, box, glass, metal, outline, type Point, place, rod, solid } from "../../stage";

const frame = outline(
  [
    [-0.5, -0.5],
    [0.5, -0.5],
    [0.5, 0.5],
    [-0.5, 0.5],
  ],
  false,
  [
    [
      [-0.38, -0.38],
      [0.38, -0.38],
      [0.38, 0.38],
      [-0.38, 0.38],
    ],
  ],
);
const shapeOf = (line: typeof frame) => board(line, 0.07, 0.01).translate(0, 0, -0.035);

export const magneticTiles = kind({
  name: "magnetic-tiles",
  noun: {
    en: "magnetic tile set",
    zh: "磁力片积木",
    es: "bloques magnéticos",
    "pt-br": "blocos magnéticos",
    ru: "магнитный конструктор",
    ar: "قطع بناء مغناطيسية",
    ur: "مقناطیسی ٹائلز",
    fr: "tuiles magnétiques",
  },
  centimetres: 24,
  looks: {
    multi: ["#e8453f", "#f4b52e", "#4fb25f", "#3f8fd8", "#9a63c8"],
    pink: ["#f29ab8", "#c9a0e6", "#9cd0f0", "#f7d9a0", "#a9e0c4"],
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.55, pitch: 0.3 }, turned: { yaw: 0.6 } },
  build: (colors) => {
    const square = (color: string, at: Point, turn: Point) =>
      place(
        [
          solid(box(1, 1, 0.05, 0.02), glass(color, { opacity: 0.72 })),
          solid(shapeOf(frame), glass(color, { opacity: 0.92 })),
          [-0.44, 0.44].map((x) =>
            [-0.44, 0.44].map((y) =>
              solid(rod(0.03, 0.03, 0.1, 12), metal("#dfe3e8"), { at: [x, y, 0], turn: [Math.PI / 2, 0, 0] }),
            ),
          ),
        ],
        { at, turn },
      );
    const color = (index: number) => colors[index % colors.length] ?? "";
    return all(
      [0, 1].map((level) =>
        [0, 1, 2, 3].map((side) =>
          square(
            color(side + level * 2),
            [Math.sin((side * Math.PI) / 2) * 0.52, 0.5 + level * 1.02, Math.cos((side * Math.PI) / 2) * 0.52],
            [0, (side * Math.PI) / 2, 0],
          ),
        ),
      ),
      [0, 1, 2, 3].map((side) =>
        place(
          solid(
            board(
              outline([
                [-0.5, 0],
                [0.5, 0],
                [0, 0.95],
              ]),
              0.04,
              0.012,
            ),
            glass(color(side + 1), { opacity: 0.8 }),
            { at: [0, 0, 0.5], turn: [-0.55, 0, 0] },
          ),
          { at: [0, 2.04, 0], turn: [0, (side * Math.PI) / 2, 0] },
        ),
      ),
      [0, 1, 3].map((side) =>
        square(
          color(side + 3),
          [1.04 + Math.sin((side * Math.PI) / 2) * 0.52, 0.5, Math.cos((side * Math.PI) / 2) * 0.52],
          [0, (side * Math.PI) / 2, 0],
        ),
      ),
      square(color(1), [1.04, 1.02, 0], [Math.PI / 2, 0, 0]),
      [0, 1, 2].map((index) =>
        square(color(index * 2), [-1.3 + index * 0.75, 0.04 + index * 0.05, 1.3], [-Math.PI / 2, 0, index * 0.4]),
      ),
    );
  },
});
