import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  glass,
  lit,
  metal,
  outline,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  softened,
  solid,
  times,
} from "../../stage";

export const kickScooter = kind({
  name: "kick-scooter",
  noun: {
    en: "children's kick scooter",
    zh: "儿童滑板车",
    es: "patín del diablo infantil",
    "pt-br": "patinete infantil",
    ru: "детский самокат",
    ar: "سكوتر أطفال",
    ur: "بچوں کا اسکوٹر",
    fr: "trottinette enfant",
  },
  centimetres: 75,
  looks: {
    blue: { body: "#3f8fd6", trim: "#26282c" },
    red: { body: "#e2483f", trim: "#26282c" },
    green: { body: "#7fc46b", trim: "#26282c" },
  },
  shots: ["front", "group"],
  sets: { all: { yaw: -0.7 } },
  build({ body, trim }) {
    const wheel = (at: Point, radius: number) =>
      place(
        [
          solid(ring(radius, 0.09), lit(body, 0.25), { turn: [0, Math.PI / 2, 0] }),
          solid(rod(radius, radius, 0.1, 32), glass("#ffffff", { opacity: 0.5 }), { turn: [0, 0, Math.PI / 2] }),
          times(5, (index) =>
            solid(box(0.12, radius * 1.8, 0.06, 0.02), plastic(body), { turn: [(index * Math.PI) / 5, 0, 0] }),
          ),
          solid(rod(0.09, 0.09, 0.16, 24), plastic(trim), { turn: [0, 0, Math.PI / 2] }),
        ],
        { at },
      );
    return all(
      solid(
        board(
          outline(
            softened(
              [
                [-0.32, -1.3],
                [0.32, -1.3],
                [0.36, 0.3],
                [0.2, 0.9],
                [-0.2, 0.9],
                [-0.36, 0.3],
              ],
              0.16,
              true,
            ),
          ),
          0.1,
          0.04,
        ),
        plastic(body),
        { at: [0, 0.34, 0], turn: [Math.PI / 2, 0, 0] },
      ),
      solid(box(0.48, 0.03, 1.4, 0.02), rubber(trim), { at: [0, 0.4, -0.4] }),
      times(8, (index) => solid(box(0.42, 0.02, 0.05, 0.01), rubber(body), { at: [0, 0.42, -0.95 + index * 0.16] })),
      bothSides((side) => wheel([side * 0.52, 0.34, 0.95], 0.25)),
      wheel([0, 0.24, -1.42], 0.16),
      solid(box(1, 0.14, 0.22, 0.06), plastic(trim), { at: [0, 0.36, 0.92] }),
      solid(rod(0.09, 0.11, 0.8), plastic(body), { at: [0, 0.75, 0.92], turn: [-0.1, 0, 0] }),
      solid(rod(0.06, 0.06, 2, 24), metal("#d3d7db"), { at: [0, 1.7, 0.82], turn: [-0.1, 0, 0] }),
      solid(rod(0.055, 0.055, 1.2, 24), metal("#d3d7db"), { at: [0, 2.7, 0.72], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) =>
        solid(rod(0.09, 0.09, 0.4, 24), rubber(body), { at: [side * 0.6, 2.7, 0.72], turn: [0, 0, Math.PI / 2] }),
      ),
      solid(box(0.22, 0.3, 0.2, 0.06), plastic(body), { at: [0, 2.66, 0.72] }),
      solid(box(0.24, 0.05, 0.42, 0.04), plastic(trim), { at: [0, 0.5, -1.32], turn: [0.3, 0, 0] }),
    );
  },
});
