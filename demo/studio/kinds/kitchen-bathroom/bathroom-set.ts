import { kind } from "../../kind";
import {
  all,
  box,
  DoubleSide,
  gloss,
  matte,
  type Point,
  place,
  plastic,
  rod,
  solid,
  speckle,
  thrown,
  wire,
  wood,
} from "../../stage";

export const bathroomSet = kind({
  name: "bathroom-set",
  noun: {
    en: "toothbrush holder set",
    zh: "牙刷架套装",
    es: "set portacepillos",
    "pt-br": "kit porta-escovas",
    ru: "набор для ванной",
    ar: "طقم حامل فرش أسنان",
    ur: "ٹوتھ برش ہولڈر سیٹ",
    fr: "set porte-brosses à dents",
  },
  centimetres: 30,
  looks: { white: { glaze: "#f2efe8", trim: "#c99a63" }, green: { glaze: "#8fb09c", trim: "#e9dfc9" } },
  shots: ["front", "turned"],
  carton: { count: [2, 2, 1] },
  build({ glaze, trim }) {
    const clay = speckle(gloss(glaze, { side: DoubleSide }), 60, 0.05);
    const bamboo = wood(trim);
    const brush = (color: string, at: Point, lean: number) =>
      place(
        [
          solid(rod(0.035, 0.045, 1.3, 16), plastic(color), { at: [0, 0.65, 0] }),
          solid(box(0.09, 0.3, 0.06, 0.03), plastic(color), { at: [0, 1.4, 0] }),
          solid(box(0.075, 0.26, 0.12, 0.01), matte("#ffffff"), { at: [0, 1.4, 0.08] }),
        ],
        { at, turn: [0, 0, lean] },
      );
    return all(
      solid(box(3.1, 0.12, 1.2, 0.06), bamboo, { at: [0, 0.06, 0] }),
      solid(
        thrown(
          [
            [0.001, 0.12],
            [0.42, 0.12],
            [0.45, 0.2],
            [0.45, 1.1],
            [0.2, 1.26],
            [0.2, 1.32],
          ],
          0.08,
        ),
        clay,
        { at: [-0.98, 0, 0] },
      ),
      solid(
        thrown(
          [
            [0.001, 1.32],
            [0.24, 1.32],
            [0.24, 1.44],
            [0.1, 1.46],
            [0.1, 1.66],
            [0.16, 1.68],
            [0.15, 1.78],
            [0.001, 1.8],
          ],
          0.03,
        ),
        bamboo,
        { at: [-0.98, 0, 0] },
      ),
      solid(
        wire(
          [
            [-0.98, 1.72, 0],
            [-0.98, 1.74, 0.34],
            [-0.98, 1.64, 0.5],
          ],
          0.05,
        ),
        bamboo,
      ),
      solid(
        thrown(
          [
            [0.001, 0.12],
            [0.38, 0.12],
            [0.42, 0.2],
            [0.42, 0.98],
            [0.39, 1],
            [0.36, 0.26],
            [0.001, 0.22],
          ],
          0.03,
        ),
        clay,
      ),
      brush("#5b9fd0", [-0.12, 0.24, 0.02], 0.14),
      brush("#e58a7a", [0.1, 0.24, 0.06], -0.16),
      solid(
        thrown(
          [
            [0.001, 0.12],
            [0.4, 0.12],
            [0.52, 0.26],
            [0.5, 0.28],
            [0.38, 0.18],
            [0.001, 0.17],
          ],
          0.04,
        ),
        clay,
        { at: [1.02, 0, 0], scale: [0.95, 1, 1] },
      ),
      solid(box(0.56, 0.2, 0.4, 0.1), matte("#f6e3d0", { roughness: 0.4 }), { at: [1.02, 0.28, 0], turn: [0, 0.3, 0] }),
    );
  },
});
