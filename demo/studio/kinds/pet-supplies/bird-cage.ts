import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  glass,
  gloss,
  matte,
  metal,
  petal,
  petals,
  place,
  plastic,
  ring,
  rod,
  solid,
  wire,
  wood,
} from "../../stage";

export const birdCage = kind({
  name: "bird-cage",
  noun: {
    en: "bird cage",
    zh: "鸟笼",
    es: "jaula para pájaros",
    "pt-br": "gaiola para pássaros",
    ru: "клетка для птиц",
    ar: "قفص طيور",
    ur: "پرندوں کا پنجرہ",
    fr: "cage à oiseaux",
  },
  centimetres: 45,
  looks: { white: "#f4f2ee", black: "#2c2d31", gold: "#d3aa52" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.16 } },
  build: (color) => {
    const bars = metal(color, { metalness: color === "#d3aa52" ? 1 : 0.2, roughness: 0.35 });
    return all(
      solid(rod(1.2, 1.25, 0.4, 60), plastic("#6fa6cf"), { at: [0, 0.2, 0] }),
      around(32, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 1.16, 0.4, Math.sin(angle) * 1.16],
              [Math.cos(angle) * 1.16, 2.3, Math.sin(angle) * 1.16],
              [Math.cos(angle) * 0.85, 3, Math.sin(angle) * 0.85],
              [0, 3.4, 0],
            ],
            0.018,
            false,
            24,
          ),
          bars,
        ),
      ),
      [0.42, 1.3, 2.3].map((y) =>
        solid(ring(1.16, 0.025, Math.PI * 2, 70), bars, { at: [0, y, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      solid(ring(0.18, 0.03, Math.PI * 2, 40), bars, { at: [0, 3.58, 0] }),
      solid(box(0.66, 0.9, 0.04, 0.02), bars, { at: [0, 0.9, 1.17], scale: [0.04, 1, 1] }),
      solid(rod(0.045, 0.045, 2.2, 16), wood("#b98552"), { at: [0, 1.35, 0], turn: [0, 0, Math.PI / 2] }),
      place(
        [
          solid(ball(1, 30), matte("#f2c02f"), { at: [0, 0.2, 0], turn: [0, 0, 0.5], scale: [0.3, 0.2, 0.19] }),
          solid(ball(0.16, 24), matte("#f2c02f"), { at: [0.24, 0.46, 0] }),
          solid(rod(0.001, 0.06, 0.14, 14), gloss("#e2762a"), { at: [0.42, 0.45, 0], turn: [0, 0, -1.5] }),
          solid(ball(0.03, 10), gloss("#17130f"), { at: [0.31, 0.51, 0.13] }),
          solid(petal(0.5, 0.16, { point: 0.5 }), petals("#d99a1f"), { at: [-0.2, 0.05, 0], turn: [0, 0.4, 2] }),
        ],
        { at: [0.1, 1.33, 0.05] },
      ),
      bothSides((side) =>
        solid(box(0.36, 0.3, 0.3, 0.06), glass("#dfeaf0", { opacity: 0.65 }), { at: [side * 0.9, 0.75, 0.3] }),
      ),
    );
  },
});
