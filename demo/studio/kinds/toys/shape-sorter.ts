import { kind } from "../../kind";
import { all, board, bothSides, box, type Flat, gloss, matte, outline, rod, solid, wood } from "../../stage";

const polygon = (corners: number, size: number, inner = size): Flat[] =>
  Array.from({ length: corners }, (_, index): Flat => {
    const angle = (index / corners) * Math.PI * 2 + Math.PI / corners;
    const out = index % 2 ? inner : size;
    return [Math.cos(angle) * out, Math.sin(angle) * out];
  });
const shapes: [line: Flat[], color: string][] = [
  [polygon(4, 0.42), "#e4483f"],
  [polygon(3, 0.42), "#3f8fce"],
  [polygon(36, 0.32), "#f2b632"],
  [polygon(10, 0.42, 0.2), "#58a958"],
];

export const shapeSorter = kind({
  name: "shape-sorter",
  noun: {
    en: "wooden shape sorter",
    zh: "木制形状配对盒",
    es: "clasificador de formas de madera",
    "pt-br": "encaixe de formas em madeira",
    ru: "деревянный сортер",
    ar: "لعبة فرز الأشكال الخشبية",
    ur: "لکڑی کا شیپ سارٹر",
    fr: "boîte à formes en bois",
  },
  centimetres: 16,
  looks: { natural: "#dcb27a", multi: "#f3e3c4" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.45, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: (timber) =>
    all(
      solid(box(2, 1.5, 2, 0.06), wood(timber), { at: [0, 0.75, 0] }),
      solid(box(2.1, 0.16, 2.1, 0.05), wood("#c9985a"), { at: [0, 1.56, 0] }),
      shapes.map(([line, color], index) => {
        const [x, z] = [(index % 2) - 0.5, Math.floor(index / 2) - 0.5];
        return [
          solid(board(outline(line), 0.02, 0), matte("#4a321c"), {
            at: [x * 0.95, 1.63, z * 0.95],
            turn: [-Math.PI / 2, 0, 0],
          }),
          solid(
            board(outline(line.map(([a, b]): Flat => [a * 0.95, b * 0.95])), 0.5, 0.02),
            gloss(color, { roughness: 0.35 }),
            {
              at:
                index === 0
                  ? [x * 0.95, 1.6, z * 0.95]
                  : [[0, 1.8, -0.6, 1.6][index] ?? 0, 0.02, [0, 0.2, 1.7, 1.3][index] ?? 0],
              turn: [-Math.PI / 2, 0, index * 0.5],
            },
          ),
        ];
      }),
      bothSides((side) =>
        solid(rod(0.3, 0.3, 0.02, 40), matte("#4a321c"), { at: [side * 0.45, 0.8, 1.005], turn: [Math.PI / 2, 0, 0] }),
      ),
    ),
});
