import type { BufferGeometry } from "three";
import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  disc,
  type Flat,
  fabric,
  glass,
  matte,
  outline,
  plastic,
  ring,
  shaped,
  solid,
  strip,
  times,
} from "../../stage";
import { visor } from "./parts";

export const safetyGoggles = kind({
  name: "safety-goggles",
  noun: {
    en: "wide-vision safety goggles",
    zh: "全景护目镜",
    es: "goggles de seguridad panorámicos",
    "pt-br": "óculos de proteção ampla visão",
    ru: "закрытые защитные очки",
    ar: "نظارات سلامة واسعة",
    ur: "وسیع حفاظتی گوگلز",
    fr: "lunettes-masque panoramiques",
  },
  centimetres: 18,
  looks: { clear: { seal: "#cfe0e6", strap: "#26282c" } },
  shots: ["front"],
  sets: { all: { yaw: -0.35, backdrop: "stone" } },
  build({ seal, strap }) {
    const wrapped = (geometry: BufferGeometry) =>
      shaped(geometry, (point) => {
        point.z -= 0.14 * point.x * point.x;
      });
    const line: Flat[] = [
      [-1.3, 0.3],
      [-1, 0.58],
      [0, 0.62],
      [1, 0.58],
      [1.3, 0.3],
      [1.24, -0.36],
      [0.7, -0.62],
      [0.3, -0.5],
      [0, -0.26],
      [-0.3, -0.5],
      [-0.7, -0.62],
      [-1.24, -0.36],
    ];
    const grown = (scale: number) => line.map(([x, y]): Flat => [x * scale, y * scale]);
    return all(
      solid(
        wrapped(board(outline(grown(1.08), true, [grown(0.92)]), 0.5, 0.05)),
        glass(seal, { opacity: 0.72, roughness: 0.3 }),
        { at: [0, 0, -0.52] },
      ),
      solid(
        visor(
          [
            [-1.28, 0.28],
            [-1, 0.56],
            [0, 0.6],
            [1, 0.56],
            [1.28, 0.28],
          ],
          [
            [-1.26, 0],
            [-1.16, -0.38],
            [-0.7, -0.6],
            [-0.3, -0.48],
            [0, -0.24],
            [0.3, -0.48],
            [0.7, -0.6],
            [1.16, -0.38],
            [1.26, 0],
          ],
          0.14,
        ),
        glass("#e9f4f7", { opacity: 0.34, envMapIntensity: 2.4 }),
        { at: [0, 0, 0.02] },
      ),
      bothSides((side) =>
        times(2, (index) => [
          solid(disc(0.1, 0.1), plastic(seal), {
            at: [side * (0.5 + index * 0.36), 0.68, -0.28],
            turn: [-Math.PI / 2, 0, 0],
          }),
          solid(ring(0.06, 0.012), matte("#55595f"), {
            at: [side * (0.5 + index * 0.36), 0.74, -0.28],
            turn: [Math.PI / 2, 0, 0],
          }),
        ]),
      ),
      bothSides((side) => solid(box(0.2, 0.4, 0.16, 0.05), plastic(strap), { at: [side * 1.4, 0.05, -0.44] })),
      solid(
        strip(
          [
            [-1.44, 0.05, -0.5],
            [-1.8, 0.05, -1.4],
            [-1.2, 0.05, -2.5],
            [0, 0.05, -2.9],
            [1.2, 0.05, -2.5],
            [1.8, 0.05, -1.4],
            [1.44, 0.05, -0.5],
          ],
          { width: 0.32 },
        ),
        fabric(strap, { side: DoubleSide, threads: 60 }),
      ),
    );
  },
});
