import { kind } from "../../kind";
import { all, ball, bothSides, box, fabric, matte, plastic, rod, solid, wire } from "../../stage";

export const bootOrganiser = kind({
  name: "boot-organiser",
  noun: {
    en: "boot organiser",
    zh: "后备箱收纳箱",
    es: "organizador de maletero",
    "pt-br": "organizador de porta-malas",
    ru: "органайзер в багажник",
    ar: "منظم صندوق السيارة",
    ur: "ڈکی آرگنائزر",
    fr: "organisateur de coffre",
  },
  centimetres: 55,
  looks: {
    black: { cloth: "#33363b", trim: "#8d939b" },
    grey: { cloth: "#7d868f", trim: "#26282c" },
    brown: { cloth: "#8a5a35", trim: "#e3d3b8" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.34 } },
  build({ cloth, trim }) {
    const body = fabric(cloth, { threads: 160, depth: 0.14 });
    const edge = fabric(trim);
    return all(
      solid(box(3.4, 0.08, 1.8, 0.03), body, { at: [0, 0.04, 0] }),
      bothSides((side) => [
        solid(box(3.4, 1.5, 0.09, 0.03), body, { at: [0, 0.75, side * 0.88] }),
        solid(box(0.09, 1.5, 1.8, 0.03), body, { at: [side * 1.68, 0.75, 0] }),
        solid(box(3.44, 0.08, 0.12, 0.03), edge, { at: [0, 1.5, side * 0.88] }),
        solid(box(0.12, 0.08, 1.8, 0.03), edge, { at: [side * 1.68, 1.5, 0] }),
        solid(
          wire(
            [
              [side * 1.73, 1.1, -0.3],
              [side * 1.86, 1.3, 0],
              [side * 1.73, 1.1, 0.3],
            ],
            0.05,
          ),
          edge,
        ),
      ]),
      [-0.56, 0.56].map((x) => solid(box(0.06, 1.4, 1.7, 0.02), body, { at: [x, 0.72, 0] })),
      [-1.1, 0, 1.1].map((x) => [
        solid(box(0.95, 0.8, 0.1, 0.04), body, { at: [x, 0.5, 0.95] }),
        solid(box(0.95, 0.06, 0.13, 0.02), edge, { at: [x, 0.9, 0.95] }),
      ]),
      [
        [-1.1, "#c2302c"],
        [-0.9, "#2b62b8"],
      ].map(([x, color], index) =>
        solid(rod(0.22, 0.24, 1.5, 28), plastic(String(color)), {
          at: [Number(x) - index * 0.35 + 0.1, 0.85, index * 0.4 - 0.2],
        }),
      ),
      solid(box(0.8, 1, 1, 0.06), matte("#c8a878"), { at: [0, 0.7, 0] }),
      solid(ball(0.42, 28), matte("#e8e2d4"), { at: [1.1, 1.3, 0] }),
    );
  },
});
