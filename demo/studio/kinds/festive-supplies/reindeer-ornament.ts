import { kind } from "../../kind";
import { all, ball, bothSides, box, cord, fabric, gloss, matte, ring, rod, solid, wire, wood } from "../../stage";

const antler = (side: -1 | 1) =>
  solid(
    wire(
      [
        [side * 0.12, 1.9, 0],
        [side * 0.3, 2.2, 0],
        [side * 0.26, 2.6, 0],
      ],
      0.035,
    ),
    wood("#8a5a34", "y"),
  );

export const reindeerOrnament = kind({
  name: "reindeer-ornament",
  noun: {
    en: "hanging reindeer ornament",
    zh: "麋鹿挂件",
    es: "colgante reno navideño",
    "pt-br": "enfeite rena de Natal",
    ru: "ёлочная игрушка «Олень»",
    ar: "زينة غزال معلقة",
    ur: "لٹکتا بارہ سنگھا",
    fr: "suspension renne",
  },
  centimetres: 14,
  looks: {
    brown: { coat: "#9c6a3f", scarf: "#c0202c" },
    red: { coat: "#b3303a", scarf: "#f2ead9" },
  },
  shots: ["front", "use"],
  build({ coat, scarf }) {
    const felt = fabric(coat, { threads: 90, depth: 0.12 });
    return all(
      solid(ball(0.5, 40), felt, { at: [0, 0.62, 0], scale: [0.95, 1.15, 0.85] }),
      solid(ball(0.42, 40), felt, { at: [0, 1.58, 0.05], scale: [0.9, 1, 0.9] }),
      solid(ball(0.26, 32), fabric("#e9d6b8", { threads: 90 }), { at: [0, 1.44, 0.34], scale: [1, 0.8, 0.8] }),
      solid(ball(0.09, 24), gloss("#c31f2b"), { at: [0, 1.52, 0.55] }),
      solid(ring(0.34, 0.1), fabric(scarf, { threads: 60, depth: 0.25 }), {
        at: [0, 1.18, 0.02],
        turn: [Math.PI / 2, 0, 0],
      }),
      solid(box(0.2, 0.55, 0.08, 0.04), fabric(scarf, { threads: 60, depth: 0.25 }), {
        at: [0.16, 0.92, 0.42],
        turn: [-0.1, 0, 0.1],
      }),
      solid(ball(0.3, 30), fabric("#e9d6b8", { threads: 90 }), { at: [0, 0.6, 0.26], scale: [0.9, 1.1, 0.6] }),
      bothSides((side) => [
        antler(side),
        solid(
          wire(
            [
              [side * 0.28, 2.15, 0],
              [side * 0.45, 2.3, 0],
              [side * 0.46, 2.48, 0],
            ],
            0.03,
          ),
          wood("#8a5a34", "y"),
        ),
        solid(ball(0.045, 16), gloss("#15100c"), { at: [side * 0.16, 1.7, 0.39] }),
        solid(ball(0.16, 24), felt, {
          at: [side * 0.42, 1.76, -0.02],
          turn: [0, 0, side * -0.9],
          scale: [0.5, 1, 0.4],
        }),
        solid(rod(0.1, 0.12, 0.5), felt, { at: [side * 0.26, 0.16, 0.3], turn: [1.3, side * 0.3, 0] }),
        solid(ball(0.13, 20), matte("#4a2f1d"), { at: [side * 0.31, 0.13, 0.56], scale: [1, 1, 0.8] }),
        solid(rod(0.09, 0.11, 0.55), felt, { at: [side * 0.47, 0.82, 0.14], turn: [-0.3, 0, side * 0.5] }),
      ]),
      cord(
        [
          [0, 1.95, 0],
          [0.06, 2.5, 0],
          [0, 2.95, 0],
          [-0.06, 2.5, 0],
          [0, 1.95, 0],
        ],
        "#c9a15c",
        0.018,
      ),
    );
  },
});
