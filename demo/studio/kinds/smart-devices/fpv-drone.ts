import { kind } from "../../kind";
import {
  all,
  around,
  bothSides,
  box,
  fabric,
  lens,
  matte,
  metal,
  place,
  plastic,
  rod,
  rubber,
  solid,
  wire,
} from "../../stage";
import { propeller } from "./propeller";

export const fpvDrone = kind({
  name: "fpv-drone",
  noun: {
    en: "FPV racing drone",
    zh: "FPV穿越机",
    es: "dron FPV de carreras",
    "pt-br": "drone FPV de corrida",
    ru: "гоночный FPV-дрон",
    ar: "درون سباق FPV",
    ur: "ایف پی وی ریسنگ ڈرون",
    fr: "drone de course FPV",
  },
  centimetres: 24,
  looks: {
    orange: { blade: "#ee7a2b", strap: "#ee7a2b", pod: "#24272c" },
    green: { blade: "#5fbf4a", strap: "#2f7a3a", pod: "#24272c" },
    blue: { blade: "#3f8fe0", strap: "#22508c", pod: "#24272c" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "stone", pitch: 0.46 }, front: { yaw: -0.6, fit: 1.2 } },
  build({ blade, strap, pod }) {
    const carbon = plastic("#2b2d31", { roughness: 0.5 });
    const screw = metal("#c7cbd0");
    return all(
      [1, -1].map((side) => solid(box(2.5, 0.07, 0.24, 0.02), carbon, { turn: [0, side * (Math.PI / 4), 0] })),
      solid(box(0.44, 0.06, 1.24, 0.02), carbon, { at: [0, 0.06, 0] }),
      solid(box(0.4, 0.05, 1.14, 0.02), carbon, { at: [0, 0.38, -0.04] }),
      bothSides((x) =>
        [-0.52, 0, 0.44].map((z) => solid(rod(0.04, 0.04, 0.3, 16), metal(blade), { at: [x * 0.16, 0.22, z] })),
      ),
      solid(box(0.34, 0.05, 0.5, 0.01), plastic("#1f6a46"), { at: [0, 0.16, -0.1] }),
      solid(box(0.36, 0.3, 0.86, 0.05), matte("#e6dcc4"), { at: [0, 0.57, -0.1] }),
      solid(box(0.38, 0.31, 0.2, 0.05), matte("#2b2e33"), { at: [0, 0.57, 0.24] }),
      solid(box(0.4, 0.34, 0.2, 0.04), fabric(strap), { at: [0, 0.56, -0.18] }),
      place(
        [
          solid(box(0.3, 0.3, 0.22, 0.05), plastic(pod)),
          lens(0.12, { at: [0, 0, 0.12] }),
          bothSides((side) => solid(box(0.04, 0.42, 0.3, 0.02), plastic(blade), { at: [side * 0.19, -0.02, -0.04] })),
        ],
        { at: [0, 0.3, 0.66], turn: [-0.4, 0, 0] },
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.12, 0.2, -0.6],
              [side * 0.22, 0.5, -0.86],
              [side * 0.34, 0.9, -1],
            ],
            0.026,
          ),
          rubber("#1b1d20"),
        ),
      ),
      around(4, (angle) => {
        const turn = angle + Math.PI / 4;
        return place(
          [
            solid(rod(0.17, 0.17, 0.1), metal("#3a3d43", { roughness: 0.4 }), { at: [0, 0.08, 0] }),
            solid(rod(0.16, 0.17, 0.13), metal(blade, { roughness: 0.3 }), { at: [0, 0.19, 0] }),
            place(propeller(3, 0.6, blade, angle * 0.7 + 0.3), { at: [0, 0.3, 0] }),
            solid(rod(0.06, 0.06, 0.07, 6), screw, { at: [0, 0.34, 0] }),
          ],
          { at: [Math.cos(turn) * 1.14, 0, Math.sin(turn) * 1.14] },
        );
      }),
    );
  },
});
