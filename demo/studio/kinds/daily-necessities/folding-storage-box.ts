import { kind } from "../../kind";
import { all, board, bothSides, box, corners, fabric, glass, panel, plastic, softened, solid } from "../../stage";

export const foldingStorageBox = kind({
  name: "folding-storage-box",
  noun: {
    en: "folding storage box",
    zh: "折叠收纳箱",
    es: "caja organizadora plegable",
    "pt-br": "caixa organizadora dobrável",
    ru: "складной ящик для хранения",
    ar: "صندوق تخزين قابل للطي",
    ur: "فولڈنگ اسٹوریج باکس",
    fr: "boîte de rangement pliable",
  },
  centimetres: 42,
  looks: {
    white: { shell: "#f3f1ec", latch: "#8fb09c" },
    grey: { shell: "#9aa1a8", latch: "#f2c53d" },
    blue: { shell: "#7fa6c8", latch: "#f3f1ec" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.36 } },
  build({ shell, latch }) {
    const body = plastic(shell);
    return all(
      solid(box(2.5, 0.1, 1.7, 0.05), body, { at: [0, 0.06, 0] }),
      bothSides((side) => [
        solid(
          board(
            panel(2.44, 1.2, 0.08, [
              softened(corners(2.16, 0.34, 0, -0.32), 0.06, true),
              softened(corners(2.16, 0.34, 0, 0.16), 0.06, true),
            ]),
            0.03,
            0.02,
          ),
          body,
          { at: [0, 0.66, side * 0.82 - 0.01] },
        ),
        solid(box(2.2, 0.4, 0.02, 0.01), glass("#eef3f5", { opacity: 0.5 }), { at: [0, 0.34, side * 0.82] }),
        solid(box(2.2, 0.4, 0.02, 0.01), glass("#eef3f5", { opacity: 0.5 }), { at: [0, 0.82, side * 0.82] }),
        solid(board(panel(1.6, 1.2, 0.08, [softened(corners(0.6, 0.18, 0, 0.34), 0.08, true)]), 0.03, 0.02), body, {
          at: [side * 1.2, 0.66, 0],
          turn: [0, Math.PI / 2, 0],
        }),
        solid(box(0.06, 0.3, 0.4, 0.03), plastic(latch), { at: [side * 1.27, 1.14, 0.5] }),
      ]),
      solid(board(panel(2.6, 1.8, 0.1), 0.06, 0.03), body, { at: [0, 1.3, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(board(panel(2.2, 1.4, 0.08), 0.01, 0.02), body, { at: [0, 1.39, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(box(0.5, 0.16, 0.06, 0.03), plastic(latch), { at: [0, 1.26, 0.93] }),
      ["#c9756a", "#e9d8b8", "#6f93b8"].map((color, index) =>
        solid(box(0.7, 0.9, 1.3, 0.12), fabric(color), { at: [index * 0.76 - 0.76, 0.58, 0] }),
      ),
    );
  },
});
