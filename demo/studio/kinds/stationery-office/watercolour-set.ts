import { kind } from "../../kind";
import { all, ball, box, gloss, matte, metal, place, plastic, rod, solid, thrown } from "../../stage";

const pans = [
  "#d8392f",
  "#ef7a2c",
  "#f6c333",
  "#9ccb3f",
  "#3f9f4f",
  "#35b0a6",
  "#3f8fd6",
  "#3a52b5",
  "#7a4fb5",
  "#c0509c",
  "#8a5a3c",
  "#26282c",
];
export const watercolourSet = kind({
  name: "watercolour-set",
  noun: {
    en: "watercolour paint set",
    zh: "水彩颜料套装",
    es: "set de acuarelas",
    "pt-br": "kit de aquarela",
    ru: "набор акварели",
    ar: "طقم ألوان مائية",
    ur: "واٹر کلر سیٹ",
    fr: "coffret d'aquarelle",
  },
  centimetres: 21,
  looks: { multi: { tin: "#f7f5f0" }, black: { tin: "#26282c" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.75 }, detail: { look: [0.45, 0.3, 0.7], fit: 2.2 }, carton: { pitch: 0.62 } },
  build({ tin }) {
    const shell = metal(tin, { metalness: 0.2, roughness: 0.35 });
    return all(
      solid(box(2.5, 0.2, 1.1, 0.06), shell, { at: [0, 0.1, 0.35] }),
      solid(box(2.4, 0.02, 1, 0.01), plastic("#ffffff"), { at: [0, 0.205, 0.35] }),
      pans.map((color, index) => [
        solid(box(0.36, 0.1, 0.34, 0.03), plastic("#ffffff"), {
          at: [(index % 6) * 0.39 - 0.98, 0.22, Math.floor(index / 6) * 0.52 + 0.12],
        }),
        solid(box(0.31, 0.05, 0.29, 0.03), gloss(color, { roughness: 0.35 }), {
          at: [(index % 6) * 0.39 - 0.98, 0.265, Math.floor(index / 6) * 0.52 + 0.12],
        }),
      ]),
      place(
        [
          solid(box(2.5, 0.08, 1.1, 0.04), shell),
          [-0.8, 0, 0.8].map((x, index) => [
            solid(box(0.7, 0.02, 0.9, 0.05), plastic("#fdfdfb"), { at: [x, 0.045, 0] }),
            solid(ball(0.2, 24), gloss(["#3f8fd6", "#f6c333", "#d8392f"][index] ?? "#ffffff", { roughness: 0.3 }), {
              at: [x + 0.1, 0.05, 0.1],
              scale: [1.2, 0.05, 0.9],
            }),
          ]),
        ],
        { at: [0, 0.55, -0.62], turn: [1.05, 0, 0] },
      ),
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.035, 0.02],
                [0.06, 0.8],
                [0.04, 1.2],
                [0.001, 1.2],
              ],
              0.05,
            ),
            gloss("#2f5f4f"),
          ),
          solid(rod(0.05, 0.042, 0.24, 16), metal("#d9b266"), { at: [0, 1.3, 0] }),
          solid(rod(0.004, 0.05, 0.3, 16), matte("#4a2e1c"), { at: [0, 1.56, 0] }),
        ],
        { at: [-1, 0.06, 1.25], turn: [Math.PI / 2, 0, -1.4] },
      ),
    );
  },
});
