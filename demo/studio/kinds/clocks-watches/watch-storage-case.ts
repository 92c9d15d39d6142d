import { kind } from "../../kind";
import { all, bothSides, box, fabric, glass, leather, metal, place, solid, times } from "../../stage";
import { watchCase, watchDial } from "./parts";

export const watchStorageCase = kind({
  name: "watch-storage-case",
  noun: {
    en: "watch storage case",
    zh: "手表收纳盒",
    es: "estuche para relojes",
    "pt-br": "estojo para relógios",
    ru: "шкатулка для часов",
    ar: "صندوق حفظ الساعات",
    ur: "گھڑیوں کا باکس",
    fr: "boîte de rangement pour montres",
  },
  centimetres: 30,
  looks: { black: { hide: "#2a2a2e", lining: "#8d939b" }, brown: { hide: "#6b442a", lining: "#e3d3b8" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.42 } },
  build({ hide, lining }) {
    const skin = leather(hide);
    return all(
      solid(box(3.4, 0.9, 2.2, 0.08), skin, { at: [0, 0.45, 0] }),
      solid(box(3.2, 0.04, 2, 0.02), fabric(lining), { at: [0, 0.9, 0] }),
      times(2, (row) =>
        times(3, (column) =>
          place(
            [
              solid(box(0.9, 0.3, 0.9, 0.1), fabric(lining, { threads: 120 }), { at: [0, -0.02, 0] }),
              (row + column) % 3 < 2
                ? place(
                    [
                      watchCase(
                        column % 2 ? "#d8b25a" : "#d3d6da",
                        watchDial({
                          ground: ["#f7f1df", "#1d2f4f", "#173c30"][column] ?? "#ffffff",
                          ink: column ? "#f2d489" : "#5d3f1c",
                        }),
                      ),
                      bothSides((side) =>
                        solid(box(0.42, 0.3, 0.08, 0.03), leather(row ? "#6b442a" : "#26262a"), {
                          at: [0, side * 0.62, -0.08],
                          turn: [side * 0.5, 0, 0],
                        }),
                      ),
                    ],
                    { at: [0, 0.22, 0], turn: [-Math.PI / 2, 0, 0], scale: 0.62 },
                  )
                : null,
            ],
            { at: [(column - 1) * 1.05, 0.92, (row - 0.5) * 0.98] },
          ),
        ),
      ),
      times(2, (line) => solid(box(0.05, 0.2, 2, 0.01), fabric(lining), { at: [line - 0.5, 0.94, 0] })),
      place(
        [
          solid(box(3.4, 0.36, 2.2, 0.08), skin, { at: [0, 0.18, 1.1] }),
          solid(box(2.9, 0.06, 1.7, 0.02), glass("#dfeaf0", { opacity: 0.4 }), { at: [0, -0.01, 1.1] }),
        ],
        { at: [0, 0.92, -1.1], turn: [-1.7, 0, 0] },
      ),
      solid(box(0.3, 0.2, 0.06, 0.02), metal("#d8b25a"), { at: [0, 0.74, 1.1] }),
    );
  },
});
