import { kind } from "../../kind";
import { all, DoubleSide, gloss, matte, metal, place, ring, rod, solid, spoon, thrown, turned } from "../../stage";
import { ear } from "./parts";

export const cupAndSaucer = kind({
  name: "cup-and-saucer",
  noun: {
    en: "coffee cup and saucer",
    zh: "咖啡杯碟",
    es: "taza de café con plato",
    "pt-br": "xícara de café com pires",
    ru: "кофейная пара",
    ar: "فنجان قهوة وصحن",
    ur: "کافی کپ اور پرچ",
    fr: "tasse à café et soucoupe",
  },
  centimetres: 15,
  looks: { white: { glaze: "#f8f5ee", rim: "#d8b25a" }, green: { glaze: "#57786a", rim: "#e3c27a" } },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.42 } },
  build({ glaze, rim }) {
    const china = gloss(glaze, { side: DoubleSide });
    const gold = metal(rim, { roughness: 0.15 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0.02],
            [0.5, 0.02],
            [0.95, 0.16],
            [0.94, 0.2],
            [0.5, 0.08],
            [0.34, 0.07],
            [0.001, 0.07],
          ],
          0.06,
        ),
        china,
      ),
      solid(ring(0.945, 0.016), gold, { at: [0, 0.185, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.001, 0.08],
          [0.28, 0.08],
          [0.3, 0.13],
          [0.46, 0.34],
          [0.56, 0.7],
          [0.57, 0.74],
          [0.54, 0.72],
          [0.43, 0.36],
          [0.001, 0.18],
        ]),
        china,
      ),
      solid(ring(0.56, 0.016), gold, { at: [0, 0.735, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.51, 0.5, 0.01), matte("#6b3f22", { roughness: 0.35 }), { at: [0, 0.62, 0] }),
      solid(ring(0.3, 0.03), matte("#c99868"), { at: [0, 0.616, 0], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 0.3] }),
      ear(0.32, 0.6, 0.3, china, 0.035, 0.5),
      place(spoon(metal("#e0b95f")), { at: [-0.45, 0.16, 0.72], turn: [-1.45, 0, -1.35], scale: 0.5 }),
    );
  },
});
