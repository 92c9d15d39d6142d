import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  Color,
  type Cut,
  cord,
  fabric,
  longSleeve,
  metal,
  mirrored,
  pattern,
  ring,
  rod,
  seam,
  soft,
  solid,
  written,
} from "../../stage";
import { foldedPiece, ribs, stitchedTop } from "./parts";

type Look = { color: string; ink: string; hasZip: boolean };

export const hoodie = kind({
  name: "hoodie",
  noun: {
    en: "pullover hoodie",
    zh: "套头卫衣",
    es: "sudadera con capucha",
    "pt-br": "moletom com capuz",
    ru: "худи",
    ar: "هودي",
    ur: "ہُوڈی",
    fr: "sweat à capuche",
  },
  centimetres: 72,
  looks: {
    grey: { color: "#9fa3a9", ink: "#2b3d60", hasZip: false },
    black: { color: "#29292d", ink: "#e8e4da", hasZip: true },
    pink: { color: "#e3a9b5", ink: "#ffffff", hasZip: false },
  } as Record<string, Look>,
  shots: ["front", "detail"],
  sets: { front: { float: 0.5, yaw: -0.22 }, group: { yaw: -0.1 }, detail: { look: [0.5, 0.72, 0.9] } },
  build({ color, ink, hasZip }) {
    const cut: Cut = { hem: 0.12, flare: 0.02, sleeve: longSleeve, cuff: 0.19, neck: [0.26, 0.2], chest: 0.68 };
    const fleece = fabric(color, { threads: 150, depth: 0.14 });
    const hood = pattern(
      mirrored([
        [0, 2.5, 0.3],
        [0.4, 2.42, 0.3],
        [0.46, 2.08, 0.2],
        [0.3, 1.78, 0.15],
        [0.06, 1.62, 0.1],
      ]),
      0.2,
    );
    return all(
      stitchedTop(
        cut,
        color,
        (pen) => {
          ribs(pen, 0.12, 0.16, color);
          seam(
            pen,
            [
              [-0.44, 0.34],
              [-0.44, 0.5],
              [-0.28, 0.82],
              [0.28, 0.82],
              [0.44, 0.5],
              [0.44, 0.34],
            ],
            "#00000066",
            0.018,
          );
          if (hasZip) {
            seam(
              pen,
              [
                [0, 2],
                [0, 0],
              ],
              "#00000088",
              0.07,
            );
            seam(
              pen,
              [
                [0, 2],
                [0, 0],
              ],
              "#d3d6da",
              0.03,
              [0.006, 0.024],
            );
          } else written(pen, "WEEKEND", [0, 1.22], 0.17, ink);
          for (const side of [-1, 1])
            seam(
              pen,
              [
                [side * 1.42, 0.74],
                [side * 1.06, 0.58],
              ],
              "#00000066",
              0.016,
            );
        },
        150,
        0.14,
      ),
      solid(soft(hood, { thick: 0.2, edge: 0.3 }), fleece, { at: [0, 0, -0.02] }),
      solid(ball(0.3, 32), fabric(new Color(color).multiplyScalar(0.42)), {
        at: [0, 2.08, 0.06],
        scale: [0.9, 1, 0.5],
      }),
      solid(ring(0.3, 0.05), fleece, { at: [0, 2.06, 0.16], scale: [0.92, 1.08, 1] }),
      bothSides((side) => [
        cord(
          [
            [side * 0.12, 1.76, 0.22],
            [side * 0.16, 1.5, 0.2],
            [side * 0.14, 1.24, 0.18],
          ],
          "#f3efe5",
          0.02,
        ),
        solid(rod(0.028, 0.028, 0.08), metal("#cfd2d6"), { at: [side * 0.14, 1.2, 0.18] }),
      ]),
    );
  },
  carton: { count: [4, 3, 2], build: ({ color, ink }) => foldedPiece(color, ink) },
});
