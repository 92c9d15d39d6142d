import { kind } from "../../kind";
import { all, ball, box, furry, glass, matte, type Point, place, shaped, solid, speckle, times } from "../../stage";

export const scouringSponge = kind({
  name: "scouring-sponge",
  noun: {
    en: "kitchen scouring sponge",
    zh: "百洁布海绵",
    es: "esponja de cocina",
    "pt-br": "esponja de cozinha",
    ru: "кухонная губка",
    ar: "إسفنجة مطبخ",
    ur: "کچن اسپنج",
    fr: "éponge à récurer",
  },
  centimetres: 16,
  looks: {
    multi: { foams: ["#f2c53d", "#7fc4e2", "#ef9ab4"], pad: "#3f8f5a" },
    grey: { foams: ["#c4c9ce", "#9aa1a8", "#d9dde0"], pad: "#33363b" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4 } },
  build({ foams, pad }) {
    const spots: [Point, Point][] = [
      [
        [-0.6, 0.02, 0.35],
        [0, 0.2, 0],
      ],
      [
        [0.75, 0.02, -0.1],
        [0, -0.3, 0],
      ],
      [
        [0, 0.48, 0.05],
        [0, 0.5, 0],
      ],
    ];
    return all(
      foams.map((foam, index) => {
        const [at, turn] = spots[index] ?? [
          [0, 0, 0],
          [0, 0, 0],
        ];
        return place(
          [
            solid(
              shaped(box(1.3, 0.34, 0.86, 0.08), (point) => {
                point.z *= 1 - 0.1 * Math.cos(point.x * 2.4);
              }),
              speckle(matte(foam), 26, 0.5),
              { at: [0, 0.17, 0] },
            ),
            furry(
              shaped(box(1.3, 0.1, 0.86, 0.03), (point) => {
                point.z *= 1 - 0.1 * Math.cos(point.x * 2.4);
              }),
              pad,
              { at: [0, 0.39, 0] },
              { length: 0.03, layers: 4, density: 60 },
            ),
          ],
          { at, turn },
        );
      }),
      times(16, (index) =>
        solid(ball(0.07 + (index % 3) * 0.04, 20), glass("#ffffff", { opacity: 0.4, iridescence: 1 }), {
          at: [-1.1 + (index % 5) * 0.16, 0.07 + Math.floor(index / 5) * 0.1, 0.85 + (index % 3) * 0.12],
        }),
      ),
    );
  },
});
