import { kind } from "../../kind";
import { all, ball, blossom, box, fabric, glass, gloss, matte, type Point, ring, solid, times } from "../../stage";

export const kidsTieSet = kind({
  name: "kids-tie-set",
  noun: {
    en: "children's hair tie set",
    zh: "儿童发圈礼盒",
    es: "set de gomas infantiles",
    "pt-br": "kit de elásticos infantis",
    ru: "набор детских резинок",
    ar: "طقم ربطات شعر للأطفال",
    ur: "بچوں کے ہیئر ٹائی سیٹ",
    fr: "coffret élastiques enfant",
  },
  centimetres: 14,
  looks: {
    multi: ["#ee6a6a", "#f4b73a", "#63bb74", "#5aa3dd", "#b48ad6"],
    pink: ["#f28aa8", "#f9c9d4", "#d9567e", "#fbe3cf", "#c3a6e0"],
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.65 } },
  build: (colors) =>
    all(
      solid(box(3.2, 0.5, 2.5, 0.08), gloss("#fdf3ee", { roughness: 0.4 }), { at: [0, 0.2, 0] }),
      solid(box(3, 0.1, 2.3, 0.05), matte("#f5dfe0"), { at: [0, 0.44, 0] }),
      times(20, (index) => {
        const [column, row] = [index % 5, Math.floor(index / 5)];
        const at: Point = [(column - 2) * 0.56, 0.56, (row - 1.5) * 0.54];
        const color = colors[(column + row * 2) % colors.length] ?? "";
        return [
          solid(ring(0.19, 0.06, Math.PI * 2, 36), fabric(color, { threads: 90 }), { at, turn: [Math.PI / 2, 0, 0] }),
          row % 2
            ? solid(ball(0.1, 18), gloss(color), { at: [at[0], 0.62, at[2] + 0.19] })
            : blossom(color, "#fff3c4", { at: [at[0], 0.6, at[2] + 0.16], scale: 0.16 }),
        ];
      }),
      solid(box(3.24, 0.06, 2.54, 0.04), glass("#f4fafc", { opacity: 0.35 }), {
        at: [0, 1.3, -2.1],
        turn: [-1.2, 0, 0],
      }),
    ),
});
