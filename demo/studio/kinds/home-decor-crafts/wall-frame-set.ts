import { kind } from "../../kind";
import { all, background, matte, place, plastic, sheet, solid, wood } from "../../stage";
import { framed, type Scene, scene } from "./parts";

export const wallFrameSet = kind({
  name: "wall-frame-set",
  noun: {
    en: "wall photo frame set",
    zh: "照片墙相框组合",
    es: "set de marcos de pared",
    "pt-br": "conjunto de quadros de parede",
    ru: "набор настенных рамок",
    ar: "طقم إطارات حائط",
    ur: "دیواری فریم سیٹ",
    fr: "lot de cadres muraux",
  },
  centimetres: 120,
  looks: { black: { tint: "#2a2b2e" }, natural: { tint: "#c49a6a" } },
  shots: ["front"],
  sets: { all: { yaw: -0.2, pitch: 0.05, float: 1 } },
  build({ tint }) {
    const moulding = tint === "#c49a6a" ? wood(tint, "y") : plastic(tint);
    const spots: [x: number, y: number, width: number, height: number, name: Scene][] = [
      [-0.95, 0.55, 1.4, 1.9, "leaves"],
      [0.35, 0.95, 1, 1.1, "leaves"],
      [1.5, 0.95, 1.1, 1.1, "shapes"],
      [0.35, -0.4, 1, 1.4, "sea"],
      [1.5, -0.35, 1.1, 1.3, "hills"],
      [-0.95, -0.95, 1.4, 0.9, "sea"],
    ];
    return all(
      spots.map(([x, y, width, height, name]) =>
        place(framed(width, height, moulding, scene(name, 600, (600 * height) / width), { rim: 0.07, mount: 0.13 }), {
          at: [x, y, 0],
        }),
      ),
      background(solid(sheet(9, 8), matte("#d9d2c6"), { at: [0.2, 0, -0.02] })),
    );
  },
});
