import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  DoubleSide,
  matte,
  place,
  rod,
  rubber,
  solid,
  times,
  turned,
  wire,
  wood,
} from "../../stage";

export const suctionBowl = kind({
  name: "suction-bowl",
  noun: {
    en: "silicone suction bowl set",
    zh: "硅胶吸盘碗套装",
    es: "set de bol de silicona con ventosa",
    "pt-br": "kit tigela de silicone com ventosa",
    ru: "силиконовая миска на присоске",
    ar: "طقم وعاء سيليكون بقاعدة شفط",
    ur: "سلیکون سکشن باؤل سیٹ",
    fr: "set bol silicone à ventouse",
  },
  centimetres: 14,
  looks: { sage: "#a9bfa4", pink: "#ecb0b6", blue: "#93b4cd" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: (color) => {
    const silicone = rubber(color, { roughness: 0.5, side: DoubleSide });
    return all(
      solid(
        turned([
          [0.001, 0.14],
          [0.8, 0.16],
          [1.05, 0.4],
          [1.15, 1],
          [1.2, 1.05],
          [1.08, 1.02],
          [0.95, 0.42],
          [0.7, 0.26],
          [0.001, 0.24],
        ]),
        silicone,
      ),
      solid(rod(0.7, 0.95, 0.16, 50), silicone, { at: [0, 0.08, 0] }),
      bothSides((side) => solid(ball(0.34, 30), silicone, { at: [side * 0.95, 1.06, -0.5], scale: [1, 0.3, 1] })),
      solid(ball(1, 30), matte("#f4d9a8"), { at: [0, 0.5, 0], scale: [0.9, 0.24, 0.9] }),
      times(12, (index) =>
        solid(ball(0.11, 14), matte(index % 2 ? "#e8743a" : "#6fae4f"), {
          at: [
            Math.cos(index * 2.4) * 0.14 * Math.sqrt(index + 1),
            0.72,
            Math.sin(index * 2.4) * 0.14 * Math.sqrt(index + 1),
          ],
        }),
      ),
      place(
        [
          solid(
            wire(
              [
                [0, 0, 0],
                [0, 0.9, 0.1],
                [0, 1.7, 0.02],
              ],
              0.08,
            ),
            wood("#c99a62", "y"),
          ),
          solid(ball(1, 30), silicone, { at: [0, 1.95, 0], scale: [0.28, 0.4, 0.1] }),
        ],
        { at: [1.75, 0.1, 0.9], turn: [-Math.PI / 2, 0, 0.3] },
      ),
    );
  },
});
