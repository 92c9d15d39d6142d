import { kind } from "../../kind";
import { all, around, glass, gloss, metal, rod, rubber, solid, thrown, wood } from "../../stage";
import { ear, knob } from "./parts";

export const glassJug = kind({
  name: "glass-jug",
  noun: {
    en: "glass water jug",
    zh: "玻璃凉水壶",
    es: "jarra de vidrio",
    "pt-br": "jarra de vidro",
    ru: "стеклянный кувшин",
    ar: "إبريق زجاجي",
    ur: "شیشے کا جگ",
    fr: "carafe en verre",
  },
  centimetres: 27,
  looks: {
    clear: { tint: "#e9f4f6", lid: "#c99a63", drink: "#dff0f4" },
    green: { tint: "#8dbba3", lid: "#e6e9ea", drink: "#c9e6d4" },
  },
  shots: ["front"],
  sets: { all: { backdrop: "sand" } },
  carton: { count: [3, 2, 1] },
  build({ tint, lid, drink }) {
    const body = glass(tint, { opacity: 0.42, envMapIntensity: 2 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.5, 0],
            [0.56, 0.06],
            [0.56, 0.9],
            [0.34, 1.36],
            [0.34, 1.62],
            [0.4, 1.74],
          ],
          0.12,
        ),
        body,
      ),
      solid(
        thrown(
          [
            [0.001, 0.05],
            [0.52, 0.05],
            [0.52, 0.86],
            [0.001, 0.86],
          ],
          0.05,
        ),
        glass(drink, { opacity: 0.5 }),
      ),
      around(3, (angle) =>
        solid(rod(0.24, 0.24, 0.05), gloss("#f1c33b"), {
          at: [Math.cos(angle) * 0.22, 0.4 + angle * 0.12, Math.sin(angle) * 0.22],
          turn: [1.1, angle, 0.3],
        }),
      ),
      ear(0.62, 1.5, 0.5, glass(tint, { opacity: 0.65 }), 0.055, 0.38),
      solid(
        thrown(
          [
            [0.001, 1.66],
            [0.36, 1.66],
            [0.4, 1.74],
            [0.42, 1.8],
            [0.001, 1.86],
          ],
          0.03,
        ),
        wood(lid),
      ),
      knob(1.84, metal("#d6dade"), 0.12),
      solid(rod(0.38, 0.34, 0.08), rubber("#f3f1ea"), { at: [0, 1.66, 0] }),
    );
  },
});
