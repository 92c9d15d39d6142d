import { kind } from "../../kind";
import { all, bothSides, box, fabric, place, ring, rod, solid, times } from "../../stage";

export const dryingTowel = kind({
  name: "drying-towel",
  noun: {
    en: "car drying towel",
    zh: "洗车毛巾",
    es: "toalla de secado para coche",
    "pt-br": "toalha de secagem automotiva",
    ru: "полотенце для сушки авто",
    ar: "منشفة تجفيف سيارة",
    ur: "کار خشک کرنے کا تولیہ",
    fr: "serviette de séchage auto",
  },
  centimetres: 40,
  looks: {
    grey: { cloth: "#8d959e", edge: "#e0703a" },
    blue: { cloth: "#3f7fc2", edge: "#f4f4f1" },
    yellow: { cloth: "#e8c23a", edge: "#26282c" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.4 } },
  build({ cloth, edge }) {
    const pile = fabric(cloth, { threads: 40, depth: 0.22 });
    const fold = (at: number, turn: number) =>
      place(
        times(3, (index) => [
          solid(box(2.4, 0.24, 1.6, 0.12), pile, { at: [0, 0.12 + index * 0.22, -index * 0.02] }),
          solid(box(2.43, 0.06, 1.63, 0.03), fabric(edge), { at: [0, 0.12 + index * 0.22, -index * 0.02] }),
        ]),
        { at: [0, at, 0], turn: [0, turn, 0] },
      );
    return all(
      fold(0, 0),
      fold(0.68, 0.08),
      place(
        [
          solid(rod(0.4, 0.4, 2, 40), pile, { turn: [0, 0, Math.PI / 2] }),
          bothSides((side) => [
            solid(rod(0.405, 0.405, 0.05, 40), fabric(edge), { at: [side * 1, 0, 0], turn: [0, 0, Math.PI / 2] }),
            [0.12, 0.22, 0.32].map((radius) =>
              solid(ring(radius, 0.02), fabric(edge), { at: [side * 1.02, 0, 0], turn: [0, Math.PI / 2, 0] }),
            ),
          ]),
        ],
        { at: [0.2, 0.4, 1.4], turn: [0, 0.2, 0] },
      ),
    );
  },
});
