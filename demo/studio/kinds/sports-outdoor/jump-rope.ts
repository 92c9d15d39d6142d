import { kind } from "../../kind";
import { all, gloss, metal, type Point, place, ring, rod, rubber, solid, thrown, times, wire } from "../../stage";

export const jumpRope = kind({
  name: "jump-rope",
  noun: {
    en: "speed jump rope",
    zh: "跳绳",
    es: "cuerda para saltar",
    "pt-br": "corda de pular",
    ru: "скоростная скакалка",
    ar: "حبل قفز",
    ur: "رسی کود",
    fr: "corde à sauter",
  },
  centimetres: 24,
  looks: {
    black: { cord: "#26282c", grip: "#26282c", trim: "#d8392f" },
    blue: { cord: "#2f7fd0", grip: "#26282c", trim: "#2f7fd0" },
    orange: { cord: "#e8702a", grip: "#4a5057", trim: "#e8702a" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.8 }, carton: { pitch: 0.62 } },
  carton: { count: [4, 3, 2] },
  build({ cord: line, grip, trim }) {
    const coil = Array.from({ length: 90 }, (_, index): Point => {
      const angle = (index / 90) * Math.PI * 6.4 - 1.4;
      return [Math.cos(angle) * (0.92 + (index % 30) * 0.003), 0.05 + index * 0.0026, Math.sin(angle) * 0.7 - 0.45];
    });
    const handle = (at: Point, turn: number) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.11, 0],
                [0.13, 0.1],
                [0.1, 0.5],
                [0.12, 1],
                [0.09, 1.25],
                [0.001, 1.26],
              ],
              0.06,
            ),
            rubber(grip),
          ),
          times(6, (index) =>
            solid(ring(0.108, 0.016, Math.PI * 2, 24), rubber(trim), {
              at: [0, 0.3 + index * 0.12, 0],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
          solid(rod(0.06, 0.08, 0.18), metal("#d3d7db"), { at: [0, 1.34, 0] }),
        ],
        { at, turn: [-Math.PI / 2, 0, turn] },
      );
    return all(
      solid(wire(coil, 0.045, false, 400), gloss(line, { roughness: 0.3 })),
      handle([-0.35, 0.13, 1.45], 0.14),
      handle([0.35, 0.13, 1.45], -0.14),
      solid(
        wire(
          [
            [-0.55, 0.13, 0.1],
            [-0.6, 0.12, -0.05],
            [-0.7, 0.08, -0.2],
          ],
          0.045,
          false,
          12,
        ),
        gloss(line),
      ),
      solid(
        wire(
          [
            [0.55, 0.13, 0.1],
            [0.62, 0.16, -0.1],
            [0.8, 0.24, -0.2],
          ],
          0.045,
          false,
          12,
        ),
        gloss(line),
      ),
    );
  },
});
