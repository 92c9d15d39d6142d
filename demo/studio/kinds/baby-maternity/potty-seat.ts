import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  gloss,
  plastic,
  ring,
  rubber,
  shaped,
  solid,
  turned,
  wire,
} from "../../stage";

export const pottySeat = kind({
  name: "potty-seat",
  noun: {
    en: "potty training seat",
    zh: "儿童坐便器",
    es: "orinal infantil",
    "pt-br": "penico infantil",
    ru: "детский горшок",
    ar: "نونية تدريب",
    ur: "پوٹی سیٹ",
    fr: "pot d'apprentissage",
  },
  centimetres: 34,
  looks: { green: "#8fc49a", pink: "#f2a9ba", blue: "#86b9dd" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4, yaw: 0.5 }, turned: { yaw: -0.7 } },
  build: (color) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [1, 0.02],
          [1.05, 0.2],
          [0.85, 0.9],
          [0.95, 1.1],
          [0.75, 1.14],
          [0.62, 0.95],
          [0.55, 0.3],
          [0.001, 0.25],
        ]),
        plastic(color, { side: DoubleSide }),
        { scale: [1, 1, 1.15] },
      ),
      solid(ring(0.78, 0.2, Math.PI * 2, 60), rubber("#fbf8f2"), {
        at: [0, 1.14, 0],
        turn: [Math.PI / 2, 0, 0],
        scale: [1, 1.15, 0.5],
      }),
      solid(
        shaped(box(1.5, 1.1, 0.24, 0.12), (at) => at.setZ(at.z + at.x * at.x * 0.3)),
        plastic(color),
        { at: [0, 1.6, -0.95], turn: [-0.12, 0, 0] },
      ),
      bothSides((side) => [
        solid(ball(0.26, 24), plastic(color), { at: [side * 0.55, 2.25, -1], scale: [1, 1, 0.5] }),
        solid(ball(0.13, 16), plastic("#fbf8f2"), { at: [side * 0.26, 1.75, -0.78], scale: [1, 1.1, 0.4] }),
        solid(ball(0.07, 14), gloss("#2a211c"), { at: [side * 0.26, 1.75, -0.71] }),
        solid(
          wire(
            [
              [side * 0.85, 1.1, 0.3],
              [side * 1.05, 1.4, 0.35],
              [side * 0.95, 1.45, -0.2],
              [side * 0.85, 1.2, -0.4],
            ],
            0.1,
          ),
          plastic("#fbf8f2"),
        ),
      ]),
      solid(ball(1, 24), plastic("#fbf8f2"), { at: [0, 1.2, 0.72], scale: [0.24, 0.3, 0.16] }),
    ),
});
