import { kind } from "../../kind";
import { all, board, box, outline, type Point, place, rubber, solid, tile, times, wire } from "../../stage";

export const carMat = kind({
  name: "car-mat",
  noun: {
    en: "all-weather car mat set",
    zh: "汽车脚垫",
    es: "alfombrillas de coche",
    "pt-br": "tapetes automotivos",
    ru: "автоковрики",
    ar: "دواسات سيارة",
    ur: "کار میٹ سیٹ",
    fr: "tapis de voiture",
  },
  centimetres: 75,
  looks: {
    black: { rubberColor: "#26282c", trim: "#5a6068" },
    beige: { rubberColor: "#c9b48c", trim: "#8a6a40" },
    grey: { rubberColor: "#6a7078", trim: "#c2302c" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.62 }, front: { yaw: -0.35 }, turned: { yaw: 0.5 } },
  build({ rubberColor, trim }) {
    const soft = rubber(rubberColor);
    const mat = (at: Point, turn: number) =>
      place(
        [
          solid(
            board(
              outline([
                [-0.85, -1.2],
                [0.85, -1.2],
                [0.95, -0.4],
                [0.95, 0.8],
                [0.6, 1.35],
                [-0.7, 1.35],
                [-0.95, 1],
                [-0.95, -0.4],
              ]),
              0.06,
              0.03,
            ),
            soft,
          ),
          solid(
            wire(
              [
                [-0.8, -1.12, 0.1],
                [0.8, -1.12, 0.1],
                [0.88, -0.4, 0.1],
                [0.88, 0.76, 0.1],
                [0.56, 1.26, 0.1],
                [-0.66, 1.26, 0.1],
                [-0.88, 0.96, 0.1],
                [-0.88, -0.4, 0.1],
              ],
              0.06,
              true,
              120,
            ),
            soft,
          ),
          times(8, (index) => solid(box(1.4, 0.06, 0.05, 0.02), soft, { at: [0, -0.85 + index * 0.25, 0.11] })),
          times(5, (index) => solid(box(0.05, 1.8, 0.04, 0.02), rubber(trim), { at: [(index - 2) * 0.32, 0, 0.11] })),
          solid(tile(0.9, 0.4, 0.06, 0.04), rubber(trim), { at: [0, -0.35, 0.12] }),
        ],
        { at, turn: [-Math.PI / 2, 0, turn] },
      );
    return all(
      mat([-1, 0.05, 0], 0.05),
      mat([1.05, 0.05, 0.05], -0.05),
      place(
        [
          solid(
            board(
              outline([
                [-1.5, -0.45],
                [1.5, -0.45],
                [1.5, 0.45],
                [-1.5, 0.45],
              ]),
              0.06,
              0.03,
            ),
            soft,
          ),
          times(9, (index) => solid(box(0.06, 0.7, 0.05, 0.02), soft, { at: [(index - 4) * 0.32, 0, 0.1] })),
        ],
        { at: [0, 0.05, -2], turn: [-Math.PI / 2, 0, 0] },
      ),
    );
  },
});
