import { kind } from "../../kind";
import { board, bothSides, type Flat, laid, outline, plastic, ring, shaped, solid, wire } from "../../stage";

const scoop = outline(
  [
    [-0.9, 1.55],
    [0.9, 1.55],
    [0.88, 0.3],
    [0.5, 0],
    [-0.5, 0],
    [-0.88, 0.3],
  ],
  false,
  [-2, -1, 0, 1, 2].map((slot): Flat[] => [
    [slot * 0.28 - 0.08, 1.35],
    [slot * 0.28 + 0.08, 1.35],
    [slot * 0.28 + 0.08, 0.35],
    [slot * 0.28 - 0.08, 0.35],
  ]),
);

export const litterScoop = kind({
  name: "litter-scoop",
  noun: {
    en: "litter scoop",
    zh: "猫砂铲",
    es: "pala para arena",
    "pt-br": "pá para areia",
    ru: "совок для лотка",
    ar: "مجرفة رمل",
    ur: "لٹر اسکوپ",
    fr: "pelle à litière",
  },
  centimetres: 28,
  looks: { blue: "#5fa3d4", pink: "#ee9ab0", grey: "#8b9097" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.75, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: (color) =>
    laid(
      solid(
        shaped(board(scoop, 0.05, 0.03), (at) => {
          at.z += Math.max(0, 0.2 + at.y * 0) * (Math.abs(at.x) / 0.9) ** 4 * 1.6 + (at.y < -0.1 ? 0.3 : 0) * 0;
        }),
        plastic(color),
      ),
      solid(
        wire(
          [
            [0, -0.1, 0.1],
            [0, -0.8, 0.35],
            [0, -1.9, 0.4],
          ],
          0.13,
        ),
        plastic(color),
      ),
      solid(ring(0.13, 0.05, Math.PI * 2, 30), plastic(color), { at: [0, -2.08, 0.4] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.85, 1.4, 0.08],
              [side * 0.86, 0.4, 0.3],
              [side * 0.5, 0.02, 0.32],
              [0, -0.04, 0.3],
            ],
            0.06,
          ),
          plastic(color),
        ),
      ),
    ),
});
