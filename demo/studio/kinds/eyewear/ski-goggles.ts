import type { BufferGeometry } from "three";
import { kind } from "../../kind";
import {
  all,
  board,
  box,
  DoubleSide,
  type Flat,
  fabric,
  lettering,
  matte,
  outline,
  plastic,
  shaped,
  solid,
  strip,
  times,
} from "../../stage";
import { shade, visor } from "./parts";

export const skiGoggles = kind({
  name: "ski-goggles",
  noun: {
    en: "ski goggles",
    zh: "滑雪镜",
    es: "goggles de esquí",
    "pt-br": "óculos de esqui",
    ru: "лыжная маска",
    ar: "نظارات تزلج",
    ur: "اسکی چشمہ",
    fr: "masque de ski",
  },
  centimetres: 18,
  looks: {
    black: { frame: "#1f2125", tint: "#d86a2f", band: "#33363b" },
    white: { frame: "#f1f0ec", tint: "#3f8fe0", band: "#c9506f" },
  },
  shots: ["front"],
  sets: { all: { yaw: -0.35 } },
  build({ frame, tint, band: strap }) {
    const wrapped = (geometry: BufferGeometry) =>
      shaped(geometry, (point) => {
        point.z -= 0.2 * point.x * point.x;
      });
    const line: Flat[] = [
      [-1.35, 0.2],
      [-1.1, 0.6],
      [0, 0.68],
      [1.1, 0.6],
      [1.35, 0.2],
      [1.2, -0.42],
      [0.7, -0.62],
      [0.3, -0.5],
      [0, -0.22],
      [-0.3, -0.5],
      [-0.7, -0.62],
      [-1.2, -0.42],
    ];
    const grown = (scale: number) =>
      outline(
        line.map(([x, y]): Flat => [x * scale, y * scale]),
        true,
      );
    return all(
      solid(wrapped(board(grown(1.06), 0.4, 0.06)), plastic(frame), { at: [0, 0, -0.42] }),
      solid(wrapped(board(grown(1.02), 0.2, 0.03)), fabric("#55595f", { threads: 40 }), { at: [0, 0, -0.62] }),
      solid(
        visor(
          [
            [-1.27, 0.2],
            [-1.03, 0.57],
            [0, 0.64],
            [1.03, 0.57],
            [1.27, 0.2],
          ],
          [
            [-1.24, 0],
            [-1.12, -0.4],
            [-0.66, -0.58],
            [-0.28, -0.46],
            [0, -0.2],
            [0.28, -0.46],
            [0.66, -0.58],
            [1.12, -0.4],
            [1.24, 0],
          ],
          0.2,
        ),
        shade(tint, 0.96, { iridescence: 1, iridescenceIOR: 1.7, metalness: 0.5, roughness: 0.08 }),
        { at: [0, 0, 0.09] },
      ),
      solid(
        strip(
          [
            [-1.36, 0.05, -0.62],
            [-1.8, 0.05, -1.5],
            [-1.2, 0.05, -2.7],
            [0, 0.05, -3.1],
            [1.2, 0.05, -2.7],
            [1.8, 0.05, -1.5],
            [1.36, 0.05, -0.62],
          ],
          { width: 0.48 },
        ),
        fabric(strap, { side: DoubleSide, threads: 60 }),
      ),
      lettering("SNOW", 0.8, 0.24, "#ffffff", { at: [1.68, 0.05, -1.05], turn: [0, 1.12, 0] }),
      times(5, (index) =>
        solid(box(0.16, 0.03, 0.1, 0.01), matte("#111317"), {
          at: [index * 0.26 - 0.52, 0.71 - Math.abs(index - 2) * 0.02, -0.25],
        }),
      ),
    );
  },
});
