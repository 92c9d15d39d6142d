import { kind } from "../../kind";
import { all, ball, place, plastic, ring, rod, rubber, solid, times } from "../../stage";

export const bathBrush = kind({
  name: "bath-brush",
  noun: {
    en: "silicone pet bath brush",
    zh: "宠物硅胶洗澡刷",
    es: "cepillo de baño de silicona",
    "pt-br": "escova de banho de silicone",
    ru: "силиконовая щётка для купания",
    ar: "فرشاة استحمام سيليكون",
    ur: "سلیکون باتھ برش",
    fr: "brosse de bain en silicone",
  },
  centimetres: 9,
  looks: { green: "#8fce9f", pink: "#f4a9bd", yellow: "#f4d24f" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.35 } },
  build: (color) =>
    all(
      place(
        [
          solid(ball(1, 50), rubber(color, { roughness: 0.45 }), { scale: [0.95, 0.5, 0.95], at: [0, 0.55, 0] }),
          solid(ring(0.9, 0.08, Math.PI * 2, 60), rubber(color), { at: [0, 0.46, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(rod(0.22, 0.26, 0.3, 40), plastic("#ffffff"), { at: [0, 1.08, 0] }),
          times(90, (index) => {
            const out = Math.sqrt(index / 90) * 0.86;
            return solid(rod(0.05, 0.03, 0.4, 8), rubber(color), {
              at: [Math.cos(index * 2.4) * out, 0.24, Math.sin(index * 2.4) * out],
            });
          }),
        ],
        { at: [-0.5, 0, 0] },
      ),
      place(
        [
          solid(rod(0.9, 0.94, 0.16, 60), rubber(color)),
          times(110, (index) => {
            const out = Math.sqrt(index / 110) * 0.86;
            return solid(rod(0.03, 0.05, 0.4, 8), rubber(color), {
              at: [Math.cos(index * 2.4) * out, 0.26, Math.sin(index * 2.4) * out],
            });
          }),
        ],
        { at: [1.6, 0.95, -0.3], turn: [1.2, 0, -0.2] },
      ),
    ),
});
