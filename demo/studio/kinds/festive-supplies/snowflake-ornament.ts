import { kind } from "../../kind";
import { all, ball, board, cord, crystal, type Flat, glitter, metal, outline, ring, solid, times } from "../../stage";

const arm = (size: number): Flat[] => [
  [-0.06, 0],
  [-0.06, size * 0.5],
  [-0.26, size * 0.72],
  [-0.2, size * 0.8],
  [-0.06, size * 0.68],
  [-0.06, size * 0.82],
  [-0.15, size * 0.93],
  [0, size],
  [0.15, size * 0.93],
  [0.06, size * 0.82],
  [0.06, size * 0.68],
  [0.2, size * 0.8],
  [0.26, size * 0.72],
  [0.06, size * 0.5],
  [0.06, 0],
];

export const snowflakeOrnament = kind({
  name: "snowflake-ornament",
  noun: {
    en: "snowflake hanging ornament",
    zh: "雪花挂件",
    es: "colgante copo de nieve",
    "pt-br": "enfeite floco de neve",
    ru: "ёлочная снежинка",
    ar: "زينة ندفة ثلج",
    ur: "برف کا گالا آرائش",
    fr: "suspension flocon",
  },
  centimetres: 12,
  looks: { silver: { color: "#d6dbe2" }, blue: { color: "#5f9fd0" } },
  shots: ["front", "group"],
  sets: { all: { backdrop: "slate", float: 0.5, yaw: -0.25 }, carton: { backdrop: "stone", float: 0, yaw: -0.38 } },
  build: ({ color }) =>
    all(
      times(6, (index) =>
        solid(board(outline(arm(1.05)), 0.06, 0.015), glitter(color), { turn: [0, 0, (index * Math.PI) / 3] }),
      ),
      solid(ball(0.15, 12), crystal("#ffffff"), { at: [0, 0, 0.06], scale: [1, 1, 0.6] }),
      times(6, (index) =>
        solid(ball(0.06, 8), crystal("#eaf4ff"), {
          at: [Math.sin((index * Math.PI) / 3) * 0.55, Math.cos((index * Math.PI) / 3) * 0.55, 0.07],
        }),
      ),
      solid(ring(0.06, 0.014), metal("#e0e2e6"), { at: [0, 1.1, 0.03] }),
      cord(
        [
          [0, 1.16, 0.03],
          [0.07, 1.4, 0.03],
          [0, 1.65, 0.03],
          [-0.07, 1.4, 0.03],
          [0, 1.16, 0.03],
        ],
        "#e9edf2",
        0.012,
      ),
    ),
  carton: { count: [4, 3, 1] },
});
