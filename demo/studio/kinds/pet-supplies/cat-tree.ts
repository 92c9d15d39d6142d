import { kind } from "../../kind";
import { all, ball, box, fabric, matte, type Point, person, ring, rod, sized, solid, wire } from "../../stage";

const tower = (color: string) => {
  const plush = fabric(color, { threads: 40, depth: 0.16 });
  const sisal = (high: number, at: Point) => [
    solid(rod(0.2, 0.2, high, 30), fabric("#c9a46a", { threads: 60, depth: 0.3 }), {
      at: [at[0], at[1] + high / 2, at[2]],
    }),
  ];
  return all(
    solid(box(3, 0.2, 2.4, 0.06), plush, { at: [0, 0.1, 0] }),
    sisal(2.2, [-1.1, 0.2, -0.7]),
    sisal(3.6, [1.1, 0.2, -0.7]),
    sisal(1.2, [1.1, 0.2, 0.7]),
    sisal(1.6, [-0.9, 2.5, -0.6]),
    solid(box(1.7, 1.15, 1.4, 0.1), plush, { at: [-0.55, 1.9, -0.4] }),
    solid(rod(0.4, 0.4, 0.06, 40), matte("#2e2722"), { at: [-0.5, 1.9, 0.29], turn: [Math.PI / 2, 0, 0] }),
    solid(ring(0.42, 0.06, Math.PI * 2, 40), fabric("#ffffff"), { at: [-0.5, 1.9, 0.3] }),
    solid(box(1.3, 0.14, 1.2, 0.06), plush, { at: [1.1, 1.45, 0.5] }),
    solid(rod(0.8, 0.7, 0.24, 50), plush, { at: [1.1, 3.9, -0.7] }),
    solid(ring(0.68, 0.16, Math.PI * 2, 50), fabric("#fbf7ef", { threads: 40 }), {
      at: [1.1, 4.02, -0.7],
      turn: [Math.PI / 2, 0, 0],
    }),
    solid(rod(0.7, 0.62, 0.22, 50), plush, { at: [-0.9, 4.15, -0.6] }),
    solid(ring(0.58, 0.15, Math.PI * 2, 50), fabric("#fbf7ef", { threads: 40 }), {
      at: [-0.9, 4.26, -0.6],
      turn: [Math.PI / 2, 0, 0],
    }),
    solid(
      wire(
        [
          [0.5, 3.8, -0.3],
          [0.4, 3.2, -0.1],
          [0.45, 2.9, 0],
        ],
        0.02,
      ),
      matte("#b0894a"),
    ),
    solid(ball(0.15, 20), fabric("#fbf7ef"), { at: [0.45, 2.8, 0] }),
  );
};

export const catTree = kind({
  name: "cat-tree",
  noun: {
    en: "cat tree",
    zh: "猫爬架",
    es: "árbol para gatos",
    "pt-br": "arranhador torre",
    ru: "когтеточка-домик",
    ar: "شجرة قطط",
    ur: "بلی کا درخت",
    fr: "arbre à chat",
  },
  centimetres: 120,
  looks: { beige: "#e3d2b4", grey: "#a9abae", brown: "#9a7552" },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.5, pitch: 0.16 }, turned: { yaw: 0.65 } },
  build: tower,
  use: (color: string) => all(sized(tower(color), 120), person([6, 0, -1])),
});
