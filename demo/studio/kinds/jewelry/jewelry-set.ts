import { kind } from "../../kind";
import { brilliant, matte, type Part, place, ring, rod, solid, sparkle, times } from "../../stage";
import { linked, polished, roundNeck, shown, tints } from "./parts";

const drop = (tint: string, stone: string, size: number): Part => [
  place(place(brilliant(size, stone), { turn: [Math.PI / 2, 0, 0] }), { at: [0, -size, 0], scale: [0.9, 1.3, 1] }),
  times(14, (index) =>
    sparkle(size * 0.2, "#ffffff", {
      at: [Math.cos(index * 0.449) * size * 1.12, Math.sin(index * 0.449) * size * 1.5 - size, 0],
    }),
  ),
  solid(ring(size * 0.25, size * 0.08, Math.PI * 2, 16), polished(tint), {
    at: [0, size * 0.6, 0],
    turn: [0, Math.PI / 2, 0],
  }),
];

export const jewelrySet = kind({
  name: "jewelry-set",
  noun: {
    en: "necklace and earring set",
    zh: "项链耳环套装",
    es: "juego de collar y pendientes",
    "pt-br": "conjunto de colar e brincos",
    ru: "комплект колье и серьги",
    ar: "طقم قلادة وأقراط",
    ur: "ہار اور بالیوں کا سیٹ",
    fr: "parure collier et boucles",
  },
  centimetres: 45,
  looks: {
    gold: { tint: tints.gold, stone: "#2f9a6a", velvet: "#2a2d33" },
    silver: { tint: tints.silver, stone: "#f2f8ff", velvet: "#2a3550" },
    "rose-gold": { tint: tints.rose, stone: "#d2304c", velvet: "#efe7dc" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    all: { yaw: -0.1, pitch: 0.12 },
    turned: { yaw: 1.05 },
    carton: { yaw: -0.38, pitch: 0.62 },
    detail: { look: [0.42, 0.55, 1], fit: 2.3 },
  },
  build: ({ tint, stone, velvet }) =>
    shown(
      velvet,
      linked(roundNeck(1.5), 0.02, polished(tint)),
      times(13, (index) => {
        const line = roundNeck(1.5);
        const [x, y, z] = line[18 + index * 2] ?? [0, 0, 0];
        const size = 0.05 + 0.055 * Math.sin(((index + 0.5) / 13) * Math.PI);
        return place(drop(tint, stone, size), { at: [x, y - 0.01, z + 0.03], turn: [-0.25, x * 0.6, x * 0.35] });
      }),
      [-1, 1].map((side) =>
        place(
          [
            solid(rod(0.05, 0.3, 0.06, 30), matte(velvet), { at: [0, -0.85, 0] }),
            solid(rod(0.04, 0.04, 0.9, 12), matte(velvet), { at: [0, -0.45, -0.08] }),
            place(drop(tint, stone, 0.13), { at: [0, 0, 0] }),
            place(drop(tint, stone, 0.08), { at: [0, 0.2, 0] }),
          ],
          { at: [side * 0.75 + 1.95, 0.88, 0.6] },
        ),
      ),
    ),
});
