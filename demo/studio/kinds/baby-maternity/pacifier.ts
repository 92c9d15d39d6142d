import { kind } from "../../kind";
import { ball, board, bothSides, glass, matte, outline, place, plastic, ring, rod, solid, turned } from "../../stage";

const shield = outline(
  [
    [-0.95, 0.2],
    [-0.7, 0.5],
    [0, 0.42],
    [0.7, 0.5],
    [0.95, 0.2],
    [0.8, -0.35],
    [0.4, -0.6],
    [0, -0.52],
    [-0.4, -0.6],
    [-0.8, -0.35],
  ],
  true,
);

export const pacifier = kind({
  name: "pacifier",
  noun: {
    en: "baby pacifier",
    zh: "安抚奶嘴",
    es: "chupete",
    "pt-br": "chupeta",
    ru: "соска-пустышка",
    ar: "لهاية أطفال",
    ur: "بچوں کی چوسنی",
    fr: "tétine",
  },
  centimetres: 5,
  looks: { pink: "#f2a6b8", blue: "#86b8de", green: "#a3c9a8" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.4, yaw: 0.5 }, turned: { yaw: -0.7 }, detail: { fit: 1.8, look: [0.5, 0.5, 0.6] } },
  build: (color) =>
    place(
      [
        solid(board(shield, 0.08, 0.06), plastic(color)),
        bothSides((side) =>
          solid(ball(0.16, 20), matte("#ffffff", { roughness: 0.3 }), {
            at: [side * 0.62, 0.05, 0.12],
            scale: [0.8, 1, 0.2],
          }),
        ),
        solid(rod(0.36, 0.42, 0.18, 40), plastic("#ffffff"), { at: [0, 0, 0.2], turn: [Math.PI / 2, 0, 0] }),
        solid(ring(0.42, 0.075, Math.PI * 2, 50), plastic("#ffffff"), { at: [0, -0.3, 0.4], turn: [0.5, 0, 0] }),
        solid(
          turned([
            [0.24, 0],
            [0.16, -0.2],
            [0.2, -0.5],
            [0.32, -0.78],
            [0.2, -1],
            [0.001, -1.06],
          ]),
          glass("#f2e2c4", { opacity: 0.72, roughness: 0.25 }),
          { at: [0, 0, -0.02], turn: [Math.PI / 2, 0, 0] },
        ),
      ],
      { at: [0, 0.8, 0], turn: [-0.9, 0, 0] },
    ),
  carton: { count: [5, 4, 2] },
});
