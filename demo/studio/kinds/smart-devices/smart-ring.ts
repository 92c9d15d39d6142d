import { kind } from "../../kind";
import {
  all,
  ball,
  DoubleSide,
  glass,
  gloss,
  hand,
  lit,
  metal,
  place,
  sized,
  solid,
  tile,
  turnedSharp,
} from "../../stage";

export const smartRing = kind({
  name: "smart-ring",
  noun: {
    en: "smart ring",
    zh: "智能戒指",
    es: "anillo inteligente",
    "pt-br": "anel inteligente",
    ru: "умное кольцо",
    ar: "خاتم ذكي",
    ur: "سمارٹ انگوٹھی",
    fr: "bague connectée",
  },
  centimetres: 2.2,
  looks: {
    black: { shell: "#2b2d32", glow: "#39e27a" },
    gold: { shell: "#d8ad5c", glow: "#ff5a4a" },
    silver: { shell: "#d3d6db", glow: "#39e27a" },
    "rose-gold": { shell: "#d99c84", glow: "#ff5a4a" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: {
    all: { pitch: 0.3 },
    front: { yaw: -0.55 },
    detail: { yaw: -0.5, pitch: 0.2, look: [0.5, 0.88, 0.5], fit: 2 },
    use: { yaw: -0.2, fit: 2.2, look: [0.42, 0.78, 0.8] },
  },
  build({ shell, glow }) {
    const inside = gloss("#101216", { side: DoubleSide });
    return place(
      [
        solid(
          turnedSharp(
            [
              [0.8, -0.28],
              [0.94, -0.28],
              [0.985, -0.23],
              [1, -0.12],
              [1, 0.12],
              [0.985, 0.23],
              [0.94, 0.28],
              [0.8, 0.28],
            ],
            140,
          ),
          metal(shell, { roughness: 0.26 }),
        ),
        solid(
          turnedSharp(
            [
              [0.8, -0.28],
              [0.78, -0.24],
              [0.78, 0.24],
              [0.8, 0.28],
            ],
            110,
          ),
          inside,
        ),
        [-2, -1, 0, 1, 2].map((step) =>
          place(solid(tile(0.14, 0.2, 0.05, 0.06), step % 2 ? lit(glow, 1.5) : lit("#c01818", 0.8)), {
            turn: [0, Math.PI + step * 0.24, 0],
          }).translateZ(0.755),
        ),
        [-1, 0, 1].map((step) =>
          place(solid(ball(0.06, 20), glass("#ffffff", { opacity: 0.5 }), { scale: [1, 1, 0.6] }), {
            turn: [0, step * 0.5 + Math.PI, 0],
          }).translateZ(0.735),
        ),
        solid(
          turnedSharp(
            [
              [1.002, -0.05],
              [1.006, 0],
              [1.002, 0.05],
            ],
            120,
          ),
          metal(shell, { roughness: 0.08 }),
        ),
      ],
      { turn: [Math.PI / 2 - 0.1, 0, 0] },
    );
  },
  use(_, piece) {
    return all(hand("#d9b7a0"), place(sized(piece, 2.75), { at: [-0.125, 1.66, 0.03], turn: [Math.PI / 2, 0, 0] }));
  },
});
