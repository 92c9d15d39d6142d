import { kind } from "../../kind";
import { all, box, gloss, type Part, place, plastic, rod, solid, times } from "../../stage";

const brick = (color: string, long: number, deep: number, at: [x: number, y: number, z: number]): Part => {
  const abs = plastic(color, { roughness: 0.25 });
  return place(
    [
      solid(box(long - 0.02, 0.58, deep - 0.02, 0.02), abs, { at: [long / 2, 0.29, deep / 2] }),
      times(long * deep * 4, (index) => {
        const across = long * 2;
        return solid(rod(0.15, 0.15, 0.12, 20), abs, {
          at: [(index % across) * 0.5 + 0.25, 0.63, Math.floor(index / across) * 0.5 + 0.25],
        });
      }),
    ],
    { at },
  );
};

/** Rows of a little shop: walls with a door and windows, and a stepped roof. */
const house = (wall: string, trim: string, roof: string): Part => [
  brick("#6fae4a", 5, 4, [-0.5, -0.4, -0.5]),
  [0, 1, 2, 3].map((row) => [
    brick(row % 2 ? wall : trim, 1, 3, [0, 0.2 + row * 0.6, 0]),
    brick(row % 2 ? wall : trim, 1, 3, [3, 0.2 + row * 0.6, 0]),
    brick(wall, 2, 1, [1, 0.2 + row * 0.6, 0]),
    row === 3 && brick(wall, 2, 1, [1, 0.2 + row * 0.6, 2]),
  ]),
  solid(box(0.7, 1.66, 0.08, 0.03), gloss("#7a4a2a"), { at: [1.5, 1.04, 2.5] }),
  solid(box(0.08, 0.08, 0.1, 0.02), gloss("#e8c04a"), { at: [1.75, 1.04, 2.57] }),
  solid(box(0.8, 1.66, 0.06, 0.02), gloss("#9fd4e8", { transparent: true, opacity: 0.8 }), { at: [2.4, 1.04, 2.5] }),
  solid(box(0.06, 1.66, 0.1, 0.01), plastic("#ffffff"), { at: [2.0, 1.04, 2.52] }),
  [0, 1, 2].map((row) => [
    brick(roof, 5 - row, 1, [-0.5 + row * 0.5, 2.6 + row * 0.6, row * 0.5 - 0.25 + (row === 2 ? 0.25 : 0)]),
    brick(roof, 5 - row, 1, [-0.5 + row * 0.5, 2.6 + row * 0.6, 2.25 - row * 0.5 - (row === 2 ? 0.25 : 0)]),
  ]),
  brick("#8c8f94", 0.5, 0.5, [3, 4.1, 0.7]),
  brick(trim, 1, 0.5, [4.6, -0.16, 3.6]),
];

export const buildingBlocks = kind({
  name: "building-blocks",
  noun: {
    en: "building block set",
    zh: "积木套装",
    es: "juego de bloques de construcción",
    "pt-br": "kit de blocos de montar",
    ru: "набор конструктора",
    ar: "طقم مكعبات تركيب",
    ur: "بلڈنگ بلاک سیٹ",
    fr: "jeu de briques de construction",
  },
  centimetres: 24,
  looks: {
    red: { wall: "#d8362c", trim: "#f3efe6", roof: "#2f5fb0" },
    yellow: { wall: "#f2b91f", trim: "#e2572b", roof: "#2b8a5a" },
    blue: { wall: "#3f86d1", trim: "#fff3d6", roof: "#c73b34" },
  },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.5, pitch: 0.3 }, turned: { yaw: 0.65 } },
  build: ({ wall, trim, roof }) => all(house(wall, trim, roof)),
});
