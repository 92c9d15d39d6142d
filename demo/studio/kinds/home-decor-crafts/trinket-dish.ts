import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  chain,
  DoubleSide,
  gloss,
  metal,
  type Point,
  pearly,
  ring,
  setStone,
  shaped,
  solid,
  turned,
  wire,
} from "../../stage";

export const trinketDish = kind({
  name: "trinket-dish",
  noun: {
    en: "ceramic trinket dish",
    zh: "陶瓷首饰碟",
    es: "platito de cerámica",
    "pt-br": "pratinho de cerâmica",
    ru: "керамическое блюдце для украшений",
    ar: "صحن سيراميك صغير",
    ur: "سرامک چھوٹی پلیٹ",
    fr: "coupelle en céramique",
  },
  centimetres: 11,
  looks: { white: { glaze: "#f5f1e8", gilt: "#d8b25a" }, green: { glaze: "#6f9a86", gilt: "#d8b25a" } },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.6 } },
  build({ glaze, gilt }) {
    const edge = Array.from({ length: 60 }, (_, index): Point => {
      const angle = (index / 60) * Math.PI * 2;
      const out = 1.06 * (1 + 0.05 * Math.cos(angle * 8));
      return [Math.cos(angle) * out, 0.26, Math.sin(angle) * out];
    });
    const dish = shaped(
      turned(
        [
          [0.001, 0],
          [0.6, 0],
          [0.9, 0.1],
          [1.06, 0.26],
          [1.02, 0.27],
          [0.86, 0.14],
          [0.6, 0.06],
          [0.001, 0.05],
        ],
        120,
      ),
      (point) => {
        const [radius, angle] = [Math.hypot(point.x, point.z), Math.atan2(point.z, point.x)];
        const petal = 1 + 0.05 * Math.cos(angle * 8) * Math.min(1, radius);
        point.x *= petal;
        point.z *= petal;
      },
    );
    return all(
      solid(dish, gloss(glaze, { side: DoubleSide })),
      solid(wire(edge, 0.022, true, 200), metal(gilt)),
      solid(ring(0.2, 0.035), metal("#e6c06a"), { at: [-0.2, 0.09, 0.3], turn: [1.5, 0, 0] }),
      setStone(0.1, metal("#e6c06a"), "#ffffff", { at: [-0.2, 0.09, 0.52], turn: [1.3, 0, 0] }),
      bothSides((side) => solid(ball(0.1, 24), pearly(), { at: [0.3 + side * 0.14, 0.16, -0.1 + side * 0.2] })),
      chain(
        Array.from(
          { length: 34 },
          (_, index): Point => [
            Math.cos(index * 0.3) * (0.5 - index * 0.008),
            0.08 + (index % 2) * 0.01,
            -0.3 + Math.sin(index * 0.3) * 0.26,
          ],
        ),
        0.02,
      ),
    );
  },
});
