import { kind } from "../../kind";
import { all, counted, type Flat, glitter, metal, type Point, shaped, soft, solid, wire } from "../../stage";
import { star } from "./parts";

export const treeTopper = kind({
  name: "tree-topper",
  noun: {
    en: "Christmas tree topper star",
    zh: "圣诞树顶星",
    es: "estrella para punta de árbol",
    "pt-br": "estrela para topo de árvore",
    ru: "звезда на макушку ёлки",
    ar: "نجمة قمة شجرة العيد",
    ur: "کرسمس ٹری کا ستارہ",
    fr: "étoile cimier de sapin",
  },
  centimetres: 25,
  looks: { gold: { color: "#dba53c" }, silver: { color: "#d3d7dd" } },
  shots: ["front", "turned"],
  build: ({ color }) =>
    all(
      [0, Math.PI].map((turn) =>
        solid(
          shaped(pointed(), (point) => {
            point.z = 0.34 * (1 - Math.hypot(point.x, point.y) / 1.05);
          }),
          glitter(color, { flatShading: true }),
          { at: [0, 1.5, 0], turn: [0, turn, 0] },
        ),
      ),
      solid(
        wire(
          [...star(1.06, 0.44), [0, 1.06] as Flat].map(([x, y]): Point => [x, y + 1.5, 0]),
          0.03,
        ),
        metal(color),
      ),
      solid(
        wire(
          counted(50, (index): Point => {
            const [angle, share] = [index * 0.9, index / 49];
            return [Math.cos(angle) * (0.3 - share * 0.15), share * 0.85, Math.sin(angle) * (0.3 - share * 0.15)];
          }),
          0.025,
          false,
          300,
        ),
        metal(color),
      ),
    ),
  carton: { count: [4, 3, 1] },
});

function pointed() {
  return soft(star(1.05, 0.45), { thick: 0.1, step: 0.08 });
}
