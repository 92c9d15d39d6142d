import { kind } from "../../kind";
import { all, ball, DoubleSide, fabric, gloss, glow, metal, ring, rod, solid, turned, wire } from "../../stage";

export const tableLamp = kind({
  name: "table-lamp",
  noun: {
    en: "bedside table lamp",
    zh: "床头台灯",
    es: "lámpara de mesa",
    "pt-br": "abajur de mesa",
    ru: "настольная лампа",
    ar: "مصباح طاولة",
    ur: "ٹیبل لیمپ",
    fr: "lampe de chevet",
  },
  centimetres: 40,
  looks: {
    green: { base: "#4f7a6c", shade: "#f6ecd8" },
    white: { base: "#f3efe8", shade: "#f7e3c8" },
    blue: { base: "#35587f", shade: "#f1ece0" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "sand" }, front: { yaw: -0.3, pitch: 0.1 } },
  build({ base, shade }) {
    const brass = metal("#c9a35a", { roughness: 0.25 });
    return all(
      solid(rod(0.55, 0.6, 0.1), brass, { at: [0, 0.05, 0] }),
      solid(
        turned([
          [0.3, 0.1],
          [0.42, 0.2],
          [0.72, 0.7],
          [0.66, 1.15],
          [0.3, 1.55],
          [0.16, 1.7],
          [0.18, 1.76],
        ]),
        gloss(base),
      ),
      solid(rod(0.06, 0.06, 0.6, 20), brass, { at: [0, 2, 0] }),
      solid(
        turned([
          [1.06, 1.86],
          [0.98, 2.2],
          [0.8, 2.95],
          [0.74, 3.2],
        ]),
        fabric(shade, { threads: 160, side: DoubleSide, emissive: "#ffcf8a", emissiveIntensity: 0.32 }),
      ),
      [
        [1.06, 1.86],
        [0.745, 3.2],
      ].map(([radius = 1, up = 0]) =>
        solid(ring(radius, 0.02), fabric("#c9a87a"), { at: [0, up, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      solid(ball(0.06, 20), brass, { at: [0, 3.32, 0] }),
      solid(rod(0.012, 0.012, 0.2, 8), brass, { at: [0, 3.24, 0] }),
      solid(
        wire(
          [
            [0.25, 1.86, 0.4],
            [0.25, 1.5, 0.42],
          ],
          0.012,
        ),
        brass,
      ),
      solid(ball(0.04, 14), brass, { at: [0.25, 1.46, 0.42] }),
      glow("#ffdf9e", 1.2, [0, 2.4, -0.4], 0.4),
    );
  },
});
