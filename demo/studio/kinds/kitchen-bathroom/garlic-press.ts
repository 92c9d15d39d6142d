import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  box,
  disc,
  grid,
  matte,
  metal,
  outline,
  place,
  rod,
  rubber,
  softened,
  solid,
  times,
} from "../../stage";

export const garlicPress = kind({
  name: "garlic-press",
  noun: {
    en: "garlic press",
    zh: "压蒜器",
    es: "prensa ajos",
    "pt-br": "espremedor de alho",
    ru: "пресс для чеснока",
    ar: "عصارة ثوم",
    ur: "لہسن پریس",
    fr: "presse-ail",
  },
  centimetres: 18,
  looks: { silver: { steel: "#d5d9dd", grip: "#d5d9dd" } },
  shots: ["front"],
  sets: { all: { pitch: 0.6, yaw: -0.2 } },
  build({ steel, grip }) {
    const [bright, hold] = [
      metal(steel, { roughness: 0.2 }),
      grip === steel ? metal(grip, { roughness: 0.2 }) : rubber(grip),
    ];
    const arm = (side: number) =>
      place(
        [
          solid(box(0.7, 0.14, 0.2, 0.06), bright, { at: [0.35, 0, 0] }),
          solid(
            board(
              outline(
                softened(
                  [
                    [0.6, -0.09],
                    [1.5, -0.13],
                    [2.2, -0.1],
                    [2.28, 0],
                    [2.2, 0.1],
                    [1.5, 0.1],
                    [0.6, 0.09],
                  ],
                  0.08,
                  true,
                ),
              ),
              0.12,
              0.05,
            ),
            hold,
            { at: [0, -0.06, 0], turn: [Math.PI / 2, 0, 0] },
          ),
        ],
        { turn: [0, side * 0.2, 0] },
      );
    return all(
      place(arm(1), { at: [0, 0.16, 0] }),
      place(arm(-1), { at: [0, 0.16, 0] }),
      solid(rod(0.1, 0.1, 0.4, 24), bright, { at: [0, 0.16, 0] }),
      place(
        [
          solid(box(0.46, 0.36, 0.42, 0.08), bright),
          solid(box(0.36, 0.02, 0.32, 0.02), metal("#3b3f44"), { at: [0, 0.18, 0] }),
          grid(5, 4, [0.065, 0.065], () => solid(disc(0.02, 0.02, 12), matte("#1c1e21"))).translateZ(0.215),
        ],
        { at: [0.5, 0.2, 0.14], turn: [0, -0.2, 0] },
      ),
      place(
        [solid(box(0.34, 0.26, 0.3, 0.04), bright), solid(box(0.12, 0.1, 0.12, 0.02), bright, { at: [0, -0.16, 0] })],
        { at: [0.52, 0.34, -0.2], turn: [0.4, 0.2, 0] },
      ),
      times(3, (index) =>
        solid(ball(0.16, 24), matte("#f2ead9"), {
          at: [1.2 + index * 0.26, 0.12, 0.95 - index * 0.16],
          scale: [0.7, 0.75, 1.15],
          turn: [0, index, 0],
        }),
      ),
    );
  },
});
