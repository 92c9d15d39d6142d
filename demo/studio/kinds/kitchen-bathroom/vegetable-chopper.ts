import { kind } from "../../kind";
import {
  all,
  board,
  box,
  chance,
  corners,
  glass,
  metal,
  panel,
  place,
  plastic,
  softened,
  solid,
  times,
  wire,
} from "../../stage";

export const vegetableChopper = kind({
  name: "vegetable-chopper",
  noun: {
    en: "vegetable chopper",
    zh: "多功能切菜器",
    es: "cortador de verduras",
    "pt-br": "cortador de legumes",
    ru: "овощерезка",
    ar: "قطاعة خضار",
    ur: "سبزی کٹر",
    fr: "coupe-légumes",
  },
  centimetres: 27,
  looks: { white: { frame: "#f3f1ec", accent: "#5aa469" }, black: { frame: "#2b2d31", accent: "#d8612f" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.42 } },
  build({ frame, accent }) {
    const shell = plastic(frame);
    const steel = metal("#dfe3e6");
    return all(
      solid(box(2.3, 0.8, 1.1, 0.14), glass("#eaf3f4", { opacity: 0.42 }), { at: [0, 0.4, 0] }),
      times(22, (index) =>
        solid(box(0.13, 0.13, 0.13, 0.02), plastic(["#e88b32", "#7cb257", "#e4ddc4"][index % 3] ?? accent), {
          at: [chance(-0.9, 0.9), 0.12 + (index % 3) * 0.13, chance(-0.36, 0.36)],
          turn: [chance(), chance(), chance()],
        }),
      ),
      solid(board(panel(2.4, 1.2, 0.16, [softened(corners(1.05, 0.9, 0.5), 0.06, true)]), 0.1, 0.03), shell, {
        at: [0, 0.82, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      times(8, (index) => solid(box(0.02, 0.07, 0.9, 0), steel, { at: [0.05 + index * 0.13, 0.9, 0] })),
      times(6, (index) => solid(box(1.02, 0.07, 0.02, 0), steel, { at: [0.5, 0.9, -0.37 + index * 0.15] })),
      solid(box(0.95, 0.04, 0.8, 0.05), plastic(accent), { at: [-0.62, 0.96, 0] }),
      place(
        [
          solid(box(1.2, 0.12, 1.1, 0.08), shell, { at: [0.6, 0, 0] }),
          solid(box(0.98, 0.1, 0.82, 0.03), plastic(accent), { at: [0.6, -0.1, 0] }),
          times(7, (row) =>
            times(6, (column) =>
              solid(box(0.08, 0.14, 0.08, 0.01), plastic(accent), {
                at: [0.2 + row * 0.135, -0.18, -0.34 + column * 0.135],
              }),
            ),
          ),
        ],
        { at: [-0.12, 0.98, 0], turn: [0, 0, 0.95] },
      ),
      solid(
        wire(
          [
            [1.06, 0.9, -0.3],
            [1.3, 0.82, -0.2],
            [1.3, 0.82, 0.2],
            [1.06, 0.9, 0.3],
          ],
          0.05,
        ),
        shell,
      ),
    );
  },
});
