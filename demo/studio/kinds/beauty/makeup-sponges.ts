import { kind } from "../../kind";
import { all, matte, place, shaped, solid, speckle, turned } from "../../stage";

export const makeupSponges = kind({
  name: "makeup-sponges",
  noun: {
    en: "makeup sponge set",
    zh: "美妆蛋套装",
    es: "set de esponjas",
    "pt-br": "kit de esponjas",
    ru: "набор спонжей",
    ar: "طقم إسفنج مكياج",
    ur: "میک اپ اسفنج سیٹ",
    fr: "lot d'éponges maquillage",
  },
  centimetres: 6,
  looks: {
    pink: ["#f08aa8", "#f5b3c2", "#e8668c"],
    purple: ["#a58bd6", "#c9b6ea", "#8468c0"],
    multi: ["#f08aa8", "#6fb8c9", "#f2c25a"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.35 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(
          solid(
            turned([
              [0.001, 0],
              [0.42, 0.06],
              [0.62, 0.4],
              [0.6, 0.75],
              [0.36, 1.25],
              [0.001, 1.6],
            ]),
            speckle(matte(color), 40, 0.16),
          ),
          {
            at: [(index - 1) * 1.2, index === 2 ? 0.6 : 0, index === 1 ? 0.5 : 0],
            turn: [0, 0, index === 2 ? -1.35 : 0],
          },
        ),
      ),
      place(
        solid(
          shaped(
            turned([
              [0.001, 0],
              [0.45, 0.05],
              [0.6, 0.5],
              [0.4, 1],
              [0.5, 1.3],
              [0.001, 1.5],
            ]),
            (at) => {
              if (at.x > 0.2) at.x = 0.2 + (at.x - 0.2) * 0.3;
            },
          ),
          speckle(matte(colors[0] ?? ""), 40, 0.16),
        ),
        { at: [0.1, 0, -1] },
      ),
    ),
});
