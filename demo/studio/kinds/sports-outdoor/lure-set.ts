import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  glass,
  gloss,
  metal,
  outline,
  type Point,
  place,
  plastic,
  shaped,
  solid,
  times,
  wire,
} from "../../stage";

export const lureSet = kind({
  name: "lure-set",
  noun: {
    en: "fishing lure set",
    zh: "路亚假饵套装",
    es: "set de señuelos",
    "pt-br": "kit de iscas artificiais",
    ru: "набор приманок",
    ar: "طقم طعوم صناعية",
    ur: "مچھلی چارہ سیٹ",
    fr: "coffret de leurres",
  },
  centimetres: 20,
  looks: {
    multi: { backs: ["#2f9f5f", "#e8702a", "#2f6fd0", "#d8392f"] },
    gold: { backs: ["#b58a2f", "#8a6a2c", "#d9b266", "#5f4a24"] },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.8, yaw: -0.2 }, detail: { look: [0.4, 0.5, 0.6], fit: 2.2 } },
  build({ backs }) {
    const hook = (at: Point) =>
      [0, 2.1, 4.2].map((turn) =>
        place(
          solid(
            wire(
              [
                [0, 0, 0],
                [0, -0.14, 0],
                [0.07, -0.22, 0],
                [0.13, -0.16, 0],
                [0.12, -0.1, 0],
              ],
              0.012,
              false,
              20,
            ),
            metal("#c9cdd1"),
          ),
          { at, turn: [0, turn, 0] },
        ),
      );
    const lure = (back: string, at: Point, turn: number) =>
      place(
        [
          solid(
            shaped(ball(1, 40), (point) => {
              point.z *= 1 - 0.3 * Math.max(0, -point.x);
            }),
            metal("#dfe2e6", { roughness: 0.25, metalness: 0.7 }),
            { scale: [0.62, 0.17, 0.13] },
          ),
          solid(ball(1, 40), gloss(back, { iridescence: 0.5 }), { at: [0.02, 0.05, 0], scale: [0.58, 0.13, 0.125] }),
          times(5, (index) =>
            solid(box(0.025, 0.2, 0.265, 0.01), gloss("#1b1d21", { transparent: true, opacity: 0.55 }), {
              at: [0.2 - index * 0.14, 0.05, 0],
              scale: [1, 1 - index * 0.13, 1 - index * 0.12],
            }),
          ),
          bothSides((side) => [
            solid(ball(0.055, 16), gloss("#f6e04a"), { at: [0.42, 0.04, side * 0.08] }),
            solid(ball(0.03, 12), gloss("#111111"), { at: [0.43, 0.04, side * 0.122] }),
          ]),
          solid(
            board(
              outline([
                [0.56, -0.04],
                [0.86, -0.18],
                [0.82, -0.06],
                [0.6, 0.02],
              ]),
              0.1,
              0.01,
            ),
            glass("#ffffff", { opacity: 0.5 }),
            { at: [0, -0.03, -0.05] },
          ),
          hook([0.14, -0.16, 0]),
          hook([-0.5, -0.1, 0]),
        ],
        { at, turn: [Math.PI / 2 - 0.3, 0, turn] },
      );
    return all(
      solid(box(3, 0.3, 2, 0.08), glass("#e6eff2", { opacity: 0.45 }), { at: [0, 0.15, 0] }),
      solid(box(2.9, 0.03, 1.9, 0.02), plastic("#f4f6f6"), { at: [0, 0.03, 0] }),
      times(3, (index) =>
        solid(box(0.03, 0.26, 1.9, 0), glass("#dfe9ec", { opacity: 0.6 }), { at: [index * 0.75 - 0.75, 0.16, 0] }),
      ),
      backs.map((back, index) => [
        lure(back, [-1.1 + index * 0.75, 0.3, 0.45], Math.PI / 2),
        lure(backs[(index + 2) % 4] ?? back, [-1.1 + index * 0.75, 0.3, -0.55], Math.PI / 2),
      ]),
    );
  },
});
