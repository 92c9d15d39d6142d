import { kind } from "../../kind";
import {
  all,
  board,
  chance,
  curve,
  DoubleSide,
  type Flat,
  matte,
  outline,
  type Point,
  petal,
  petals,
  place,
  shaped,
  solid,
  times,
  wire,
} from "../../stage";

const ivyLine: Flat[] = [
  [0, 0],
  [0.3, -0.08],
  [0.5, 0.2],
  [0.3, 0.3],
  [0.36, 0.52],
  [0.16, 0.55],
  [0, 0.95],
  [-0.16, 0.55],
  [-0.36, 0.52],
  [-0.3, 0.3],
  [-0.5, 0.2],
  [-0.3, -0.08],
];

/** A garland hanging in two swags with its ends falling down. */
const swag: Point[] = [
  [-2.5, 0, 0],
  [-2.45, 1.8, 0.05],
  [-2.2, 3, 0.1],
  [-1.3, 2.2, 0.2],
  [0, 1.75, 0.25],
  [1.3, 2.2, 0.2],
  [2.2, 3, 0.1],
  [2.45, 1.8, 0.05],
  [2.5, 0.4, 0],
];

export const ivyGarland = kind({
  name: "ivy-garland",
  noun: {
    en: "artificial leaf garland",
    zh: "仿真藤条",
    es: "guirnalda de hojas artificiales",
    "pt-br": "guirlanda de folhas artificiais",
    ru: "гирлянда из искусственных листьев",
    ar: "إكليل أوراق صناعي",
    ur: "مصنوعی پتوں کی بیل",
    fr: "guirlande de feuilles artificielles",
  },
  centimetres: 180,
  looks: {
    green: { leaf: "#3c7440", other: "#5d9650", isIvy: true },
    sage: { leaf: "#8fa898", other: "#a9bcae", isIvy: false },
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.1, pitch: 0.06, float: 0.3 }, detail: { yaw: -0.1, look: [0.5, 0.6, 0.9], fit: 2.2 } },
  build({ leaf, other, isIvy }) {
    const line = curve(swag);
    const shape = isIvy
      ? shaped(board(outline(ivyLine), 0.01, 0.008), (at) => {
          at.z += 0.3 * at.x * at.x - 0.25 * at.y * at.y;
        })
      : petal(0.62, 0.56, { cup: 0.15, curl: 0.2 });
    const tints = [leaf, other].map((color) => petals(color, { side: DoubleSide, roughness: 0.6 }));
    return all(
      solid(wire(swag, 0.03, false, 120), matte("#5a6b3f")),
      times(120, (index, share) => {
        const { x, y, z } = line.getPoint(share);
        const tint = tints[index % 2];
        return (
          tint &&
          place(
            solid(shape, tint, {
              turn: [chance(-0.7, 0.1), chance(-0.6, 0.6), Math.PI + (index % 2 ? 1 : -1) * chance(0.3, 1.5)],
            }),
            {
              at: [x, y, z + 0.03],
              scale: chance(0.5, 0.85),
            },
          )
        );
      }),
    );
  },
});
