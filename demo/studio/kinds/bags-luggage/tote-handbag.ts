import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  chain,
  type Flat,
  leather,
  metal,
  mirrored,
  outline,
  pattern,
  place,
  ring,
  rod,
  satin,
  solid,
} from "../../stage";
import { stitches, strap } from "./parts";

const side = (grow = 0): Flat[] =>
  pattern(
    mirrored([
      [0, 1.5 + grow],
      [0.88 + grow, 1.5 + grow, 0.06],
      [1.1 + grow, 0 - grow, 0.16],
    ]),
  );

export const toteHandbag = kind({
  name: "tote-handbag",
  noun: {
    en: "women's tote handbag",
    zh: "女士托特包",
    es: "bolso tote para mujer",
    "pt-br": "bolsa tote feminina",
    ru: "женская сумка-тоут",
    ar: "حقيبة يد توت نسائية",
    ur: "خواتین ٹوٹ بیگ",
    fr: "sac cabas femme",
  },
  centimetres: 34,
  looks: {
    brown: { hide: "#8a5530", lining: "#5c361d", metal: "#d8b25a" },
    black: { hide: "#26262a", lining: "#131315", metal: "#d8b25a" },
    beige: { hide: "#d9c3a0", lining: "#9a6a3c", metal: "#cfd2d6" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  build({ hide, lining, metal: shine }) {
    const skin = leather(hide);
    const trim = leather(lining);
    return all(
      solid(board(outline(side(-0.05)), 0.62, 0.05), skin, { at: [0, 0.06, -0.31] }),
      solid(box(1.72, 0.05, 0.6, 0.02), trim, { at: [0, 1.55, 0] }),
      bothSides((face) => [
        strap(
          [
            [-0.42, 1.25, 0],
            [-0.42, 1.7, 0],
            [-0.36, 2.2, 0],
            [0, 2.48, 0],
            [0.36, 2.2, 0],
            [0.42, 1.7, 0],
            [0.42, 1.25, 0],
          ],
          trim,
          0.1,
          0.045,
          { at: [0, 0, face * 0.37] },
        ),
        bothSides((end) => [
          solid(box(0.2, 0.42, 0.04, 0.03), trim, { at: [end * 0.42, 1.28, face * 0.37] }),
          solid(ring(0.1, 0.025, Math.PI * 2, 32), metal(shine), { at: [end * 0.42, 1.56, face * 0.4] }),
          solid(ball(0.03, 16), metal(shine), { at: [end * 0.42, 1.18, face * 0.4] }),
        ]),
      ]),
      stitches(
        [
          [-0.83, 1.42, 0.365],
          [0, 1.42, 0.365],
          [0.83, 1.42, 0.365],
        ],
        "#f0e3c8",
      ),
      stitches(
        [
          [-1.0, 0.14, 0.365],
          [0, 0.12, 0.365],
          [1.0, 0.14, 0.365],
        ],
        "#f0e3c8",
      ),
      solid(box(0.44, 0.14, 0.03, 0.02), metal(shine), { at: [0, 0.95, 0.365] }),
      bothSides((end) => solid(ball(0.05, 16), metal(shine), { at: [end * 0.85, 0.03, 0.2] })),
      place(
        [
          chain(
            [
              [0, 0, 0],
              [0.02, -0.09, 0],
              [0, -0.18, 0],
              [0.02, -0.27, 0],
            ],
            0.022,
            shine,
          ),
          solid(ball(0.09, 24), metal(shine), { at: [0.02, -0.42, 0] }),
          solid(rod(0.02, 0.1, 0.24), satin(lining), { at: [0.02, -0.58, 0] }),
        ],
        { at: [0.42, 1.46, 0.44] },
      ),
    );
  },
  carton: { count: [3, 2, 1] },
});
