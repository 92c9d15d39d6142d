import { kind } from "../../kind";
import { all, around, ball, bothSides, box, glass, gloss, matte, plastic, ring, rod, solid, wire } from "../../stage";

export const hamsterHabitat = kind({
  name: "hamster-habitat",
  noun: {
    en: "hamster habitat",
    zh: "仓鼠笼",
    es: "jaula para hámster",
    "pt-br": "casa para hamster",
    ru: "домик для хомяка",
    ar: "قفص هامستر",
    ur: "ہیمسٹر کا گھر",
    fr: "cage pour hamster",
  },
  centimetres: 47,
  looks: { pink: "#f0a0b8", blue: "#6fb3dc", yellow: "#f2cf4a" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.3, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: (color) =>
    all(
      solid(box(3.4, 0.7, 2, 0.16), plastic(color), { at: [0, 0.35, 0] }),
      solid(box(3.2, 0.06, 1.8, 0.02), matte("#e3cfa4"), { at: [0, 0.66, 0] }),
      solid(box(3.3, 1.5, 1.9, 0.14), glass("#eef6fa", { opacity: 0.22 }), { at: [0, 1.42, 0] }),
      solid(box(3.4, 0.16, 2, 0.07), plastic(color), { at: [0, 2.2, 0] }),
      solid(
        wire(
          [
            [-0.6, 2.28, 0],
            [-0.5, 2.55, 0],
            [0.5, 2.55, 0],
            [0.6, 2.28, 0],
          ],
          0.07,
        ),
        plastic("#ffffff"),
      ),
      solid(ring(0.58, 0.08, Math.PI * 2, 50), plastic("#ffffff"), { at: [-0.85, 1.36, 0.5] }),
      around(10, (angle) =>
        solid(rod(0.025, 0.025, 0.5, 10), plastic("#ffffff"), {
          at: [-0.85 + Math.sin(angle) * 0.58, 1.36 + Math.cos(angle) * 0.58, 0.3],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(box(0.9, 0.06, 1.4, 0.02), plastic("#ffd98a"), { at: [1.05, 1.35, 0] }),
      solid(box(0.8, 0.7, 0.7, 0.1), plastic("#a8d3a0"), { at: [0.95, 1.02, -0.4] }),
      solid(ball(1, 30), matte("#d9a46a"), { at: [0.55, 0.92, 0.5], scale: [0.36, 0.27, 0.27] }),
      bothSides((side) => [
        solid(ball(0.08, 16), matte("#c98f58"), { at: [0.7, 1.18, 0.5 + side * 0.15] }),
        solid(ball(0.03, 10), gloss("#17130f"), { at: [0.86, 1.0, 0.5 + side * 0.1] }),
      ]),
      solid(
        wire(
          [
            [1.3, 2.2, 0.5],
            [1.4, 2.9, 0.5],
            [0.8, 3.1, 0.5],
            [0.2, 2.9, 0.3],
            [0.1, 2.2, 0.2],
          ],
          0.24,
        ),
        glass(color, { opacity: 0.45 }),
      ),
    ),
});
