import { kind } from "../../kind";
import { all, ball, box, gloss, lettering, metal, place, plastic, rod, shaped, solid } from "../../stage";

const tubes = ["#d8392f", "#f6c333", "#3f9f4f", "#3f8fd6", "#7a4fb5", "#f7f5f0"];
export const acrylicSet = kind({
  name: "acrylic-set",
  noun: {
    en: "acrylic paint set",
    zh: "丙烯颜料套装",
    es: "set de pinturas acrílicas",
    "pt-br": "kit de tinta acrílica",
    ru: "набор акриловых красок",
    ar: "طقم ألوان أكريليك",
    ur: "ایکریلک رنگ سیٹ",
    fr: "coffret de peinture acrylique",
  },
  centimetres: 20,
  looks: {
    multi: { order: tubes },
    pink: { order: ["#f0a6bb", "#f7d3b8", "#c4b3e0", "#a9d8c4", "#9fd0e6", "#fdf6e6"] },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.4 } },
  build({ order }) {
    return all(
      order.map((color, index) =>
        place(
          [
            solid(
              shaped(rod(0.22, 0.22, 1.3, 40), (point) => {
                const flat = Math.max(0, point.y);
                point.z *= 1 - flat * 1.2;
                point.x *= 1 + flat * 0.35;
              }),
              metal("#e9ebed", { roughness: 0.3 }),
              { at: [0, 0.95, 0] },
            ),
            solid(
              shaped(rod(0.225, 0.225, 0.7, 40, true), (point) => {
                const flat = Math.max(0, point.y + 0.1);
                point.z *= 1 - flat * 1.2;
                point.x *= 1 + flat * 0.35;
              }),
              plastic(color),
              { at: [0, 0.88, 0] },
            ),
            solid(rod(0.2, 0.17, 0.28, 24), plastic("#26282c"), { at: [0, 0.16, 0] }),
            solid(box(0.6, 0.08, 0.06, 0.01), metal("#d3d7db"), { at: [0, 1.6, 0] }),
            lettering("ACRYLIC", 0.3, 0.09, color === "#f7f5f0" ? "#26282c" : "#ffffff", { at: [0, 0.88, 0.215] }),
          ],
          { at: [(index - 2.5) * 0.52, 0, index % 2 ? -0.2 : 0.1], turn: [-0.06, 0, 0] },
        ),
      ),
      order.slice(0, 4).map((color, index) =>
        solid(ball(0.2, 24), gloss(color, { roughness: 0.25 }), {
          at: [-0.9 + index * 0.6, 0.05, 0.95 + (index % 2) * 0.12],
          scale: [1.2, 0.32, 0.9],
          turn: [0, index, 0],
        }),
      ),
    );
  },
});
