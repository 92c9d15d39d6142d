import { kind } from "../../kind";
import { all, box, metal, place, plastic, rod, rubber, solid, times } from "../../stage";
import { openCase } from "./parts";

export const precisionScrewdrivers = kind({
  name: "precision-screwdrivers",
  noun: {
    en: "precision screwdriver set",
    zh: "精密螺丝刀套装",
    es: "juego de destornilladores de precisión",
    "pt-br": "kit de chaves de precisão",
    ru: "набор точных отвёрток",
    ar: "طقم مفكات دقيقة",
    ur: "پریسیژن سکرو ڈرائیور سیٹ",
    fr: "jeu de tournevis de précision",
  },
  centimetres: 18,
  looks: {
    black: { shell: "#26282c", lining: "#3a3d42", ring: "#d2433e" },
    blue: { shell: "#2b5fa8", lining: "#26282c", ring: "#e8b52c" },
  },
  shots: ["front", "turned", "detail"],
  sets: {
    all: { pitch: 0.62 },
    front: { yaw: -0.35 },
    turned: { yaw: 0.5 },
    detail: { fit: 2.2, look: [0.5, 0.3, 0.7] },
  },
  build({ shell, lining, ring: accent }) {
    return all(
      openCase(3.2, 2, shell, lining),
      times(12, (column) =>
        times(2, (row) =>
          place(
            [
              solid(rod(0.06, 0.06, 0.34, 6), metal("#d3d6da", { flatShading: true }), { at: [0, 0.17, 0] }),
              solid(rod(0.02, 0.035, 0.14, 12), metal("#8d939b"), { at: [0, 0.4, 0] }),
              solid(
                rod(0.065, 0.065, 0.06, 12),
                plastic(["#d2433e", "#e8b52c", "#3f8fe0", "#5aa86a"][column % 4] ?? accent),
                { at: [0, 0.06, 0] },
              ),
            ],
            { at: [(column - 5.5) * 0.24, 0.38, -0.72 + row * 0.3] },
          ),
        ),
      ),
      place(
        [
          solid(rod(0.15, 0.15, 1.5, 24), metal("#b9bdc3", { roughness: 0.4 }), { at: [0, 0.2, 0] }),
          solid(rod(0.16, 0.16, 0.3, 24), rubber(accent), { at: [0, 0.5, 0] }),
          solid(rod(0.17, 0.17, 0.1, 24), metal("#d8b25a"), { at: [0, -0.55, 0] }),
          solid(rod(0.05, 0.07, 0.4, 16), metal("#d3d6da"), { at: [0, 1.14, 0] }),
          solid(rod(0.02, 0.03, 0.2, 10), metal("#8d939b"), { at: [0, 1.42, 0] }),
        ],
        { at: [0.3, 0.55, 0.35], turn: [0, 0, Math.PI / 2] },
      ),
      place([solid(box(0.2, 0.03, 1.4, 0.01), metal("#c9ccd0"))], { at: [0.1, 0.44, 0.75], turn: [0, Math.PI / 2, 0] }),
    );
  },
});
