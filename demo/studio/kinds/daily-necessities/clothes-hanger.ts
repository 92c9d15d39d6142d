import { kind } from "../../kind";
import { all, bothSides, box, fabric, metal, place, solid, times, wire } from "../../stage";

export const clothesHanger = kind({
  name: "clothes-hanger",
  noun: {
    en: "non-slip clothes hanger",
    zh: "防滑衣架",
    es: "gancho antideslizante",
    "pt-br": "cabide antiderrapante",
    ru: "нескользящая вешалка",
    ar: "علاقة ملابس مانعة للانزلاق",
    ur: "نہ پھسلنے والا ہینگر",
    fr: "cintre antiglisse",
  },
  centimetres: 44,
  looks: {
    grey: { velvet: "#8d949b", hook: "#d3d7db" },
    pink: { velvet: "#e8b7bd", hook: "#d9a878" },
    blue: { velvet: "#34567a", hook: "#d3d7db" },
  },
  shots: ["front", "group"],
  sets: { all: { yaw: -0.45 } },
  build({ velvet, hook }) {
    const pile = fabric(velvet, { threads: 60, depth: 0.2 });
    return all(
      times(4, (index) =>
        place(
          [
            solid(
              wire(
                [
                  [0, 0.92, 0],
                  [-0.7, 0.72, 0],
                  [-1.2, 0.46, 0],
                  [-1.38, 0.3, 0],
                  [-1.3, 0.14, 0],
                  [-1.1, 0.12, 0],
                  [0, 0.12, 0],
                  [1.1, 0.12, 0],
                  [1.3, 0.14, 0],
                  [1.38, 0.3, 0],
                  [1.2, 0.46, 0],
                  [0.7, 0.72, 0],
                ],
                0.07,
                true,
                160,
              ),
              pile,
            ),
            bothSides((side) => solid(box(0.05, 0.1, 0.16, 0.02), pile, { at: [side * 0.95, 0.64, 0] })),
            solid(
              wire(
                [
                  [0, 0.95, 0],
                  [0, 1.25, 0],
                  [0.06, 1.36, 0],
                  [0.26, 1.46, 0],
                  [0.28, 1.7, 0],
                  [0.06, 1.84, 0],
                  [-0.16, 1.72, 0],
                  [-0.18, 1.6, 0],
                ],
                0.035,
              ),
              metal(hook),
            ),
          ],
          { at: [index * 0.06, 0, 0.5 - index * 0.34], turn: [0, 0, 0.01 * index] },
        ),
      ),
    );
  },
});
