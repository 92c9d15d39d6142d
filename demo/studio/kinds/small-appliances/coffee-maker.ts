import { kind } from "../../kind";
import { all, box, disc, glass, gloss, metal, plastic, rod, solid, tile, turned, wire } from "../../stage";
import { digits } from "./parts";

export const coffeeMaker = kind({
  name: "coffee-maker",
  noun: {
    en: "drip coffee maker",
    zh: "滴漏咖啡机",
    es: "cafetera de goteo",
    "pt-br": "cafeteira elétrica",
    ru: "капельная кофеварка",
    ar: "صانعة قهوة",
    ur: "ڈرپ کافی میکر",
    fr: "cafetière filtre",
  },
  centimetres: 32,
  looks: {
    black: { shell: "#26282c", trim: "#c9ccd0" },
    red: { shell: "#a8262c", trim: "#d3d6da" },
    cream: { shell: "#ece2cf", trim: "#b9854f" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.16 } },
  build({ shell, trim }) {
    const cover = plastic(shell);
    const bright = metal(trim, { roughness: 0.28 });
    return all(
      solid(tile(1.8, 1.8, 0.4, 0.26, 0.06), cover, { at: [0, 0.13, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(rod(0.6, 0.6, 0.05), metal("#3a3d42", { roughness: 0.4 }), { at: [0, 0.28, 0.15] }),
      solid(box(1.7, 2.5, 0.7, 0.2), cover, { at: [0, 1.35, -0.55] }),
      solid(box(1.74, 0.9, 1.7, 0.24), cover, { at: [0, 2.3, 0] }),
      solid(box(1.76, 0.1, 1.72, 0.05), bright, { at: [0, 1.95, 0] }),
      solid(
        turned([
          [0.001, 0.3],
          [0.5, 0.3],
          [0.6, 0.45],
          [0.62, 0.8],
          [0.5, 1.2],
          [0.42, 1.34],
          [0.46, 1.4],
        ]),
        glass("#e8f0f2", { opacity: 0.16 }),
        { at: [0, 0, 0.15] },
      ),
      solid(
        turned([
          [0.001, 0.32],
          [0.48, 0.32],
          [0.57, 0.45],
          [0.58, 0.78],
          [0.001, 0.8],
        ]),
        gloss("#2b1408"),
        { at: [0, 0, 0.15] },
      ),
      solid(rod(0.47, 0.45, 0.14), cover, { at: [0, 1.44, 0.15] }),
      solid(rod(0.505, 0.505, 0.06), bright, { at: [0, 1.22, 0.15] }),
      solid(
        wire(
          [
            [0.5, 1.25, 0.15],
            [0.95, 1.25, 0.4],
            [0.98, 0.8, 0.42],
            [0.6, 0.65, 0.25],
          ],
          0.07,
        ),
        cover,
      ),
      digits("07:30", 0.6, 0.24, "#7fd8ff", { at: [-0.3, 2.35, 0.86] }),
      solid(disc(0.14, 0.08), bright, { at: [0.45, 2.35, 0.87] }),
      solid(
        turned([
          [0.6, 1.9],
          [0.42, 1.6],
          [0.36, 1.58],
        ]),
        cover,
        { at: [0, 0, 0.15] },
      ),
    );
  },
});
