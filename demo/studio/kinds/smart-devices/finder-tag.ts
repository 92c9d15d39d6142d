import { kind } from "../../kind";
import { box, disc, gloss, hoop, lettering, lit, metal, place, ring, rubber, solid, tile } from "../../stage";

export const finderTag = kind({
  name: "finder-tag",
  noun: {
    en: "key finder tag",
    zh: "防丢器",
    es: "localizador de llaves",
    "pt-br": "localizador de chaves",
    ru: "метка для поиска ключей",
    ar: "جهاز تتبع المفاتيح",
    ur: "چابی فائنڈر ٹیگ",
    fr: "porte-clés traceur",
  },
  centimetres: 9,
  looks: {
    white: { shell: "#f5f5f3", sleeve: "#2f3338" },
    blue: { shell: "#f5f5f3", sleeve: "#2f74c0" },
    orange: { shell: "#f5f5f3", sleeve: "#e2702c" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.3 }, use: { pitch: 0.5 } },
  build({ shell, sleeve }) {
    const soft = rubber(sleeve);
    const key = (turn: number, color: string) =>
      place(
        [
          solid(hoop(0.36, 0.14, 0.06), metal(color), { at: [0, -0.36, 0] }),
          solid(box(0.16, 1.1, 0.06, 0.02), metal(color), { at: [0, -1.2, 0] }),
          [0.9, 1.12, 1.34, 1.56].map((down, index) =>
            solid(box(0.16, 0.1, 0.055, 0.01), metal(color), { at: [0.1 - (index % 2) * 0.03, -down - 0.1, 0] }),
          ),
        ],
        { at: [0, 0.02, 0], turn: [0, 0, turn] },
      );
    return place(
      [
        place(
          [
            solid(disc(0.8, 0.16, 64), gloss(shell), { at: [0, 0, 0.06] }),
            solid(hoop(0.92, 0.72, 0.28, 0.09), soft, { at: [0, 0, 0.02] }),
            solid(tile(0.34, 0.7, 0.17, 0.16, 0.05), soft, { at: [0, 1.05, 0.02] }),
            solid(hoop(0.16, 0.09, 0.2), metal("#c9ccd0"), { at: [0, 1.22, 0.02] }),
            lettering("find", 0.6, 0.24, "#9aa0a6", { at: [0, 0, 0.145] }),
            solid(disc(0.03, 0.01), lit("#35d07f", 1.5), { at: [0, -0.4, 0.145] }),
          ],
          { at: [-0.1, 0, 0.1] },
        ),
        solid(ring(0.5, 0.045), metal("#d5d8dc"), { at: [0.12, 1.72, 0.05], turn: [0.12, 0, 0] }),
        place(key(0.75, "#d8b25a"), { at: [0.58, 1.6, 0.02] }),
        place(key(1.35, "#c3c7cc"), { at: [0.62, 1.86, 0.1] }),
      ],
      { turn: [-Math.PI / 2 + 0.12, 0, 0] },
    );
  },
});
