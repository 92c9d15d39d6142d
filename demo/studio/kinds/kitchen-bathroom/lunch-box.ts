import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  corners,
  gloss,
  matte,
  panel,
  place,
  plastic,
  rod,
  softened,
  solid,
  speckle,
  times,
} from "../../stage";

export const lunchBox = kind({
  name: "lunch-box",
  noun: {
    en: "lunch box",
    zh: "饭盒",
    es: "lonchera hermética",
    "pt-br": "marmita",
    ru: "ланч-бокс",
    ar: "علبة طعام",
    ur: "لنچ باکس",
    fr: "boîte repas",
  },
  centimetres: 22,
  looks: {
    green: { shell: "#9dbfa8", lid: "#dfeae2" },
    blue: { shell: "#7fa6c8", lid: "#e4edf4" },
    white: { shell: "#f4f1ea", lid: "#e8bfae" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.55 } },
  build({ shell, lid }) {
    const body = plastic(shell);
    return all(
      solid(board(panel(2.3, 1.6, 0.3), 0.05, 0.05), body, { at: [0, 0.05, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(board(panel(2.4, 1.7, 0.32, [softened(corners(2.2, 1.5), 0.26, true)]), 0.6, 0.04), body, {
        at: [0, 0.04, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(box(0.06, 0.5, 1.5, 0.02), body, { at: [0.3, 0.36, 0] }),
      solid(box(0.82, 0.5, 0.06, 0.02), body, { at: [0.72, 0.36, 0] }),
      solid(box(1.3, 0.36, 1.4, 0.12), speckle(matte("#fbf8ef"), 26, 0.25), { at: [-0.4, 0.36, 0] }),
      times(7, (index) =>
        solid(ball(0.14, 20), gloss(index % 2 ? "#d8402f" : "#7fb04b"), {
          at: [0.48 + (index % 3) * 0.25, 0.5, 0.22 + Math.floor(index / 3) * 0.22],
        }),
      ),
      times(5, (index) =>
        solid(rod(0.1, 0.1, 0.34, 20), matte(index % 2 ? "#e0852f" : "#f0c35a"), {
          at: [0.46 + index * 0.14, 0.48, -0.4],
          turn: [1.3, 0, index * 0.2],
        }),
      ),
      place(
        [
          solid(board(panel(2.44, 1.74, 0.32), 0.1, 0.05), plastic(lid)),
          solid(board(panel(2, 1.3, 0.24), 0.02, 0.02), plastic(shell), { at: [0, 0, 0.15] }),
          bothSides((side) => solid(box(0.1, 0.5, 0.1, 0.04), body, { at: [side * 1.26, 0, 0.06] })),
        ],
        { at: [0, 0.95, -1.05], turn: [-0.3, 0, 0] },
      ),
      bothSides((side) => solid(box(0.1, 0.34, 0.5, 0.04), plastic(lid), { at: [side * 1.26, 0.5, 0] })),
    );
  },
});
