import { kind } from "../../kind";
import { all, ball, bothSides, disc, glass, gloss, matte, metal, plastic, solid, tile, turnedSharp } from "../../stage";
import { digits } from "./parts";

export const kitchenScale = kind({
  name: "kitchen-scale",
  noun: {
    en: "kitchen scale",
    zh: "厨房秤",
    es: "báscula de cocina",
    "pt-br": "balança de cozinha",
    ru: "кухонные весы",
    ar: "ميزان مطبخ",
    ur: "کچن اسکیل",
    fr: "balance de cuisine",
  },
  centimetres: 23,
  looks: {
    white: { top: "#eef1f3", base: "#d9dcdf", isSteel: false },
    silver: { top: "#c9ccd0", base: "#2a2c30", isSteel: true },
    black: { top: "#1b1d21", base: "#2a2c30", isSteel: false },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.35 } },
  build({ top, base, isSteel }) {
    return all(
      solid(tile(2.1, 2.7, 0.24, 0.2, 0.08), plastic(base), { at: [0, 0.12, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(tile(2.04, 2, 0.2, 0.08, 0.03), isSteel ? metal(top, { roughness: 0.35 }) : gloss(top), {
        at: [0, 0.27, -0.3],
        turn: [-Math.PI / 2, 0, 0],
      }),
      digits("348 g", 0.9, 0.34, "#d9f0ff", { at: [0, 0.225, 1], turn: [-Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        solid(disc(0.13, 0.04), plastic(side > 0 ? "#e0703a" : "#8d939b"), {
          at: [side * 0.74, 0.23, 1],
          turn: [-Math.PI / 2, 0, 0],
        }),
      ),
      solid(
        turnedSharp([
          [0.001, 0.32],
          [0.4, 0.32],
          [0.78, 0.72],
          [0.76, 0.74],
          [0.38, 0.36],
          [0.001, 0.36],
        ]),
        glass("#eaf2f4", { opacity: 0.4 }),
        { at: [0, 0, -0.3] },
      ),
      [
        [0, 0.1],
        [0.34, -0.2],
        [-0.32, -0.15],
        [0.05, -0.45],
        [-0.05, 0.4],
        [0.36, 0.25],
        [-0.36, 0.25],
      ].map(([x = 0, z = 0], index) => [
        solid(ball(0.19, 28), gloss(index % 2 ? "#d6352f" : "#e2503a"), {
          at: [x, 0.62 + (index === 0 ? 0.18 : 0), z - 0.3],
        }),
        solid(disc(0.06, 0.02, 6), matte("#5a8a3a"), {
          at: [x, 0.81 + (index === 0 ? 0.18 : 0), z - 0.3],
          turn: [-Math.PI / 2, 0, 0],
        }),
      ]),
    );
  },
});
