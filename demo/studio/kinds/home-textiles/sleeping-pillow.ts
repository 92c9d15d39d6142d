import { kind } from "../../kind";
import { all, box, cushion, fabric, matte, type Point, place, solid, wire } from "../../stage";

export const sleepingPillow = kind({
  name: "sleeping-pillow",
  noun: {
    en: "sleeping pillow",
    zh: "枕头",
    es: "almohada",
    "pt-br": "travesseiro",
    ru: "подушка для сна",
    ar: "وسادة نوم",
    ur: "تکیہ",
    fr: "oreiller",
  },
  centimetres: 70,
  looks: { white: { cloth: "#f8f6f1", trim: "#8fa6bd" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4 } },
  build({ cloth, trim }) {
    const one = (at: Point, turn: Point) =>
      place(
        [
          solid(cushion(2.6, 1.7, 0.8), fabric(cloth, { threads: 150, depth: 0.05 })),
          solid(
            wire(
              [
                [-1.3, -0.85, 0],
                [0, -0.79, 0],
                [1.3, -0.85, 0],
                [1.21, 0, 0],
                [1.3, 0.85, 0],
                [0, 0.79, 0],
                [-1.3, 0.85, 0],
                [-1.21, 0, 0],
              ],
              0.022,
              true,
              120,
            ),
            fabric(trim),
          ),
          solid(box(0.26, 0.16, 0.01, 0), matte("#ffffff"), { at: [1.1, -0.62, 0.1], turn: [0.3, 0.2, 0] }),
        ],
        { at, turn },
      );
    return all(one([0, 0.34, 0], [-Math.PI / 2, 0, 0]), one([0.05, 0.92, -0.1], [-Math.PI / 2 + 0.06, 0, 0.06]));
  },
});
