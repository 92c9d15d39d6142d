import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  circle,
  fabric,
  gloss,
  matte,
  type Point,
  panel,
  place,
  plastic,
  shaped,
  solid,
  times,
  wire,
} from "../../stage";

export const kidsProtectiveSet = kind({
  name: "kids-protective-set",
  noun: {
    en: "children's protective gear set",
    zh: "儿童护具套装",
    es: "set de protecciones infantiles",
    "pt-br": "kit de proteção infantil",
    ru: "набор детской защиты",
    ar: "طقم حماية للأطفال",
    ur: "بچوں کا حفاظتی سیٹ",
    fr: "set de protections enfant",
  },
  centimetres: 40,
  looks: { blue: { shell: "#3f8fd6", pad: "#26282c" }, pink: { shell: "#ef8fb0", pad: "#8a5fc0" } },
  shots: ["front"],
  sets: { all: { pitch: 0.5 } },
  build({ shell, pad }) {
    const guard = (at: Point, size: number, turn: number) =>
      place(
        [
          solid(board(panel(0.9, 1.2, 0.3), 0.16, 0.08), fabric(pad, { threads: 80 })),
          solid(
            shaped(ball(0.5, 40), (point) => {
              if (point.z < 0) point.z *= 0.05;
            }),
            gloss(shell),
            { at: [0, 0, 0.2], scale: [0.75, 1, 0.6] },
          ),
          [-0.2, 0, 0.2].map((y) =>
            solid(box(0.46, 0.05, 0.1, 0.02), plastic(pad), { at: [0, y, 0.44 - Math.abs(y) * 0.2] }),
          ),
          [-0.36, 0.36].map((y) => solid(box(1.2, 0.14, 0.05, 0.02), fabric("#26282c"), { at: [0, y, 0.02] })),
        ],
        { at, scale: size, turn: [-Math.PI / 2 + 0.4, 0, turn] },
      );
    const dome = shaped(ball(1, 56), (point) => {
      if (point.y < 0) point.y *= 0.2;
    });
    return all(
      place(
        [
          solid(dome, gloss(shell), { scale: [0.82, 0.8, 1] }),
          times(3, (row) =>
            bothSides((side) =>
              solid(ball(1, 16), matte("#17181b"), {
                at: [side * 0.3, 0.68 - row * 0.02, 0.4 - row * 0.4],
                scale: [0.09, 0.06, 0.15],
              }),
            ),
          ),
          solid(
            wire(
              circle(0.83, 0, 0, 32).map(([x, z]): Point => [x, -0.1, z * 1.2]),
              0.06,
              true,
            ),
            plastic(pad),
          ),
        ],
        { at: [0, 0.2, -0.75] },
      ),
      guard([-0.95, 0.25, 0.55], 0.95, 0.1),
      guard([0.2, 0.25, 0.75], 0.95, -0.05),
      guard([1.25, 0.22, 0.35], 0.75, -0.2),
      guard([1.3, 0.22, -0.75], 0.75, -0.3),
    );
  },
});
