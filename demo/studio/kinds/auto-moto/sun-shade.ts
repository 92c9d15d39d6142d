import { kind } from "../../kind";
import {
  bothSides,
  box,
  DoubleSide,
  type Flat,
  fabric,
  matte,
  metal,
  place,
  shaped,
  sheet,
  solid,
  times,
  type Vector3,
  wire,
} from "../../stage";

export const sunShade = kind({
  name: "sun-shade",
  noun: {
    en: "windscreen sun shade",
    zh: "汽车遮阳挡",
    es: "parasol de parabrisas",
    "pt-br": "protetor solar de para-brisa",
    ru: "солнцезащитный экран на лобовое стекло",
    ar: "واقي شمس للزجاج الأمامي",
    ur: "ونڈ اسکرین سن شیڈ",
    fr: "pare-soleil de pare-brise",
  },
  centimetres: 140,
  looks: { silver: { foil: "#dfe3e8", edge: "#26282c" }, blue: { foil: "#b9d3ea", edge: "#2b5fa8" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.3, pitch: 0.16 } },
  build({ foil, edge }) {
    const shape: Flat[] = [
      [-2, 0],
      [2, 0],
      [1.7, 1.9],
      [-1.7, 1.9],
    ];
    const pleat = (point: Vector3) => {
      point.z += Math.abs(((point.x + 40) % 0.5) - 0.25) * 0.45;
    };
    const panel = shaped(sheet(4, 1.9, 96, 12).translate(0, 0.95, 0), (point) => {
      point.x *= 1 - point.y * 0.08;
      pleat(point);
    });
    return place(
      [
        solid(panel, metal(foil, { roughness: 0.32, side: DoubleSide })),
        shape.map(([x, y], index) => {
          const [toX, toY] = shape[(index + 1) % shape.length] ?? [x, y];
          return solid(
            wire(
              [
                [x, y, 0.06],
                [toX, toY, 0.06],
              ],
              0.045,
              false,
              2,
            ),
            fabric(edge),
          );
        }),
        bothSides((side) =>
          solid(
            wire(
              [
                [0, 1.9, 0.08],
                [side * 0.25, 1.72, 0.1],
                [side * 0.36, 1.6, 0.1],
              ],
              0.03,
            ),
            fabric(edge),
          ),
        ),
        times(9, (index) => solid(box(0.02, 1.8, 0.02, 0), matte("#9aa3ad"), { at: [(index - 4) * 0.44, 0.95, 0.13] })),
      ],
      { turn: [-0.35, 0, 0] },
    );
  },
});
