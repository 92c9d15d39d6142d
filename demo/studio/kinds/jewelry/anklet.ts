import { kind } from "../../kind";
import { ball, board, gloss, laid, outline, type Point, pearly, place, solid, times } from "../../stage";
import { linked, polished, tints } from "./parts";

const loop = (wide: number, high: number) =>
  Array.from(
    { length: 81 },
    (_, index): Point => [
      Math.cos((index / 80) * Math.PI * 2) * wide,
      Math.sin((index / 80) * Math.PI * 2) * high,
      0.06,
    ],
  );
const shell = outline(
  [
    [0, 0],
    [0.4, 0.3],
    [0.5, 0.7],
    [0.25, 0.95],
    [0, 1],
    [-0.25, 0.95],
    [-0.5, 0.7],
    [-0.4, 0.3],
  ],
  true,
);

export const anklet = kind({
  name: "anklet",
  noun: {
    en: "beach anklet",
    zh: "沙滩脚链",
    es: "tobillera",
    "pt-br": "tornozeleira",
    ru: "браслет на ногу",
    ar: "خلخال",
    ur: "پازیب",
    fr: "bracelet de cheville",
  },
  centimetres: 24,
  looks: { gold: { tint: tints.gold, bead: "#3fb0c9" }, silver: { tint: tints.silver, bead: "#f2889c" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.75, yaw: -0.1 }, detail: { fit: 2, look: [0.5, 0.6, 0.8] } },
  build: ({ tint, bead }) =>
    laid(
      linked(loop(1.5, 1.2), 0.04, polished(tint)),
      linked(loop(1.25, 0.95), 0.028, polished(tint)),
      times(14, (index) => {
        const [x, y, z] = loop(1.5, 1.2)[26 + index * 3] ?? [0, 0, 0];
        return index % 3 === 1
          ? place(solid(board(shell, 0.05, 0.06), pearly()), { at: [x, y - 0.1, z], scale: 0.3, turn: [0, 0, Math.PI] })
          : solid(ball(0.075, 20), gloss(bead), { at: [x, y, z + 0.03] });
      }),
    ),
});
