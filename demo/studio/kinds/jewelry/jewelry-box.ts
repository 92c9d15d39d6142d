import { kind } from "../../kind";
import { all, ball, box, fabric, leather, metal, pearly, place, ring, rod, solid, sparkle, times } from "../../stage";
import { linked, polished, tints } from "./parts";

export const jewelryBox = kind({
  name: "jewelry-box",
  noun: {
    en: "jewellery box",
    zh: "首饰盒",
    es: "joyero",
    "pt-br": "porta-joias",
    ru: "шкатулка для украшений",
    ar: "صندوق مجوهرات",
    ur: "زیورات کا ڈبہ",
    fr: "boîte à bijoux",
  },
  centimetres: 20,
  looks: {
    pink: { skin: "#e3b0b5", inner: "#f6ebe4" },
    black: { skin: "#2b2c31", inner: "#8a2f3f" },
    green: { skin: "#35594a", inner: "#efe6d6" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.35 }, turned: { yaw: 0.8 } },
  build: ({ skin, inner }) => {
    const cover = leather(skin);
    const velvet = fabric(inner, { threads: 400, depth: 0.05 });
    return all(
      solid(box(3, 1.1, 2.2, 0.1), cover, { at: [0, 0.55, 0] }),
      solid(box(2.8, 0.06, 2, 0.04), velvet, { at: [0, 1.1, 0] }),
      [-0.45, 0.45].map((x) => solid(box(0.06, 0.2, 2, 0.02), velvet, { at: [x, 1.16, 0] })),
      times(6, (index) =>
        solid(rod(0.13, 0.13, 0.84, 24), velvet, { at: [0, 1.14, (index - 2.5) * 0.32], turn: [0, 0, Math.PI / 2] }),
      ),
      place(
        [
          solid(box(3, 0.5, 2.2, 0.1), cover),
          solid(box(2.7, 0.03, 1.9, 0.02), metal("#dfe6ea", { roughness: 0.05 }), { at: [0, -0.25, 0] }),
        ],
        { at: [0, 1.95, -1.35], turn: [-1.25, 0, 0] },
      ),
      solid(box(0.3, 0.24, 0.06, 0.04), polished(tints.gold), { at: [0, 0.95, 1.1] }),
      solid(box(2.9, 0.03, 0.02, 0), polished(tints.gold), { at: [0, 0.5, 1.11] }),
      solid(ball(0.07, 16), polished(tints.gold), { at: [0, 0.26, 1.12] }),
      [0, 1].map((index) =>
        place(
          [
            solid(ring(0.2, 0.04, Math.PI * 2, 40), polished(tints.gold)),
            sparkle(0.09, "#ffffff", { at: [0, 0.24, 0] }),
          ],
          { at: [0.12 - index * 0.2, 1.28, 0.5 - index * 0.64] },
        ),
      ),
      linked(
        [
          [-1.25, 1.2, 0.7],
          [-0.85, 1.2, 0.3],
          [-1.2, 1.2, -0.1],
          [-0.8, 1.2, -0.6],
        ],
        0.05,
        polished(tints.gold),
      ),
      times(5, (index) =>
        solid(ball(0.1, 20), pearly(), { at: [0.75 + (index % 3) * 0.2, 1.22, 0.55 - index * 0.26] }),
      ),
    );
  },
});
