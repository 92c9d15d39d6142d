import { kind } from "../../kind";
import { all, bothSides, box, counted, fabric, glass, matte, metal, place, plastic, rod, solid } from "../../stage";
import { strap, zipPull } from "./parts";

/** Bottles and ice packs, seen in the open bag. */
const filling = () => [
  counted(4, (index) =>
    place(
      [
        solid(rod(0.15, 0.15, 0.5, 28), glass(index % 2 ? "#4f8a5b" : "#8a5a2e", { opacity: 0.85 })),
        solid(rod(0.06, 0.12, 0.26, 24), glass(index % 2 ? "#4f8a5b" : "#8a5a2e", { opacity: 0.85 }), {
          at: [0, 0.38, 0],
        }),
        solid(rod(0.07, 0.07, 0.07, 20), metal("#d8b25a"), { at: [0, 0.53, 0] }),
      ],
      { at: [-0.6 + index * 0.4, 1.2, -0.12 + (index % 2) * 0.2] },
    ),
  ),
  solid(box(0.5, 0.3, 0.2, 0.05), plastic("#7fb6e0"), { at: [0.5, 1.3, 0.3] }),
];

export const coolerBag = kind({
  name: "cooler-bag",
  noun: {
    en: "picnic cooler bag",
    zh: "野餐保温包",
    es: "hielera de tela",
    "pt-br": "bolsa térmica de piquenique",
    ru: "сумка-холодильник",
    ar: "حقيبة تبريد للنزهات",
    ur: "پکنک کولر بیگ",
    fr: "sac isotherme de pique-nique",
  },
  centimetres: 40,
  looks: {
    blue: { cloth: "#3a6ea8", trim: "#23456c" },
    red: { cloth: "#b3302e", trim: "#5f1b1c" },
    green: { cloth: "#3f7d55", trim: "#24492f" },
  },
  shots: ["front"],
  sets: { front: { pitch: 0.36 } },
  build({ cloth, trim }) {
    const main = fabric(cloth, { threads: 240, depth: 0.12 });
    const dark = fabric(trim, { threads: 240, depth: 0.12 });
    const foil = metal("#dfe3e7", { roughness: 0.4 });
    return all(
      solid(box(2, 0.1, 1.2, 0.05), dark, { at: [0, 0.06, 0] }),
      bothSides((face) => solid(box(2, 1.26, 0.1, 0.05), main, { at: [0, 0.64, face * 0.56] })),
      bothSides((end) => solid(box(0.1, 1.26, 1.1, 0.05), main, { at: [end * 0.95, 0.64, 0] })),
      solid(box(1.84, 0.9, 1.04, 0), foil, { at: [0, 0.5, 0] }),
      bothSides((face) => solid(box(1.8, 0.3, 0.02, 0), foil, { at: [0, 1.1, face * 0.5] })),
      bothSides((end) => solid(box(0.02, 0.3, 1, 0), foil, { at: [end * 0.89, 1.1, 0] })),
      filling(),
      place(
        [
          solid(box(2.04, 0.12, 1.2, 0.05), main, { at: [0, 0, 0.6] }),
          solid(box(1.86, 0.04, 1.04, 0.02), foil, { at: [0, -0.06, 0.6] }),
        ],
        { at: [0, 1.3, -0.6], turn: [-1.75, 0, 0] },
      ),
      solid(box(1.3, 0.6, 0.12, 0.06), dark, { at: [0, 0.48, 0.62] }),
      solid(box(1.2, 0.03, 0.03, 0.01), matte("#e3e5e8"), { at: [0, 0.7, 0.69] }),
      zipPull("#d3d6da", { at: [0.5, 0.7, 0.7] }),
      bothSides((end) => [
        strap(
          [
            [end * 1.0, 0.5, -0.3],
            [end * 1.16, 0.9, -0.2],
            [end * 1.16, 0.9, 0.2],
            [end * 1.0, 0.5, 0.3],
          ],
          dark,
          0.06,
          0.05,
        ),
      ]),
    );
  },
});
