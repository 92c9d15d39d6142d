import { kind } from "../../kind";
import { all, bothSides, box, glass, matte, type Point, place, plastic, solid, speckle } from "../../stage";

export const foodContainer = kind({
  name: "food-container",
  noun: {
    en: "airtight food container set",
    zh: "密封保鲜盒套装",
    es: "juego de recipientes herméticos",
    "pt-br": "jogo de potes herméticos",
    ru: "набор герметичных контейнеров",
    ar: "طقم علب حفظ محكمة",
    ur: "ہوا بند ڈبوں کا سیٹ",
    fr: "lot de boîtes hermétiques",
  },
  centimetres: 24,
  looks: { clear: { lid: "#f3f1ec", clip: "#8a9aa3" }, green: { lid: "#8fb6a0", clip: "#f3f1ec" } },
  shots: ["front", "turned"],
  build({ lid, clip }) {
    const clear = glass("#e6f1f2", { opacity: 0.4 });
    const one = (width: number, height: number, fill: string, at: Point) =>
      place(
        [
          solid(box(width, height, 1.05, 0.12), clear, { at: [0, height / 2, 0] }),
          solid(box(width - 0.12, height * 0.7, 0.94, 0.1), speckle(matte(fill), 22, 0.5), {
            at: [0, height * 0.36 + 0.04, 0],
          }),
          solid(box(width + 0.06, 0.15, 1.11, 0.07), plastic(lid), { at: [0, height + 0.04, 0] }),
          solid(box(width - 0.3, 0.04, 0.75, 0.02), plastic(lid), { at: [0, height + 0.12, 0] }),
          solid(box(0.36, 0.26, 0.06, 0.03), plastic(clip), { at: [0, height - 0.02, 0.57] }),
          bothSides((side) =>
            solid(box(0.06, 0.26, 0.4, 0.03), plastic(clip), { at: [side * (width / 2 + 0.04), height - 0.02, 0] }),
          ),
        ],
        { at },
      );
    return all(
      one(1.1, 1.9, "#e2b64f", [-0.72, 0, -0.3]),
      one(1.3, 0.7, "#b5482e", [0.6, 0, -0.3]),
      one(1.3, 0.8, "#efe7d3", [0.6, 0.88, -0.3]),
      one(0.9, 0.5, "#6f9a4f", [0.1, 0, 0.95]),
    );
  },
});
