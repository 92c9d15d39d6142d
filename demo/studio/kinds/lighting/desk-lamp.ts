import { kind } from "../../kind";
import { all, box, disc, gloss, glow, lit, place, plastic, rod, solid, tile } from "../../stage";

export const deskLamp = kind({
  name: "desk-lamp",
  noun: {
    en: "study desk lamp",
    zh: "学习台灯",
    es: "lámpara de escritorio",
    "pt-br": "luminária de mesa",
    ru: "настольная лампа для учёбы",
    ar: "مصباح مكتب",
    ur: "اسٹڈی ڈیسک لیمپ",
    fr: "lampe de bureau",
  },
  centimetres: 42,
  looks: {
    white: { shell: "#f3f3f1", accent: "#6fb5d9" },
    black: { shell: "#26282c", accent: "#d3d6da" },
    pink: { shell: "#f2b3c0", accent: "#ffffff" },
  },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.5, pitch: 0.14 } },
  build({ shell, accent }) {
    const cover = plastic(shell);
    return all(
      solid(tile(1.5, 1.2, 0.3, 0.16, 0.06), cover, { at: [0, 0.08, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(tile(0.5, 0.3, 0.06, 0.02), gloss("#0c0e12"), { at: [0.35, 0.165, 0.32], turn: [-Math.PI / 2, 0, 0] }),
      [-0.5, -0.28, -0.06].map((x) =>
        solid(disc(0.06, 0.02), lit(accent, 0.6), { at: [x, 0.165, 0.35], turn: [-Math.PI / 2, 0, 0] }),
      ),
      solid(rod(0.1, 0.1, 0.3, 28), plastic(accent), { at: [0, 0.28, -0.3] }),
      solid(box(0.16, 1.9, 0.1, 0.05), cover, { at: [-0.16, 1.25, -0.32], turn: [0, 0, 0.16] }),
      solid(disc(0.14, 0.18), plastic(accent), { at: [-0.32, 2.18, -0.32] }),
      solid(box(1.6, 0.14, 0.1, 0.05), cover, { at: [0.4, 2.42, -0.22], turn: [0, 0, 0.3] }).rotateY(-0.1),
      place(
        [
          solid(box(1.5, 0.1, 0.34, 0.05), cover),
          solid(box(1.36, 0.04, 0.24, 0.01), lit("#fff7e6", 1.5), { at: [0, -0.045, 0] }),
          glow("#fff3d6", 0.9, [0, -0.2, 0.1], 0.4),
        ],
        { at: [1.1, 2.62, -0.16], turn: [0.25, 0, -0.08] },
      ),
    );
  },
});
