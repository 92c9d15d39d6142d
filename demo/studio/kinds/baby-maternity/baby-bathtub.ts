import { kind } from "../../kind";
import { all, ball, bothSides, DoubleSide, gloss, place, plastic, rod, rubber, solid, turned } from "../../stage";

export const babyBathtub = kind({
  name: "baby-bathtub",
  noun: {
    en: "folding baby bathtub",
    zh: "折叠婴儿浴盆",
    es: "bañera plegable para bebé",
    "pt-br": "banheira dobrável para bebê",
    ru: "складная ванночка",
    ar: "حوض استحمام قابل للطي",
    ur: "فولڈنگ بیبی باتھ ٹب",
    fr: "baignoire pliable pour bébé",
  },
  centimetres: 80,
  looks: { blue: "#8fc0e0", pink: "#f2b0bf", green: "#a6cdb0" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.45 } },
  build: (color) =>
    all(
      place(
        [
          solid(
            turned([
              [0.001, 0.3],
              [0.9, 0.32],
              [1, 0.5],
            ]),
            plastic("#f6f5f1", { side: DoubleSide }),
          ),
          [0.6, 0.82].map((y, index) =>
            solid(
              turned([
                [1 + index * 0.06, y - 0.12],
                [1.1 + index * 0.06, y],
                [1.06 + index * 0.06, y + 0.1],
              ]),
              rubber(color, { side: DoubleSide }),
            ),
          ),
          solid(
            turned([
              [1.1, 0.92],
              [1.2, 1.15],
              [1.34, 1.2],
              [1.34, 1.12],
            ]),
            plastic("#f6f5f1", { side: DoubleSide }),
          ),
          solid(rod(1.05, 1, 0.02, 60), gloss("#bfe6f5", { transparent: true, opacity: 0.7 }), { at: [0, 0.75, 0] }),
        ],
        { scale: [1.5, 1, 0.9] },
      ),
      bothSides((side) =>
        [1, -1].map((z) =>
          solid(rod(0.12, 0.1, 0.6, 24), plastic(color), {
            at: [side * 1.2, 0.26, z * 0.65],
            turn: [z * 0.15, 0, side * 0.15],
          }),
        ),
      ),
      solid(ball(1, 40), rubber(color), { at: [-1.15, 0.95, 0], turn: [0, 0, -0.5], scale: [0.4, 0.22, 0.6] }),
      place(
        [
          solid(ball(0.22, 24), gloss("#f6cf3f"), { scale: [1.2, 0.8, 1] }),
          solid(ball(0.15, 24), gloss("#f6cf3f"), { at: [0.16, 0.22, 0] }),
          solid(rod(0.001, 0.06, 0.12, 14), gloss("#ee7a2e"), { at: [0.33, 0.2, 0], turn: [0, 0, -1.57] }),
        ],
        { at: [0.5, 0.88, 0.2] },
      ),
    ),
});
