import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  metal,
  outline,
  place,
  plastic,
  ring,
  rod,
  softened,
  solid,
  wood,
} from "../../stage";

export const knifeSet = kind({
  name: "knife-set",
  noun: {
    en: "kitchen knife set",
    zh: "厨房刀具套装",
    es: "juego de cuchillos de cocina",
    "pt-br": "jogo de facas de cozinha",
    ru: "набор кухонных ножей",
    ar: "طقم سكاكين مطبخ",
    ur: "کچن چاقو سیٹ",
    fr: "set de couteaux de cuisine",
  },
  centimetres: 36,
  looks: { black: { block: "#b98552", handle: "#26282c" }, green: { block: "#2c3230", handle: "#7fa08c" } },
  shots: ["front", "detail"],
  build({ block, handle }) {
    const grip = handle === "#cfd3d7" ? metal(handle) : plastic(handle);
    const knife = (x: number, y: number, length: number) =>
      place(
        [
          solid(box(0.03, 0.2, 0.15, 0.01), metal("#e3e6e9"), { at: [0, 0.02, 0] }),
          solid(
            board(
              outline(
                softened(
                  [
                    [-0.1, 0.1],
                    [-0.09, length],
                    [0.12, length + 0.03],
                    [0.1, 0.1],
                  ],
                  0.05,
                  true,
                ),
              ),
              0.08,
              0.025,
            ),
            grip,
            { at: [0.04, 0, 0], turn: [0, -Math.PI / 2, 0] },
          ),
          [0.25, 0.55, 0.85].map((share) =>
            solid(rod(0.02, 0.02, 0.17, 14), metal("#e3e6e9"), {
              at: [0, 0.1 + share * (length - 0.15), 0.01],
              turn: [0, 0, Math.PI / 2],
            }),
          ),
        ],
        { at: [x, y, -0.1 - y * 0.16] },
      );
    return all(
      solid(
        board(
          outline(
            softened(
              [
                [-0.75, 0],
                [0.75, 0],
                [0.75, 0.25],
                [0.15, 1.75],
                [-0.75, 1.35],
              ],
              0.08,
              true,
            ),
          ),
          1,
          0.04,
        ),
        wood(block, "y"),
        { at: [0.5, 0, 0], turn: [0, -Math.PI / 2, 0] },
      ),
      place(
        [
          [-0.32, 0.02, 0.32].map((x) => knife(x, 0, 0.72)),
          [-0.3, 0.08].map((x) => place(knife(x, 0, 0.6), { at: [0, 0, 0.26] })),
          place(
            bothSides((side) => solid(ring(0.12, 0.03), grip, { at: [side * 0.12, 0.3, 0], scale: [1, 1.4, 1] })),
            { at: [0.34, 0, 0.24] },
          ),
          solid(rod(0.07, 0.07, 0.25), metal("#d6dade"), { at: [0.34, 0.06, 0.24] }),
        ],
        { at: [0, 1.5, -0.28], turn: [0.4, 0, 0] },
      ),
    );
  },
});
