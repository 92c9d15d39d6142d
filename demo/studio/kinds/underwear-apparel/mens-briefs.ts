import { kind } from "../../kind";
import { creases, drawnOn, dyed, flatLay, laid, mirrored, pattern, seam, soft, solid } from "../../stage";

const mens = pattern(
  mirrored([
    [0, 1.05, 0],
    [0.68, 1.05, 0.03],
    [0.74, 0.72, 0.06],
    [0.4, 0.4, 0.4],
    [0.2, 0, 0.06],
  ]),
  0.06,
);

export const mensBriefs = kind({
  name: "mens-briefs",
  noun: {
    en: "men's briefs",
    zh: "男士三角裤",
    es: "trusa para hombre",
    "pt-br": "cueca slip",
    ru: "мужские слипы",
    ar: "سروال داخلي رجالي",
    ur: "مردانہ بریف",
    fr: "slip homme",
  },
  centimetres: 32,
  looks: { grey: { color: "#a4a8ae", band: "#2a3d62" }, white: { color: "#f1efea", band: "#26282c" } },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: 0 } },
  build({ color, band }) {
    const map = drawnOn(mens, color, (pen) => {
      seam(
        pen,
        [
          [-0.26, 0.9],
          [-0.24, 0.4],
          [-0.12, 0.05],
        ],
        "#00000055",
        0.016,
      );
      seam(
        pen,
        [
          [0.26, 0.9],
          [0.24, 0.4],
          [0.12, 0.05],
        ],
        "#00000055",
        0.016,
      );
      seam(
        pen,
        [
          [0.1, 0.9],
          [0.06, 0.55],
          [0.2, 0.3],
        ],
        "#00000055",
        0.014,
      );
      for (const side of [-1, 1])
        seam(
          pen,
          [
            [side * 0.72, 0.7],
            [side * 0.43, 0.44],
            [side * 0.22, 0.02],
          ],
          band,
          0.05,
        );
      pen.fillStyle = band;
      pen.fillRect(-1, 0.9, 2, 0.16);
    });
    return laid(solid(soft(mens, { thick: 0.09, edge: 0.18, folds: creases(0.012) }), dyed(map, { threads: 260 })));
  },
});
