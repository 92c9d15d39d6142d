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
  rod,
  rubber,
  softened,
  solid,
  times,
} from "../../stage";

export const broomSet = kind({
  name: "broom-set",
  noun: {
    en: "broom and dustpan set",
    zh: "扫把簸箕套装",
    es: "juego de escoba y recogedor",
    "pt-br": "conjunto vassoura e pá",
    ru: "набор: щётка и совок",
    ar: "طقم مكنسة ومجرفة",
    ur: "جھاڑو اور ڈسٹ پین سیٹ",
    fr: "set balai et pelle",
  },
  centimetres: 95,
  looks: {
    green: { shell: "#7fb894", bristle: "#4f7f6a" },
    grey: { shell: "#9aa1a8", bristle: "#565d64" },
    pink: { shell: "#eba6b6", bristle: "#c9617f" },
  },
  shots: ["front"],
  sets: { all: { yaw: -0.35 } },
  build({ shell, bristle }) {
    const body = plastic(shell);
    const steel = metal("#d9dde0");
    return all(
      place(
        [
          solid(rod(0.04, 0.04, 2.9, 20), steel, { at: [0, 2, 0] }),
          solid(rod(0.065, 0.055, 0.5, 20), rubber(shell), { at: [0, 3.4, 0] }),
          solid(
            board(
              outline(
                softened(
                  [
                    [-0.16, 0.75],
                    [0.16, 0.75],
                    [0.5, 0.42],
                    [-0.5, 0.42],
                  ],
                  0.08,
                  true,
                ),
              ),
              0.16,
              0.04,
            ),
            body,
            { at: [0, 0, -0.08] },
          ),
          times(90, (index) =>
            solid(rod(0.016, 0.01, 0.46, 5), plastic(index % 3 ? bristle : "#f3f1ec"), {
              at: [((index % 18) - 8.5) * 0.058, 0.2, (Math.floor(index / 18) - 2) * 0.05],
              turn: [(Math.floor(index / 18) - 2) * -0.06, 0, ((index % 18) - 8.5) * 0.022],
            }),
          ),
        ],
        { at: [-0.65, 0, 0.2], turn: [-0.03, 0.2, 0] },
      ),
      place(
        [
          solid(box(1.1, 0.05, 0.9, 0.02), body, { at: [0, 0.04, 0.2] }),
          solid(box(1.1, 0.62, 0.06, 0.03), body, { at: [0, 0.33, -0.24], turn: [-0.1, 0, 0] }),
          bothSides((side) =>
            solid(
              board(
                outline([
                  [-0.66, 0],
                  [0.24, 0],
                  [0.24, 0.6],
                  [0.1, 0.6],
                ]),
                0.04,
                0.02,
              ),
              body,
              { at: [side * 0.54 - 0.02, 0.03, 0], turn: [0, Math.PI / 2, 0] },
            ),
          ),
          times(9, (index) => solid(box(0.03, 0.16, 0.05, 0.01), body, { at: [index * 0.11 - 0.44, 0.66, -0.2] })),
          solid(box(1.1, 0.03, 0.06, 0.01), rubber("#33363b"), { at: [0, 0.03, 0.66] }),
          solid(rod(0.04, 0.04, 2.5, 20), steel, { at: [0, 1.75, -0.3] }),
          solid(rod(0.065, 0.055, 0.5, 20), rubber(shell), { at: [0, 2.9, -0.3] }),
          solid(box(0.22, 0.3, 0.2, 0.06), body, { at: [0, 0.6, -0.3] }),
        ],
        { at: [0.62, 0, 0], turn: [0, -0.1, 0] },
      ),
    );
  },
});
