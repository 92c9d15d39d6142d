import { kind } from "../../kind";
import {
  all,
  background,
  ball,
  board,
  box,
  DoubleSide,
  disc,
  fabric,
  glass,
  gloss,
  hanging,
  matte,
  metal,
  type Point,
  panel,
  place,
  plastic,
  ring,
  rod,
  sheet,
  solid,
  wire,
  wood,
} from "../../stage";

export const wallHook = kind({
  name: "wall-hook",
  noun: {
    en: "adhesive wall hook",
    zh: "无痕粘钩",
    es: "gancho adhesivo",
    "pt-br": "gancho adesivo",
    ru: "самоклеящийся крючок",
    ar: "خطاف لاصق",
    ur: "چپکنے والا ہُک",
    fr: "crochet adhésif",
  },
  centimetres: 7,
  looks: {
    white: { plate: "#f6f4ef", hook: "#d3d7db" },
    clear: { plate: "clear", hook: "#d3d7db" },
    gold: { plate: "#d9b266", hook: "#d9b266" },
  },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.45, backdrop: "sage" } },
  build: ({ plate, hook }) =>
    all(
      hookAt(plate, hook, [-0.75, 0.7, 0]),
      hookAt(plate, hook, [0.75, 0.7, 0.1]),
      hookAt(plate, hook, [0, 0.72, -1]),
    ),
  use: ({ plate, hook }) =>
    all(
      background(solid(sheet(30, 24), matte("#e4ddd0"), { at: [0, 2, -0.1] })),
      [-1.5, 0, 1.5].map((x) => hookAt(plate, hook, [x, 3, 0])),
      solid(hanging(1.1, 2.1, 2, 0.06), fabric("#9fc0de", { side: DoubleSide }), { at: [-1.5, 2.68, 0.34] }),
      place(
        [
          solid(rod(0.05, 0.05, 1.4, 16), wood("#a8713f", "y"), { at: [0, -0.6, 0] }),
          solid(board(panel(0.44, 0.7, 0.1), 0.04, 0.02), plastic("#33363b"), { at: [0, -1.5, 0] }),
        ],
        { at: [0, 2.6, 0.34] },
      ),
      place(
        [
          solid(ring(0.26, 0.03), metal("#d3d7db"), { at: [0, -0.2, 0] }),
          solid(box(0.14, 0.8, 0.03, 0.02), metal("#d9b266"), { at: [0.06, -0.8, 0], turn: [0, 0, 0.1] }),
          solid(box(0.14, 0.7, 0.03, 0.02), metal("#c9cdd1"), { at: [-0.08, -0.74, 0.05], turn: [0, 0, -0.16] }),
        ],
        { at: [1.5, 2.72, 0.34] },
      ),
    ),
});

function hookAt(plate: string, hook: string, at: Point) {
  const back =
    plate === "clear"
      ? glass("#eaf2f5", { opacity: 0.5 })
      : plate === "#d9b266"
        ? metal(plate, { roughness: 0.25 })
        : gloss(plate);
  const steel = metal(hook, { roughness: 0.16 });
  return place(
    [
      solid(board(panel(1.1, 1.1, 0.2), 0.05, 0.03), back),
      solid(disc(0.2, 0.1), steel, { at: [0, 0.1, 0.1] }),
      solid(
        wire(
          [
            [0, 0.1, 0.1],
            [0, -0.1, 0.16],
            [0, -0.4, 0.2],
            [0, -0.52, 0.38],
            [0, -0.4, 0.56],
            [0, -0.22, 0.6],
          ],
          0.075,
        ),
        steel,
      ),
      solid(ball(0.1, 20), steel, { at: [0, -0.2, 0.6] }),
    ],
    { at, turn: [0, 0, 0] },
  );
}
