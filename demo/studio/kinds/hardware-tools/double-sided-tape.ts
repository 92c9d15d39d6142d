import { kind } from "../../kind";
import {
  all,
  box,
  DoubleSide,
  gloss,
  hoop,
  matte,
  type Point,
  place,
  ring,
  shaped,
  sheet,
  solid,
  times,
} from "../../stage";

export const doubleSidedTape = kind({
  name: "double-sided-tape",
  noun: {
    en: "double-sided tape",
    zh: "双面胶",
    es: "cinta de doble cara",
    "pt-br": "fita dupla face",
    ru: "двусторонний скотч",
    ar: "شريط لاصق مزدوج",
    ur: "ڈبل سائیڈڈ ٹیپ",
    fr: "ruban double face",
  },
  centimetres: 10,
  looks: { white: { foam: "#f3f3ee", liner: "#4f9a5a" }, clear: { foam: "#dfeaf0", liner: "#d2433e" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.3 } },
  build({ foam, liner }) {
    const roll = (at: Point, size: number) =>
      place(
        [
          solid(hoop(0.9, 0.5, 0.4, 0.02), matte(foam)),
          times(7, (index) =>
            solid(ring(0.54 + index * 0.055, 0.012, Math.PI * 2, 64), matte(liner), { at: [0, 0, 0.2] }),
          ),
          solid(hoop(0.52, 0.46, 0.42), matte("#c8a878")),
          solid(hoop(0.915, 0.9, 0.4), gloss(liner)),
        ],
        { at, turn: [-Math.PI / 2, 0, 0], scale: size },
      );
    return all(
      roll([-0.3, 0.2, -0.2], 1),
      roll([-0.2, 0.56, -0.15], 0.8),
      place(
        [
          solid(box(1.5, 0.04, 0.4, 0.01), matte(foam)),
          solid(box(0.9, 0.02, 0.4, 0.005), gloss(liner), { at: [-0.3, 0.03, 0] }),
          solid(
            shaped(sheet(0.9, 0.4, 20, 1), (point) => {
              point.z = Math.max(0, point.x + 0.2) ** 2 * 0.7;
            }),
            gloss(liner, { side: DoubleSide }),
            { at: [0.55, 0.06, 0], turn: [-Math.PI / 2, 0, 0] },
          ),
        ],
        { at: [0.7, 0.03, 1], turn: [0, 0.2, 0] },
      ),
    );
  },
});
