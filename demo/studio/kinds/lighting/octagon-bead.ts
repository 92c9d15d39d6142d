import { kind } from "../../kind";
import { all, bothSides, disc, lit, metal, type Point, place, ring, rod, solid, times, turnedSharp } from "../../stage";

export const octagonBead = kind({
  name: "octagon-bead",
  noun: {
    en: "octagon crystal bead",
    zh: "八角水晶珠",
    es: "cuenta octagonal de cristal",
    "pt-br": "conta octogonal de cristal",
    ru: "хрустальная бусина-восьмигранник",
    ar: "خرزة كريستال مثمنة",
    ur: "آٹھ کونی کرسٹل موتی",
    fr: "perle octogonale en cristal",
  },
  centimetres: 10,
  looks: { clear: { tint: "#f4f9ff" }, gold: { tint: "#f2c56a" }, blue: { tint: "#7fb8ff" } },
  shots: ["front", "turned", "detail"],
  sets: {
    all: { backdrop: "slate", pitch: 0.05, float: 1 },
    front: { yaw: -0.3 },
    detail: { fit: 2.2, look: [0.5, 0.5, 0.8] },
  },
  build({ tint }) {
    const mirror = metal(tint, { roughness: 0.04, flatShading: true, transparent: true, opacity: 0.82 });
    const bead = (at: Point, size = 1) =>
      place(
        [
          solid(rod(0.22, 0.42, 0.15, 8), mirror, { at: [0, 0, 0.075], turn: [Math.PI / 2, 0.39, 0] }),
          solid(rod(0.42, 0.22, 0.15, 8), mirror, { at: [0, 0, -0.075], turn: [Math.PI / 2, 0.39, 0] }),
          solid(disc(0.13, 0.01, 8), lit("#ffffff", 0.25), { at: [-0.05, 0.05, 0.152] }),
          bothSides((side) =>
            solid(ring(0.05, 0.014), metal("#d3d6da"), { at: [0, side * 0.42, 0], turn: [0, Math.PI / 2, 0] }),
          ),
        ],
        { at, scale: size },
      );
    return all(
      solid(rod(0.035, 0.035, 3, 16), metal("#c3c7cc"), { at: [0, 3.75, 0], turn: [0, 0, Math.PI / 2] }),
      times(3, (strand) => times(4 - (strand % 2), (index) => bead([(strand - 1) * 0.98, 3.2 - index * 0.98, 0], 1))),
      times(3, (strand) =>
        place(
          solid(
            turnedSharp(
              [
                [0.001, -0.75],
                [0.2, -0.4],
                [0.26, -0.2],
                [0.001, 0.1],
              ],
              8,
            ),
            mirror,
          ),
          { at: [(strand - 1) * 0.98, strand % 2 ? 0.16 : -0.82, 0] },
        ),
      ),
    );
  },
});
