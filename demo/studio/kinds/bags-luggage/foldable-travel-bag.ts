import { kind } from "../../kind";
import { all, bothSides, box, drawnOn, dyed, fabric, matte, mirrored, pattern, seam, soft, solid } from "../../stage";
import { drawnZip, strap, zipPull } from "./parts";

const side = pattern(
  mirrored([
    [0, 1.42],
    [0.98, 1.46, 0.1],
    [1.08, 0.7, 0.3],
    [1, 0, 0.16],
  ]),
);

export const foldableTravelBag = kind({
  name: "foldable-travel-bag",
  noun: {
    en: "foldable travel bag",
    zh: "折叠旅行包",
    es: "bolsa de viaje plegable",
    "pt-br": "bolsa de viagem dobrável",
    ru: "складная дорожная сумка",
    ar: "حقيبة سفر قابلة للطي",
    ur: "فولڈنگ سفری بیگ",
    fr: "sac de voyage pliable",
  },
  centimetres: 46,
  looks: {
    pink: { cloth: "#dd8fa6", trim: "#b4617b" },
    sky: { cloth: "#9cc3e2", trim: "#5b8db4" },
    grey: { cloth: "#8b9096", trim: "#4f545a" },
  },
  shots: ["front"],
  build({ cloth, trim }) {
    const band = fabric(trim, { threads: 200, depth: 0.12 });
    const map = drawnOn(side, cloth, (pen) => {
      for (const x of [-0.36, 0.36])
        seam(
          pen,
          [
            [x, 0],
            [x, 1.5],
          ],
          trim,
          0.11,
        );
      drawnZip(pen, [
        [-0.3, 0.92],
        [0.3, 0.92],
      ]);
      for (const [x, y] of [
        [-0.7, 0.5],
        [-0.7, 1],
        [0.7, 0.5],
        [0.7, 1],
      ] as const)
        seam(
          pen,
          [
            [x - 0.24, y - 0.05],
            [x + 0.24, y + 0.06],
          ],
          "#ffffff26",
          0.03,
        );
    });
    return all(
      solid(
        soft(side, { thick: 0.44, edge: 0.5, folds: (x, y) => Math.sin(x * 5 + y * 2) * Math.sin(y * 6) * 0.02 }),
        dyed(map, { threads: 320, depth: 0.05 }),
        { at: [0, 0.05, 0] },
      ),
      solid(box(1.84, 0.06, 0.12, 0.03), matte("#2a2c30"), { at: [0, 1.5, 0] }),
      zipPull("#d3d6da", { at: [0.7, 1.5, 0.06], turn: [-0.3, 0, 0] }),
      bothSides((face) =>
        strap(
          [
            [-0.36, 1.3, 0],
            [-0.36, 1.7, 0],
            [-0.3, 2.08, 0],
            [0, 2.26, 0],
            [0.3, 2.08, 0],
            [0.36, 1.7, 0],
            [0.36, 1.3, 0],
          ],
          band,
          0.06,
          0.055,
          { at: [0, 0, face * 0.34] },
        ),
      ),
      solid(box(0.34, 0.16, 0.02, 0.01), matte("#f5f1e8"), { at: [0, 0.5, 0.5] }),
    );
  },
});
