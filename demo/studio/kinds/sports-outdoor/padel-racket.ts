import { kind } from "../../kind";
import {
  board,
  bothSides,
  circle,
  type Flat,
  fabric,
  gloss,
  lettering,
  outline,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const padelRacket = kind({
  name: "padel-racket",
  noun: {
    en: "padel racket",
    zh: "板式网球拍",
    es: "pala de pádel",
    "pt-br": "raquete de padel",
    ru: "ракетка для падела",
    ar: "مضرب بادل",
    ur: "پیڈل ریکٹ",
    fr: "raquette de padel",
  },
  centimetres: 45,
  looks: { black: { frame: "#1f2125", ink: "#e8702a" }, blue: { frame: "#2456a8", ink: "#b7e04a" } },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.35, pitch: 0.12 } },
  build({ frame, ink }) {
    const spots = Array.from(
      { length: 61 },
      (_, index): Flat => [((index % 9) - 4) * 0.2, 2.2 + (Math.floor(index / 9) - 3) * 0.2],
    ).filter(([x, y]) => Math.hypot(x, (y - 2.15) * 0.9) < 0.72);
    const form: Flat[] = [
      [0, 1.15],
      [0.4, 1.3],
      [0.86, 1.8],
      [0.96, 2.3],
      [0.7, 2.85],
      [0, 3.08],
      [-0.7, 2.85],
      [-0.96, 2.3],
      [-0.86, 1.8],
      [-0.4, 1.3],
    ];
    return place(
      [
        solid(
          board(
            outline(
              form,
              true,
              spots.map(([x, y]) => circle(0.045, x, y, 12)),
            ),
            0.24,
            0.06,
          ),
          plastic(frame),
          { at: [0, 0, -0.12] },
        ),
        times(2, (index) =>
          solid(
            wire(
              form.map(([x, y]): Point => [x * (0.97 - index * 0.1), 2.15 + (y - 2.15) * (0.97 - index * 0.1), 0.185]),
              0.02,
              true,
            ),
            gloss(ink),
          ),
        ),
        lettering("PADEL", 0.8, 0.2, ink, { at: [0, 1.62, 0.19] }),
        bothSides((side) =>
          solid(
            wire(
              [
                [side * 0.34, 1.32, 0],
                [side * 0.2, 1, 0],
                [side * 0.1, 0.75, 0],
              ],
              0.1,
            ),
            plastic(frame),
          ),
        ),
        solid(rod(0.13, 0.15, 0.95, 24), rubber("#26282c"), { at: [0, 0.46, 0] }),
        times(9, (index) =>
          solid(ring(0.14, 0.02, Math.PI * 2, 24), rubber("#2f3237"), {
            at: [0, 0.1 + index * 0.095, 0],
            turn: [Math.PI / 2 + 0.2, 0, 0],
          }),
        ),
        solid(
          wire(
            [
              [0.05, 0, 0],
              [0.3, -0.3, 0.1],
              [0.1, -0.6, 0.1],
              [-0.12, -0.3, 0.05],
              [-0.05, 0, 0],
            ],
            0.025,
          ),
          fabric(ink),
        ),
      ],
      { turn: [-0.12, 0, 0.14] },
    );
  },
});
