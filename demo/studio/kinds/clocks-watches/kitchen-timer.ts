import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  box,
  DoubleSide,
  gloss,
  lettering,
  matte,
  outline,
  place,
  plastic,
  solid,
  times,
  turnedSharp,
  wire,
} from "../../stage";

export const kitchenTimer = kind({
  name: "kitchen-timer",
  noun: {
    en: "kitchen timer",
    zh: "厨房计时器",
    es: "temporizador de cocina",
    "pt-br": "timer de cozinha",
    ru: "кухонный таймер",
    ar: "مؤقت مطبخ",
    ur: "کچن ٹائمر",
    fr: "minuteur de cuisine",
  },
  centimetres: 7,
  looks: {
    red: { skin: "#d2302b", leaf: "#4f8a3e" },
    orange: { skin: "#ef8a2b", leaf: "#5a9a3e" },
    green: { skin: "#8cc04a", leaf: "#6b442a" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.3, pitch: 0.14 } },
  build({ skin, leaf }) {
    return all(
      solid(ball(1, 56), gloss(skin), { at: [0, 0.85, 0], scale: [1, 0.86, 1] }),
      solid(
        turnedSharp(
          [
            [1.004, 0.9],
            [1.012, 0.8],
            [0.99, 0.62],
          ],
          72,
        ),
        plastic("#f6f4ee", { side: DoubleSide }),
      ),
      times(30, (index) =>
        place(
          solid(box(0.014, index % 5 ? 0.06 : 0.12, 0.01, 0), matte("#26282c"), {
            at: [0, 0.66 + (index % 5 ? 0.03 : 0.06), 1.012],
          }),
          { turn: [0, (index / 30) * Math.PI * 2, 0] },
        ),
      ),
      times(12, (index) =>
        place(lettering(String(index * 5), 0.2, 0.13, "#26282c", { at: [0, 0.86, 1.016] }), {
          turn: [0, (index / 12) * Math.PI * 2, 0],
        }),
      ),
      solid(
        board(
          outline([
            [0, 0],
            [-0.04, 0.16],
            [0, 0.2],
            [0.04, 0.16],
          ]),
          0.02,
          0.005,
        ),
        matte("#c23a34"),
        { at: [0, 0.92, 1.0] },
      ),
      around(5, (angle) =>
        solid(ball(0.3, 20), gloss(leaf), {
          at: [Math.cos(angle) * 0.3, 1.7, Math.sin(angle) * 0.3],
          turn: [0, -angle, -0.25],
          scale: [1.1, 0.12, 0.45],
        }),
      ),
      solid(
        wire(
          [
            [0, 1.66, 0],
            [0.03, 1.85, 0],
            [0.12, 2, 0],
          ],
          0.05,
        ),
        matte("#5a7a3a"),
      ),
    );
  },
});
