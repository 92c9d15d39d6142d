import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  glass,
  gloss,
  matte,
  outline,
  panel,
  place,
  plastic,
  rod,
  softened,
  solid,
  thrown,
  times,
  wire,
} from "../../stage";

export const adhesiveShelf = kind({
  name: "adhesive-shelf",
  noun: {
    en: "adhesive shelf",
    zh: "免打孔置物架",
    es: "repisa adhesiva",
    "pt-br": "prateleira adesiva",
    ru: "самоклеящаяся полка",
    ar: "رف لاصق",
    ur: "چپکنے والی شیلف",
    fr: "étagère adhésive",
  },
  centimetres: 32,
  looks: { white: { shell: "#f6f4ef" }, black: { shell: "#2b2d31" }, green: { shell: "#9fc4ae" } },
  shots: ["front"],
  sets: { all: { yaw: -0.35 } },
  build({ shell }) {
    const body = plastic(shell);
    const bottle = (color: string, x: number, high: number) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.24, 0],
                [0.25, high * 0.7],
                [0.12, high * 0.84],
                [0.001, high * 0.86],
              ],
              0.06,
            ),
            gloss(color),
          ),
          solid(rod(0.11, 0.11, high * 0.16, 24), plastic("#f7f5f0"), { at: [0, high * 0.92, 0] }),
          solid(box(0.3, high * 0.3, 0.02, 0.01), matte("#fdfbf5"), { at: [0, high * 0.36, 0.25] }),
        ],
        { at: [x, 0.09, 0.1] },
      );
    return all(
      solid(box(2.7, 0.08, 0.9, 0.04), body, { at: [0, 0.05, 0.1] }),
      solid(box(2.7, 0.7, 0.06, 0.03), body, { at: [0, 0.38, -0.34] }),
      solid(box(2.7, 0.26, 0.05, 0.03), body, { at: [0, 0.2, 0.54] }),
      bothSides((side) =>
        solid(
          board(
            outline(
              softened(
                [
                  [-0.54, 0],
                  [0.34, 0],
                  [0.34, 0.7],
                  [0.2, 0.7],
                  [-0.54, 0.3],
                ],
                0.08,
                true,
              ),
            ),
            0.04,
            0.02,
          ),
          body,
          { at: [side * 1.33 - 0.02, 0.03, 0], turn: [0, Math.PI / 2, 0] },
        ),
      ),
      bothSides((side) =>
        solid(board(panel(0.7, 0.4, 0.1), 0.02, 0.01), glass("#eaf2f5", { opacity: 0.7 }), {
          at: [side * 0.8, 0.5, -0.31],
        }),
      ),
      times(4, (index) =>
        solid(
          wire(
            [
              [index * 0.7 - 1.05, 0.02, 0.3],
              [index * 0.7 - 1.05, -0.2, 0.34],
              [index * 0.7 - 1.05, -0.3, 0.48],
              [index * 0.7 - 1.05, -0.2, 0.58],
            ],
            0.035,
          ),
          body,
        ),
      ),
      bottle("#e58a7a", -0.95, 1.3),
      bottle("#7fa6c8", -0.3, 1.05),
      bottle("#e9d8b0", 0.32, 1.4),
      solid(rod(0.26, 0.24, 0.4, 32), gloss("#f7f5f0"), { at: [0.95, 0.3, 0.1] }),
    );
  },
});
