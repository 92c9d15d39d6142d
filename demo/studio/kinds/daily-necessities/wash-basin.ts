import { kind } from "../../kind";
import {
  all,
  around,
  board,
  bothSides,
  box,
  corners,
  DoubleSide,
  panel,
  place,
  plastic,
  ring,
  softened,
  solid,
  thrown,
  times,
} from "../../stage";

export const washBasin = kind({
  name: "wash-basin",
  noun: {
    en: "plastic wash basin",
    zh: "塑料脸盆",
    es: "palangana de plástico",
    "pt-br": "bacia plástica",
    ru: "пластиковый таз",
    ar: "حوض غسيل بلاستيك",
    ur: "پلاسٹک تسلا",
    fr: "bassine plastique",
  },
  centimetres: 36,
  looks: { blue: { shell: "#7fb4dd" }, pink: { shell: "#f0a6bb" }, green: { shell: "#9fd0ae" } },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.42 } },
  build({ shell }) {
    const body = plastic(shell, { side: DoubleSide });
    return all(
      times(3, (index) =>
        place(
          [
            solid(
              thrown(
                [
                  [0.001, 0],
                  [0.72, 0],
                  [0.8, 0.06],
                  [1.06, 0.62],
                  [1.2, 0.66],
                  [1.22, 0.6],
                  [1.19, 0.7],
                  [1.04, 0.68],
                  [0.78, 0.1],
                  [0.001, 0.06],
                ],
                0.03,
              ),
              body,
            ),
            times(2, (line) =>
              solid(ring(0.9 + line * 0.1, 0.016), body, { at: [0, 0.26 + line * 0.2, 0], turn: [Math.PI / 2, 0, 0] }),
            ),
          ],
          { at: [0, index * 0.15, 0] },
        ),
      ),
      around(20, (angle) =>
        solid(box(0.16, 0.006, 0.05, 0), body, {
          at: [Math.cos(angle) * 0.5, 0.37, Math.sin(angle) * 0.5],
          turn: [0, -angle, 0],
        }),
      ),
      bothSides((side) =>
        solid(board(panel(0.3, 0.5, 0.1, [softened(corners(0.1, 0.24), 0.05, true)]), 0.04, 0.02), body, {
          at: [side * 1.26, 0.96, 0],
          turn: [-Math.PI / 2, 0, 0],
        }),
      ),
    );
  },
});
