import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  counted,
  drawnOn,
  dyed,
  type Flat,
  fabric,
  matte,
  place,
  seam,
  soft,
  solid,
} from "../../stage";
import { legsLine } from "./parts";

export const leggings = kind({
  name: "leggings",
  noun: {
    en: "high-waist leggings",
    zh: "高腰打底裤",
    es: "leggings de cintura alta",
    "pt-br": "legging de cintura alta",
    ru: "леггинсы с высокой талией",
    ar: "ليقنز عالي الخصر",
    ur: "اونچی کمر لیگنگز",
    fr: "legging taille haute",
  },
  centimetres: 92,
  looks: { black: "#232428", grey: "#7a7f87", green: "#3f6655" },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.5 } },
  build(color) {
    const line = legsLine(0.03);
    const map = drawnOn(line, color, (pen) => {
      seam(
        pen,
        [
          [-1, 1.72],
          [0, 1.6],
          [1, 1.72],
        ],
        "#00000066",
        0.016,
      );
      seam(
        pen,
        [
          [-1, 2.16],
          [1, 2.16],
        ],
        "#00000055",
        0.014,
        [0.03, 0.02],
      );
      seam(
        pen,
        [
          [0, 1.6],
          [0, 1.0],
        ],
        "#00000055",
        0.014,
      );
      for (const side of [-1, 1]) {
        seam(
          pen,
          [
            [side * 0.62, 1.7],
            [side * 0.5, 0.2],
            [side * 0.4, -1],
          ],
          "#ffffff2a",
          0.014,
        );
        seam(
          pen,
          [
            [side * 0.1, -1.55],
            [side * 0.5, -1.55],
          ],
          "#00000066",
          0.016,
        );
      }
    });
    return all(
      solid(soft(legsLine(), { thick: 0.24, edge: 0.3 }), matte("#e8ddd0", { roughness: 0.6 }), { at: [0, 0, 0] }),
      place(
        solid(
          soft(
            line.map(([x, y]): Flat => [x, Math.max(y, -1.62)]),
            { thick: 0.265, edge: 0.3 },
          ),
          dyed(map, { threads: 320, depth: 0.08 }),
        ),
        {},
      ),
      solid(ball(0.52, 32), matte("#e8ddd0"), { at: [0, 2.18, 0], scale: [0.98, 0.2, 0.45] }),
    );
  },
  carton: {
    count: [4, 3, 3],
    build: (color) =>
      all(
        counted(3, (index) =>
          solid(box(1, 0.1, 0.7, 0.05), fabric(color, { threads: 300 }), { at: [0, 0.05 + index * 0.09, 0] }),
        ),
        solid(box(0.4, 0.01, 0.3, 0), matte("#f2eee6"), { at: [0, 0.29, 0] }),
      ),
  },
});
