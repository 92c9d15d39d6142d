import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  gloss,
  matte,
  metal,
  panel,
  place,
  rod,
  rubber,
  shaped,
  solid,
  speckle,
  times,
  wood,
} from "../../stage";

export const skateboard = kind({
  name: "skateboard",
  noun: {
    en: "maple skateboard",
    zh: "枫木滑板",
    es: "patineta de arce",
    "pt-br": "skate de maple",
    ru: "скейтборд из клёна",
    ar: "لوح تزلج من القيقب",
    ur: "میپل اسکیٹ بورڈ",
    fr: "skateboard en érable",
  },
  centimetres: 80,
  looks: {
    red: { art: "#d8392f", wheel: "#f4c93d" },
    blue: { art: "#2f7fd0", wheel: "#f4f2ec" },
    green: { art: "#3fa85f", wheel: "#e8702a" },
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.5, pitch: 0.3 } },
  build({ art, wheel }) {
    const deck = (thick: number) =>
      shaped(board(panel(3.2, 0.82, 0.4), thick, 0.02).rotateX(-Math.PI / 2), (point) => {
        const over = Math.max(0, Math.abs(point.x) - 1);
        point.y += over * over * 0.7 + point.z * point.z * 0.1;
      });
    const truck = (x: number) =>
      place(
        [
          solid(box(0.36, 0.05, 0.3, 0.02), metal("#c9cdd1")),
          solid(rod(0.08, 0.1, 0.16, 16), rubber("#e8702a"), { at: [0, -0.1, 0] }),
          solid(box(0.14, 0.1, 0.7, 0.04), metal("#c9cdd1"), { at: [0, -0.16, 0] }),
          bothSides((side) => [
            solid(rod(0.17, 0.17, 0.18, 32), gloss(wheel), { at: [0, -0.18, side * 0.44], turn: [Math.PI / 2, 0, 0] }),
            solid(rod(0.06, 0.06, 0.2, 20), metal("#8a9096"), {
              at: [0, -0.18, side * 0.44],
              turn: [Math.PI / 2, 0, 0],
            }),
          ]),
        ],
        { at: [x, 0.36, 0] },
      );
    return all(
      place(
        [
          solid(deck(0.03), wood("#d2a56c"), { at: [0, 0.42, 0] }),
          solid(deck(0.02), gloss(art), { at: [0, 0.38, 0] }),
          solid(deck(0.01), speckle(matte("#2b2d31"), 60, 0.5), { at: [0, 0.47, 0], scale: [0.985, 1, 0.97] }),
          [-0.95, 0.95].map((x) => [
            truck(x),
            times(4, (index) =>
              solid(ball(0.025, 8), metal("#d3d7db"), {
                at: [x + (index % 2 ? 0.1 : -0.1), 0.52, index < 2 ? 0.1 : -0.1],
              }),
            ),
          ]),
        ],
        { at: [0, 0, 0.4] },
      ),
      place(
        [
          solid(deck(0.03), wood("#d2a56c")),
          solid(
            shaped(board(panel(3.2, 0.82, 0.4), 0.02, 0.01).rotateX(-Math.PI / 2), (point) => {
              const over = Math.max(0, Math.abs(point.x) - 1);
              point.y += over * over * 0.7 - 0.03;
            }),
            gloss(art),
          ),
          [-0.95, 0.95].map((x) => truck(x).translateY(-0.4)),
        ],
        { at: [0, 0.82, -0.75], turn: [-1.35, 0, 0] },
      ),
    );
  },
});
