import { kind } from "../../kind";
import { creases, drawnOn, dyed, flatLay, laid, mirrored, pattern, seam, soft, solid, written } from "../../stage";
import { foldedPiece } from "./parts";

const boxers = pattern(
  mirrored([
    [0, 1.1, 0],
    [0.66, 1.1, 0.03],
    [0.82, 0.12, 0.04],
    [0.18, 0, 0.05],
    [0, 0.3, 0.05],
  ]),
  0.05,
);

export const boxerBriefs = kind({
  name: "boxer-briefs",
  noun: {
    en: "men's boxer briefs",
    zh: "男士平角裤",
    es: "bóxer para hombre",
    "pt-br": "cueca boxer",
    ru: "мужские боксеры",
    ar: "بوكسر رجالي",
    ur: "مردانہ باکسر",
    fr: "boxer homme",
  },
  centimetres: 34,
  looks: { navy: { color: "#2a3d62", band: "#f1efe9" }, grey: { color: "#9a9ea5", band: "#26282c" } },
  shots: ["front", "carton"],
  sets: { front: { ...flatLay, yaw: 0 }, group: { pitch: 0.9 } },
  build({ color, band }) {
    const map = drawnOn(boxers, color, (pen) => {
      seam(
        pen,
        [
          [-0.22, 0.96],
          [-0.26, 0.5],
          [0, 0.26],
          [0.26, 0.5],
          [0.22, 0.96],
        ],
        "#00000060",
        0.016,
      );
      seam(
        pen,
        [
          [0, 0.96],
          [0.02, 0.6],
          [0, 0.3],
        ],
        "#00000060",
        0.014,
      );
      for (const side of [-1, 1])
        seam(
          pen,
          [
            [side * 0.2, 0.08],
            [side * 0.82, 0.2],
          ],
          "#00000050",
          0.014,
          [0.025, 0.02],
        );
      pen.fillStyle = band;
      pen.fillRect(-1, 0.96, 2, 0.16);
      for (const x of [-0.5, 0, 0.5]) written(pen, "COMFORT", [x, 1.03], 0.08, color);
    });
    return laid(solid(soft(boxers, { thick: 0.1, edge: 0.18, folds: creases(0.014) }), dyed(map, { threads: 260 })));
  },
  carton: { count: [5, 3, 2], build: ({ color, band }) => foldedPiece(color, band) },
});
