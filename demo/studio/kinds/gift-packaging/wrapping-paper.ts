import { kind } from "../../kind";
import { all, checks, DoubleSide, dots, florals, matte, shaped, sheet, solid, times } from "../../stage";
import { standingRoll } from "./parts";

const prints = [
  () => florals("#fdf3ee", ["#ee8aa4", "#f4b860", "#7fb7a4"], 40),
  () => checks("#fbf6ee", "#c0212f", 7),
  () => dots("#cfa578", "#fdf6ea", 8, 0.2),
];

export const wrappingPaper = kind({
  name: "wrapping-paper",
  noun: {
    en: "gift wrapping paper",
    zh: "礼品包装纸",
    es: "papel de regalo",
    "pt-br": "papel de presente",
    ru: "подарочная бумага",
    ar: "ورق تغليف هدايا",
    ur: "گفٹ ریپنگ پیپر",
    fr: "papier cadeau",
  },
  centimetres: 70,
  looks: { multi: 0, red: 1, natural: 2 },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: (first) =>
    all(
      times(3, (index) => {
        const map = prints[(first + index) % 3]?.() ?? null;
        if (map) map.repeat.set(2, 2);
        return standingRoll(0.3, 3.4 - index * 0.25, matte("#ffffff", { map, roughness: 0.4 }), [
          (index - 1) * 0.72,
          0,
          index === 1 ? 0.35 : -0.1,
        ]);
      }),
      solid(
        shaped(sheet(1.6, 1.6, 20, 20), (at) =>
          at.set(at.x + 0.2, 0.02 + Math.max(0, -at.x - 0.5) ** 2 * 2.2, -at.y + 1.5),
        ),
        matte("#ffffff", { map: prints[first % 3]?.() ?? null, roughness: 0.4, side: DoubleSide }),
      ),
    ),
});
