import { kind } from "../../kind";
import { all, bothSides, box, fabric, matte, ring, shaped, solid, turned, wire } from "../../stage";

export const babyCarrier = kind({
  name: "baby-carrier",
  noun: {
    en: "baby carrier",
    zh: "婴儿背带",
    es: "portabebés",
    "pt-br": "canguru para bebê",
    ru: "рюкзак-переноска для малыша",
    ar: "حمالة أطفال",
    ur: "بیبی کیریئر",
    fr: "porte-bébé",
  },
  centimetres: 40,
  looks: { grey: "#83878e", navy: "#30466b", beige: "#d3bd9a" },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.4, pitch: 0.12 }, turned: { yaw: 0.75 } },
  build: (color) => {
    const cloth = fabric(color, { threads: 120, depth: 0.14 });
    return all(
      solid(
        turned([
          [0.001, 0],
          [1.05, 0.1],
          [1.12, 0.6],
          [0.95, 1.4],
          [1.15, 2.3],
          [1.05, 2.75],
          [0.35, 3.05],
          [0.32, 3.5],
          [0.001, 3.5],
        ]),
        matte("#ece4d8"),
        { scale: [1, 1, 0.62] },
      ),
      solid(ring(1.1, 0.17, Math.PI * 2, 60), cloth, {
        at: [0, 0.72, 0],
        turn: [Math.PI / 2, 0, 0],
        scale: [1.03, 0.68, 1.3],
      }),
      solid(
        shaped(box(1.25, 1.5, 0.14, 0.06), (at) => at.setZ(at.z + 0.28 * (1 - (at.x / 0.65) ** 2))),
        cloth,
        { at: [0, 1.55, 0.68] },
      ),
      solid(
        shaped(box(1, 0.5, 0.1, 0.05), (at) => at.setZ(at.z + 0.2 * (1 - (at.x / 0.5) ** 2))),
        fabric("#f1e9da"),
        { at: [0, 2.05, 0.8] },
      ),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.5, 2.15, 0.72],
              [side * 0.72, 2.7, 0.42],
              [side * 0.7, 2.8, 0],
              [side * 0.75, 2.3, -0.6],
              [side * 0.7, 1, -0.75],
            ],
            0.14,
          ),
          cloth,
        ),
        solid(box(0.2, 0.3, 0.1, 0.04), matte("#232428"), { at: [side * 0.58, 2.25, 0.76] }),
        solid(
          wire(
            [
              [side * 0.6, 1.5, 0.75],
              [side * 0.95, 1.4, 0.4],
              [side * 1.02, 1.3, -0.1],
            ],
            0.07,
          ),
          matte("#2b2c30"),
        ),
      ]),
      solid(box(0.3, 0.2, 0.1, 0.04), matte("#232428"), { at: [0.45, 0.72, 0.86] }),
    );
  },
});
