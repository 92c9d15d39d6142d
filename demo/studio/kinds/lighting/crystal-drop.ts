import { kind } from "../../kind";
import { all, metal, type Point, place, ring, solid, turnedSharp } from "../../stage";

export const crystalDrop = kind({
  name: "crystal-drop",
  noun: {
    en: "crystal drop pendant",
    zh: "水晶吊坠灯饰配件",
    es: "colgante de cristal para lámpara",
    "pt-br": "pingente de cristal para lustre",
    ru: "хрустальная подвеска для люстры",
    ar: "دلاية كريستال للثريات",
    ur: "فانوس کا کرسٹل آویزہ",
    fr: "pampille en cristal",
  },
  centimetres: 7,
  looks: { clear: { tint: "#f4f9ff" }, champagne: { tint: "#f2cf9a" }, purple: { tint: "#b98cff" } },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "slate", exposure: 1.1 }, front: { yaw: -0.3, pitch: 0.2 } },
  build({ tint }) {
    const facets = metal(tint, { roughness: 0.04, flatShading: true, transparent: true, opacity: 0.8 });
    const hook = metal("#d8b25a", { roughness: 0.15 });
    const drop = (at: Point, size: number) =>
      place(
        [
          solid(
            turnedSharp(
              [
                [0.001, 0],
                [0.3, 0.42],
                [0.5, 0.86],
                [0.52, 1.06],
                [0.36, 1.5],
                [0.16, 1.9],
                [0.1, 2.05],
                [0.001, 2.1],
              ],
              8,
            ),
            facets,
            { scale: [1, 1, 0.55] },
          ),
          solid(
            turnedSharp(
              [
                [0.001, 0.2],
                [0.2, 0.5],
                [0.34, 0.95],
                [0.2, 1.5],
                [0.001, 1.8],
              ],
              8,
            ),
            metal(tint, { roughness: 0.1, flatShading: true }),
            { scale: [1, 1, 0.5], turn: [0, 0.4, 0] },
          ),
          solid(ring(0.09, 0.018), hook, { at: [0, 2.16, 0] }),
          solid(
            turnedSharp(
              [
                [0.001, -0.2],
                [0.16, -0.14],
                [0.22, 0],
                [0.16, 0.14],
                [0.001, 0.2],
              ],
              8,
            ),
            facets,
            { at: [0, 2.46, 0], scale: [1, 1, 0.6] },
          ),
          solid(ring(0.08, 0.018), hook, { at: [0, 2.72, 0], turn: [0, Math.PI / 2, 0] }),
        ],
        { at, scale: size },
      );
    return all(drop([0, 0, 0], 1), drop([-1.05, 0.02, 0.25], 0.78), drop([1, 0.02, 0.3], 0.66));
  },
});
