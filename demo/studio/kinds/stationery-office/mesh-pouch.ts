import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  decal,
  fabric,
  matte,
  type Point,
  place,
  plastic,
  printed,
  solid,
  wire,
} from "../../stage";
import { zipper } from "./parts";

export const meshPouch = kind({
  name: "mesh-pouch",
  noun: {
    en: "zip mesh pouch",
    zh: "网格拉链袋",
    es: "sobre de malla con cierre",
    "pt-br": "bolsa de malha com zíper",
    ru: "папка-конверт на молнии",
    ar: "حافظة شبكية بسحاب",
    ur: "زپ جالی تھیلی",
    fr: "pochette zippée",
  },
  centimetres: 33,
  looks: { multi: { colors: ["#f0a6bb", "#7fb4e2", "#a9d8a4"] }, blue: { colors: ["#3f6fb0", "#5f9ccb", "#9fc8e6"] } },
  shots: ["front"],
  sets: { all: { pitch: 0.8, yaw: -0.2 }, detail: { look: [0.7, 0.9, 0.4], fit: 2.2 } },
  build({ colors }) {
    const net = (color: string) =>
      printed(256, 256, (pen) => {
        pen.clearRect(0, 0, 256, 256);
        pen.strokeStyle = color;
        pen.lineWidth = 9;
        for (let index = 0; index <= 8; index++) {
          pen.strokeRect(-10, index * 32, 280, 32);
          pen.strokeRect(index * 32, -10, 32, 280);
        }
      });
    return all(
      colors.map((color, index) => {
        const mesh = net(color);
        mesh.repeat.set(7, 5);
        return place(
          [
            solid(box(2.4, 0.02, 1.7, 0), plastic(color, { transparent: true, opacity: 0.55 }), { at: [0, 0.01, 0] }),
            solid(box(2, 0.05, 1.4, 0), matte("#fbfaf4"), { at: [0, 0.05, 0.05] }),
            decal(2.4, 1.7, mesh, { at: [0, 0.09, 0], turn: [-Math.PI / 2, 0, 0] }),
            solid(
              wire(
                [
                  [-1.2, 0.06, -0.85],
                  [1.2, 0.06, -0.85],
                  [1.2, 0.06, 0.85],
                  [-1.2, 0.06, 0.85],
                ].map(([x = 0, y = 0, z = 0]): Point => [x, y, z]),
                0.001,
                true,
              ),
              plastic(color),
            ),
            [-0.86, 0.86].map((z) => solid(box(2.46, 0.07, 0.09, 0.03), fabric(color), { at: [0, 0.06, z] })),
            bothSides((side) => solid(box(0.09, 0.07, 1.78, 0.03), fabric(color), { at: [side * 1.2, 0.06, 0] })),
            zipper(
              [
                [-1.1, 0.12, -0.72],
                [0, 0.12, -0.72],
                [0.8, 0.12, -0.72],
              ],
              color,
            ),
          ],
          { at: [index * 0.22 - 0.2, index * 0.12, index * 0.3 - 0.3], turn: [0, 0.24 - index * 0.22, 0] },
        );
      }),
    );
  },
});
