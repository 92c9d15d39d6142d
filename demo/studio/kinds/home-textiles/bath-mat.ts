import { kind } from "../../kind";
import { all, ball, board, corners, fabric, furry, panel, rubber, softened, solid, times } from "../../stage";

export const bathMat = kind({
  name: "bath-mat",
  noun: {
    en: "quick-dry bath mat",
    zh: "速干浴室垫",
    es: "tapete de baño absorbente",
    "pt-br": "tapete de banho absorvente",
    ru: "впитывающий коврик для ванной",
    ar: "دعاسة حمام ماصة",
    ur: "جاذب باتھ میٹ",
    fr: "tapis de bain absorbant",
  },
  centimetres: 60,
  looks: { grey: { pile: "#9aa2a9", form: "pebbles" }, beige: { pile: "#e3d3b8", form: "plain" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.6 }, detail: { look: [0.6, 0.9, 0.9] } },
  build({ pile, form }) {
    return all(
      solid(board(panel(2.6, 1.7, 0.2), 0.04, 0.03), rubber("#4a4f55"), { turn: [-Math.PI / 2, 0, 0] }),
      form === "plain"
        ? [
            furry(
              board(panel(2.54, 1.64, 0.2), 0.06, 0.04).rotateX(-Math.PI / 2),
              pile,
              { at: [0, 0.08, 0] },
              { length: 0.08, layers: 8, density: 34 },
            ),
            furry(
              board(panel(2.1, 1.2, 0.2, [softened(corners(1.9, 1), 0.2, true)]), 0.06, 0.04).rotateX(-Math.PI / 2),
              pile,
              { at: [0, 0.13, 0] },
              { length: 0.07, layers: 8, density: 34 },
            ),
          ]
        : [
            solid(board(panel(2.56, 1.66, 0.2), 0.06, 0.03), fabric(pile, { threads: 80 }), {
              at: [0, 0.05, 0],
              turn: [-Math.PI / 2, 0, 0],
            }),
            times(104, (index) =>
              solid(ball(0.12, 14), fabric(pile, { threads: 60, depth: 0.35 }), {
                at: [
                  (index % 13) * 0.2 - 1.22 + (Math.floor(index / 13) % 2) * 0.05,
                  0.12,
                  Math.floor(index / 13) * 0.2 - 0.7,
                ],
                scale: [1, 0.75, 0.85],
                turn: [0, index, 0],
              }),
            ),
          ],
    );
  },
});
