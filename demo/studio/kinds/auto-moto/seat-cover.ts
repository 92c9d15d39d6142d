import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  leather,
  matte,
  metal,
  outline,
  place,
  plastic,
  rod,
  solid,
  times,
  wire,
} from "../../stage";
import { seatShape } from "./parts";

export const seatCover = kind({
  name: "seat-cover",
  noun: {
    en: "car seat cover set",
    zh: "汽车座套",
    es: "fundas para asientos de coche",
    "pt-br": "capas de banco automotivo",
    ru: "чехлы на сиденья",
    ar: "أغطية مقاعد سيارة",
    ur: "کار سیٹ کور",
    fr: "housses de siège auto",
  },
  centimetres: 110,
  looks: {
    black: { hide: "#2a2a2e", middle: "#3a3a40", stitch: "#c2302c" },
    beige: { hide: "#d8c4a0", middle: "#e6d8bc", stitch: "#8a6a40" },
    brown: { hide: "#7d4a2c", middle: "#2a2a2e", stitch: "#e0b070" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.5, pitch: 0.16 }, turned: { yaw: 0.5 } },
  build({ hide, middle, stitch }) {
    const skin = leather(hide);
    const panel = leather(middle);
    const thread = matte(stitch);
    return all(
      solid(board(outline(seatShape(1, 2.2), true), 0.36, 0.16), skin, { at: [0, 0.9, -0.75], turn: [-0.16, 0, 0] }),
      place(
        [
          times(5, (index) => solid(box(0.96, 0.34, 0.14, 0.07), panel, { at: [0, 0.3 + index * 0.36, 0] })),
          bothSides((side) =>
            solid(
              wire(
                [
                  [side * 0.52, 0.1, 0.06],
                  [side * 0.52, 1.95, 0.06],
                ],
                0.018,
              ),
              thread,
            ),
          ),
        ],
        { at: [0, 1, -0.22], turn: [-0.16, 0, 0] },
      ),
      bothSides((side) =>
        solid(box(0.3, 1.5, 0.34, 0.14), skin, { at: [side * 0.78, 1.8, -0.3], turn: [-0.16, 0, 0] }),
      ),
      solid(box(1, 0.62, 0.36, 0.17), skin, { at: [0, 3.42, -1.14], turn: [-0.1, 0, 0] }),
      solid(box(0.7, 0.4, 0.06, 0.03), panel, { at: [0, 3.42, -0.96], turn: [-0.1, 0, 0] }),
      bothSides((side) => solid(rod(0.04, 0.04, 0.3, 14), metal("#c9ccd0"), { at: [side * 0.25, 3.1, -1.12] })),
      solid(box(1.9, 0.62, 1.9, 0.24), skin, { at: [0, 0.6, 0.35] }),
      times(4, (index) => solid(box(1.05, 0.14, 0.36, 0.07), panel, { at: [0, 0.9, -0.25 + index * 0.38] })),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.56, 0.93, -0.4],
              [side * 0.56, 0.93, 1.15],
            ],
            0.018,
          ),
          thread,
        ),
        solid(box(0.34, 0.3, 1.6, 0.14), skin, { at: [side * 0.78, 0.85, 0.35] }),
      ]),
      solid(box(1.6, 0.3, 1.5, 0.06), plastic("#1d1f22"), { at: [0, 0.16, 0.2] }),
    );
  },
});
