import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  cord,
  counted,
  glass,
  metal,
  mirrored,
  type Point,
  pattern,
  plastic,
  ring,
  soft,
  solid,
  wire,
} from "../../stage";

const cape = pattern(
  mirrored([
    [0, 1.9, 0.2],
    [0.22, 1.98, 0.05],
    [0.7, 1.7, 0.3],
    [1.15, 0.35, 0.1],
    [1.05, 0.1, 0.1],
  ]),
  0.1,
);

export const poncho = kind({
  name: "poncho",
  noun: {
    en: "reusable rain poncho",
    zh: "加厚雨披",
    es: "poncho reutilizable",
    "pt-br": "poncho reutilizável",
    ru: "многоразовый дождевик-пончо",
    ar: "بونشو مطر قابل لإعادة الاستخدام",
    ur: "دوبارہ استعمال رین پونچو",
    fr: "poncho de pluie réutilisable",
  },
  centimetres: 120,
  looks: {
    clear: { film: "#eef4f6", opacity: 0.42, edge: "#3f86c6" },
    yellow: { film: "#f4cf46", opacity: 0.72, edge: "#d99a1c" },
  },
  shots: ["front", "carton"],
  sets: { front: { float: 0.4, backdrop: "sky" } },
  build({ film, opacity, edge }) {
    const skin = glass(film, { opacity, roughness: 0.12 });
    const hood = pattern(
      mirrored([
        [0, 2.62, 0.3],
        [0.34, 2.5, 0.3],
        [0.36, 2.15, 0.2],
        [0.26, 1.92, 0.1],
      ]),
      0.2,
    );
    return all(
      solid(soft(cape, { thick: 0.12, edge: 0.4, folds: (x, y) => Math.sin(x * 9 + y) * 0.05 * (2 - y) }), skin),
      solid(soft(hood, { thick: 0.24, edge: 0.32 }), skin),
      solid(ring(0.26, 0.02), plastic(edge), { at: [0, 2.2, 0.17], scale: [0.9, 1.15, 1] }),
      solid(
        wire(
          [...cape, ...cape.slice(0, 1)].map(([x, y]): Point => [x, y, Math.sin(x * 9 + y) * 0.05 * (2 - y)]),
          0.016,
          false,
          200,
        ),
        plastic(edge),
      ),
      counted(4, (index) => solid(ball(0.035, 16), metal("#cfd2d6"), { at: [0, 1.7 - index * 0.4, 0.13] })),
      bothSides((side) =>
        cord(
          [
            [side * 0.1, 1.95, 0.2],
            [side * 0.14, 1.75, 0.18],
            [side * 0.11, 1.55, 0.16],
          ],
          edge,
          0.014,
        ),
      ),
    );
  },
  carton: {
    count: [5, 4, 2],
    build: ({ film, edge }) =>
      all(
        solid(ball(0.5, 28), plastic(film), { at: [0, 0.5, 0], scale: [1, 1, 0.9] }),
        solid(ring(0.5, 0.02), plastic(edge), { at: [0, 0.5, 0], turn: [Math.PI / 2, 0, 0] }),
        solid(ring(0.09, 0.02), metal("#cfd2d6"), { at: [0, 1.06, 0] }),
      ),
  },
});
