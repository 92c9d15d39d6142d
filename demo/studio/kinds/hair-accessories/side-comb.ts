import { kind } from "../../kind";
import { board, type Flat, outline, place, shaped, solid } from "../../stage";
import { type Acetate, acetate, plain, tortoise } from "./parts";

const combLine = outline([
  ...Array.from({ length: 21 }, (_, index): Flat => [-1.3 + index * 0.13, 0.34 + 0.16 * Math.cos((index - 10) * 0.15)]),
  ...Array.from({ length: 13 }, (_, index): Flat[] => {
    const x = 1.3 - index * 0.2;
    return [
      [x, -0.05],
      [x - 0.02, -0.5],
      [x - 0.06, -1.15],
      [x - 0.1, -0.5],
      [x - 0.12, -0.05],
    ];
  }).flat(),
]);

export const sideComb = kind({
  name: "side-comb",
  noun: {
    en: "side hair comb",
    zh: "插梳",
    es: "peineta lateral",
    "pt-br": "pente lateral",
    ru: "боковой гребень",
    ar: "مشط شعر جانبي",
    ur: "سائیڈ ہیئر کومب",
    fr: "peigne latéral",
  },
  centimetres: 9,
  looks: { tortoise, black: plain("#1d1d20", "#33333a"), cream: plain("#efe4d0", "#fffaf0") },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.35 } },
  build: ({ ground, clouds }: Acetate) =>
    place(
      solid(
        shaped(board(combLine, 0.06, 0.03), (at) => {
          at.z += 0.3 * (1 - (at.x / 1.3) ** 2) + (at.y < 0 ? 0.12 * Math.sin(-at.y * 3) : 0);
        }),
        acetate(ground, clouds),
      ),
      { at: [0, 1.2, 0], turn: [-0.35, 0, 0] },
    ),
});
