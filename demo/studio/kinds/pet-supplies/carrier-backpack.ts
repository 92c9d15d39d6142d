import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  glass,
  gloss,
  matte,
  place,
  plastic,
  ring,
  rod,
  solid,
  times,
  wire,
} from "../../stage";

export const carrierBackpack = kind({
  name: "carrier-backpack",
  noun: {
    en: "pet carrier backpack",
    zh: "宠物太空舱背包",
    es: "mochila transportín",
    "pt-br": "mochila para pet",
    ru: "рюкзак-переноска",
    ar: "حقيبة ظهر للحيوانات",
    ur: "پالتو کیریئر بیگ",
    fr: "sac à dos de transport",
  },
  centimetres: 42,
  looks: { pink: "#e9a0b2", grey: "#8d9197", yellow: "#f0c23c", black: "#2f3136" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.45 }, turned: { yaw: 0.7 } },
  build: (color) =>
    all(
      solid(box(2.1, 2.6, 1.3, 0.4), plastic(color, { roughness: 0.5 }), { at: [0, 1.35, 0] }),
      solid(ball(1, 50), glass("#dcecf4", { opacity: 0.35 }), { at: [0, 1.65, 0.52], scale: [0.72, 0.72, 0.5] }),
      solid(rod(0.7, 0.7, 0.03, 50), matte("#33383e"), { at: [0, 1.65, 0.655], turn: [Math.PI / 2, 0, 0] }),
      solid(ring(0.73, 0.07, Math.PI * 2, 60), plastic("#2a2c30"), { at: [0, 1.65, 0.66] }),
      place(
        [
          solid(ball(0.34, 30), matte("#d9a05a"), { at: [0, 0, 0] }),
          bothSides((side) => [
            solid(ball(0.12, 16), matte("#d9a05a"), { at: [side * 0.2, 0.3, 0], scale: [0.8, 1.3, 0.5] }),
            solid(ball(0.05, 12), gloss("#1a1512"), { at: [side * 0.13, 0.06, 0.31] }),
          ]),
          solid(ball(0.04, 10), gloss("#c9707a"), { at: [0, -0.06, 0.34] }),
        ],
        { at: [0, 1.5, 0.56] },
      ),
      times(8, (index) =>
        solid(rod(0.05, 0.05, 0.04, 16), matte("#26282c"), {
          at: [-0.5 + (index % 4) * 0.33, 0.55 - Math.floor(index / 4) * 0.24, 0.66],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.5, 2.5, -0.6],
              [side * 0.8, 2.2, -0.95],
              [side * 0.85, 1.2, -1],
              [side * 0.6, 0.4, -0.65],
            ],
            0.11,
          ),
          fabric("#2a2c30"),
        ),
      ),
      solid(
        wire(
          [
            [-0.3, 2.62, 0],
            [-0.25, 2.85, 0],
            [0.25, 2.85, 0],
            [0.3, 2.62, 0],
          ],
          0.07,
        ),
        fabric("#2a2c30"),
      ),
    ),
});
