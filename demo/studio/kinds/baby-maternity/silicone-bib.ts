import { kind } from "../../kind";
import { all, ball, board, bothSides, DoubleSide, gloss, outline, ring, rod, rubber, shaped, solid } from "../../stage";
import { buttons } from "./parts";

const bib = outline(
  [
    [0, 1.35],
    [0.32, 1.5],
    [0.4, 1.95],
    [0.6, 2.15],
    [0.72, 1.95],
    [0.95, 1.2],
    [1.05, 0.3],
    [0.85, -0.35],
    [0, -0.5],
    [-0.85, -0.35],
    [-1.05, 0.3],
    [-0.95, 1.2],
    [-0.72, 1.95],
    [-0.6, 2.15],
    [-0.4, 1.95],
    [-0.32, 1.5],
  ],
  true,
);

export const siliconeBib = kind({
  name: "silicone-bib",
  noun: {
    en: "silicone feeding bib",
    zh: "硅胶围兜",
    es: "babero de silicona",
    "pt-br": "babador de silicone",
    ru: "силиконовый нагрудник",
    ar: "مريلة سيليكون",
    ur: "سلیکون بب",
    fr: "bavoir en silicone",
  },
  centimetres: 30,
  looks: { sage: "#a5bda0", pink: "#ecaeb5", yellow: "#efc35a", blue: "#8fb2cc" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.25, float: 0.03 }, turned: { yaw: 0.9 } },
  build: (color) => {
    const silicone = rubber(color, { roughness: 0.5 });
    return all(
      solid(board(bib, 0.05, 0.05), silicone),
      solid(
        shaped(rod(0.95, 0.75, 0.75, 60, true), (at) => at.set(at.x, at.y, Math.max(0, at.z) * 0.62)),
        rubber(color, { roughness: 0.5, side: DoubleSide }),
        { at: [0, -0.02, 0.05] },
      ),
      solid(ring(0.95, 0.06, Math.PI, 60), silicone, {
        at: [0, 0.36, 0.05],
        turn: [Math.PI / 2, 0, 0],
        scale: [1, 0.62, 1],
      }),
      solid(ball(0.74, 40), silicone, { at: [0, -0.4, 0.04], scale: [1, 0.1, 0.62] }),
      buttons(4, [-0.42, 2.05], [-0.56, 1.5], color, 0.12),
      solid(ball(0.26, 24), rubber("#ffffff"), { at: [0, 0.95, 0.1], scale: [1, 0.9, 0.2] }),
      bothSides((side) => [
        solid(ball(0.11, 16), rubber("#ffffff"), { at: [side * 0.2, 1.18, 0.1], scale: [1, 1, 0.3] }),
        solid(ball(0.03, 10), gloss("#2b211c"), { at: [side * 0.09, 0.99, 0.15] }),
      ]),
    );
  },
});
