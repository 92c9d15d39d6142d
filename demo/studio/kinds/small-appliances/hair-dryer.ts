import { kind } from "../../kind";
import {
  all,
  box,
  DoubleSide,
  disc,
  gloss,
  hoop,
  lit,
  metal,
  place,
  plastic,
  ring,
  rod,
  rubber,
  shaped,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const hairDryer = kind({
  name: "hair-dryer",
  noun: {
    en: "hair dryer",
    zh: "吹风机",
    es: "secador de pelo",
    "pt-br": "secador de cabelo",
    ru: "фен",
    ar: "مجفف شعر",
    ur: "ہیئر ڈرائیر",
    fr: "sèche-cheveux",
  },
  centimetres: 24,
  looks: {
    purple: { shell: "#5b4a8a", trim: "#c7a2d8" },
    red: { shell: "#b3262e", trim: "#e2c08a" },
    white: { shell: "#f3f2ef", trim: "#dba48e" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.14 }, turned: { yaw: 0.5 } },
  build({ shell, trim }) {
    const cover = gloss(shell);
    const rim = metal(trim, { roughness: 0.25 });
    return all(
      place(
        [
          solid(
            turned([
              [0.4, -0.72],
              [0.52, -0.6],
              [0.58, -0.2],
              [0.56, 0.3],
              [0.46, 0.8],
              [0.4, 1],
            ]),
            cover,
            { turn: [0, 0, -Math.PI / 2] },
          ),
          solid(rod(0.41, 0.41, 0.08), rim, { at: [1, 0, 0], turn: [0, 0, Math.PI / 2] }),
          solid(
            shaped(rod(0.4, 0.4, 0.5, 48, true), (point) => {
              if (point.y > 0) point.set(point.x * 1.25, point.y, point.z * 0.28);
            }),
            plastic("#1d1f22", { side: DoubleSide }),
            { at: [1.28, 0, 0], turn: [0, 0, -Math.PI / 2] },
          ),
          solid(
            turned([
              [0.5, 0],
              [0.46, 0.16],
              [0.3, 0.24],
              [0.001, 0.26],
            ]),
            metal("#5a6068", { roughness: 0.4 }),
            { at: [-0.66, 0, 0], turn: [0, 0, Math.PI / 2] },
          ),
          [0.14, 0.26, 0.38].map((radius) =>
            solid(ring(radius, 0.02), rim, { at: [-0.92 + radius * 0.4, 0, 0], turn: [0, Math.PI / 2, 0] }),
          ),
          solid(hoop(0.54, 0.46, 0.06), rim, { at: [-0.66, 0, 0], turn: [0, Math.PI / 2, 0] }),
        ],
        { at: [0, 2.1, 0] },
      ),
      place(
        [
          solid(box(0.42, 1.7, 0.48, 0.19), cover, { at: [0, -0.85, 0] }),
          [0.5, 0.8].map((down) => solid(tile(0.2, 0.22, 0.05, 0.06), plastic("#1d1f22"), { at: [0, -down, 0.24] })),
          solid(disc(0.07, 0.05), lit("#6fd0ff", 0.9), { at: [0, -1.1, 0.24] }),
          solid(rod(0.14, 0.1, 0.24), rubber("#1d1f22"), { at: [0, -1.8, 0] }),
          solid(
            wire(
              [
                [0, -1.9, 0],
                [0.05, -1.98, 0.1],
                [0.5, -1.99, 0.4],
                [1.1, -1.96, 0.3],
              ],
              0.05,
            ),
            rubber("#1d1f22"),
          ),
        ],
        { at: [-0.1, 1.9, 0], turn: [0, 0, 0.12] },
      ),
    );
  },
});
