import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  fabric,
  head,
  leather,
  lit,
  metal,
  type Point,
  place,
  plastic,
  ring,
  rod,
  sized,
  solid,
  wire,
} from "../../stage";

export const headphones = kind({
  name: "headphones",
  noun: {
    en: "over-ear headphones",
    zh: "头戴式耳机",
    es: "auriculares de diadema",
    "pt-br": "headphones",
    ru: "накладные наушники",
    ar: "سماعات رأس",
    ur: "اوور ایئر ہیڈ فون",
    fr: "casque audio",
  },
  centimetres: 19,
  looks: {
    black: { shell: "#2a2c30", pad: "#1b1c1f", trim: "#b98c4a" },
    white: { shell: "#efeeea", pad: "#c9b8a4", trim: "#c9ccd0" },
    blue: { shell: "#3a5f97", pad: "#22304a", trim: "#d9dde2" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.6, pitch: 0.14 } },
  build({ shell, pad, trim }) {
    const cover = plastic(shell, { roughness: 0.3 });
    const arch = (radius: number): Point[] =>
      Array.from({ length: 13 }, (_, index) => {
        const angle = (index / 12) * Math.PI;
        return [Math.cos(angle) * radius, 1 + Math.sin(angle) * radius * 1.12, 0];
      });
    return all(
      solid(wire(arch(0.95), 0.09), cover, { scale: [1, 1, 2.2] }),
      solid(wire(arch(0.89).slice(2, 11), 0.1), leather(pad), { scale: [1, 1, 2] }),
      bothSides((side) => [
        solid(box(0.05, 0.5, 0.2, 0.02), metal(trim), { at: [side * 0.96, 0.98, 0] }),
        solid(
          wire(
            [
              [side * 0.98, 0.75, 0],
              [side * 1.06, 0.62, 0.3],
              [side * 1.06, 0.4, 0.42],
            ],
            0.045,
          ),
          metal(trim),
        ),
        solid(
          wire(
            [
              [side * 0.98, 0.75, 0],
              [side * 1.06, 0.62, -0.3],
              [side * 1.06, 0.4, -0.42],
            ],
            0.045,
          ),
          metal(trim),
        ),
        place(
          [
            solid(rod(0.42, 0.48, 0.2, 56), cover, { scale: [1.2, 1, 1] }),
            solid(rod(0.26, 0.3, 0.06, 48), metal(trim, { roughness: 0.4 }), { at: [0, 0.12, 0], scale: [1.2, 1, 1] }),
            solid(ring(0.36, 0.14), leather(pad), {
              at: [0, -0.16, 0],
              turn: [Math.PI / 2, 0, 0],
              scale: [1.2, 1, 1.1],
            }),
            solid(rod(0.3, 0.3, 0.04), fabric("#3c3f45"), { at: [0, -0.14, 0], scale: [1.2, 1, 1] }),
          ],
          { at: [side * 0.98, 0.4, 0], turn: [0, 0, (side * -Math.PI) / 2] },
        ).rotateY(Math.PI / 2),
        solid(disc(0.02, 0.02), lit("#4aa8ff", 1.5), { at: [side * 1, 0.0, 0.38] }),
      ]),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 22, [0, 1.15, -0.05]));
  },
});
