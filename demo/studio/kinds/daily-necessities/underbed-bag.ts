import { kind } from "../../kind";
import { all, bothSides, box, fabric, glass, matte, metal, solid, wire } from "../../stage";

export const underbedBag = kind({
  name: "underbed-bag",
  noun: {
    en: "underbed storage bag",
    zh: "床下收纳袋",
    es: "bolsa de almacenaje bajo cama",
    "pt-br": "saco organizador para baixo da cama",
    ru: "кофр под кровать",
    ar: "حقيبة تخزين تحت السرير",
    ur: "بیڈ کے نیچے اسٹوریج بیگ",
    fr: "housse de rangement sous lit",
  },
  centimetres: 100,
  looks: { grey: { cloth: "#8d949b", trim: "#55595f" }, blue: { cloth: "#6f93b8", trim: "#34567a" } },
  shots: ["front"],
  sets: { all: { pitch: 0.4 } },
  build({ cloth, trim }) {
    const felt = fabric(cloth, { threads: 120, depth: 0.16 });
    return all(
      solid(box(3, 0.66, 1.7, 0.12), felt, { at: [0, 0.34, 0] }),
      solid(box(2.2, 0.02, 1.1, 0.04), glass("#eaf1f4", { opacity: 0.55 }), { at: [0, 0.672, 0] }),
      solid(box(2, 0.02, 0.9, 0.02), fabric("#e9dcc6"), { at: [0, 0.666, 0] }),
      solid(
        wire(
          [
            [-1.4, 0.66, 0.74],
            [0, 0.68, 0.77],
            [1.4, 0.66, 0.74],
            [1.43, 0.66, 0],
            [1.4, 0.66, -0.74],
          ],
          0.03,
        ),
        matte(trim),
      ),
      solid(box(0.1, 0.05, 0.2, 0.02), metal("#d3d7db"), { at: [-1.2, 0.7, 0.78] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 1.5, 0.42, -0.3],
              [side * 1.66, 0.4, -0.16],
              [side * 1.68, 0.38, 0.16],
              [side * 1.5, 0.42, 0.3],
            ],
            0.045,
          ),
          fabric(trim),
        ),
      ),
      solid(
        wire(
          [
            [-0.4, 0.42, 0.85],
            [-0.3, 0.3, 0.98],
            [0.3, 0.3, 0.98],
            [0.4, 0.42, 0.85],
          ],
          0.05,
        ),
        fabric(trim),
      ),
      solid(
        wire(
          [
            [-1.46, 0.1, 0.8],
            [-1.46, 0.6, 0.8],
          ],
          0.02,
          false,
          2,
        ),
        fabric(trim),
      ),
      solid(
        wire(
          [
            [1.46, 0.1, 0.8],
            [1.46, 0.6, 0.8],
          ],
          0.02,
          false,
          2,
        ),
        fabric(trim),
      ),
    );
  },
});
