import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  circle,
  disc,
  lettering,
  metal,
  outline,
  type Point,
  place,
  ring,
  rod,
  rubber,
  softened,
  solid,
  speckle,
  times,
} from "../../stage";

export const hexDumbbell = kind({
  name: "hex-dumbbell",
  noun: {
    en: "hex dumbbell",
    zh: "六角哑铃",
    es: "mancuerna hexagonal",
    "pt-br": "halter sextavado",
    ru: "шестигранная гантель",
    ar: "دمبل سداسي",
    ur: "ہیکس ڈمبل",
    fr: "haltère hexagonal",
  },
  centimetres: 28,
  looks: {
    black: { head: "#26282c", mark: "#f4f2ec" },
    grey: { head: "#7d858d", mark: "#26282c" },
    blue: { head: "#2f5fa8", mark: "#f4f2ec" },
  },
  shots: ["front", "group"],
  sets: { all: { yaw: -0.6 } },
  build({ head: rubbery, mark }) {
    const one = (at: Point, turn: number) =>
      place(
        [
          solid(rod(0.13, 0.13, 1.2, 32), metal("#c9cdd1", { roughness: 0.3 }), { turn: [0, 0, Math.PI / 2] }),
          times(9, (index) =>
            solid(ring(0.13, 0.012, Math.PI * 2, 24), metal("#aeb4ba"), {
              at: [(index - 4) * 0.09, 0, 0],
              turn: [0, Math.PI / 2, 0],
            }),
          ),
          bothSides((side) => [
            solid(
              board(outline(softened(circle(0.5, 0, 0, 6), 0.09, true)), 0.52, 0.06),
              speckle(rubber(rubbery), 60, 0.12),
              { at: [side > 0 ? 0.6 : -1.12, 0, 0], turn: [0, Math.PI / 2, 0] },
            ),
            solid(disc(0.26, 0.02), rubber("#17181b"), { at: [side * 1.19, 0, 0], turn: [0, Math.PI / 2, 0] }),
            lettering("10 kg", 0.4, 0.16, mark, { at: [side * 1.205, 0, 0], turn: [0, (side * Math.PI) / 2, 0] }),
          ]),
        ],
        { at, turn: [0, turn, 0] },
      );
    return all(one([0, 0.46, 0.5], 0), one([0.1, 0.46, -0.7], 0.15));
  },
});
