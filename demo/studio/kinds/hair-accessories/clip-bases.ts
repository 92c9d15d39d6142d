import { kind } from "../../kind";
import { all, board, bothSides, box, chance, metal, outline, place, ring, solid, times } from "../../stage";

const beak = outline([
  [-0.07, 0.75],
  [0.07, 0.75],
  [0.14, 0.1],
  [0.15, -0.75],
  [-0.15, -0.75],
  [-0.14, 0.1],
]);

export const clipBases = kind({
  name: "clip-bases",
  noun: {
    en: "alligator clip bases",
    zh: "鸭嘴夹配件",
    es: "bases de pinza",
    "pt-br": "bases de presilha bico de pato",
    ru: "основы для зажимов",
    ar: "قواعد مشابك تمساح",
    ur: "ایلیگیٹر کلپ بیس",
    fr: "bases de pinces alligator",
  },
  centimetres: 6,
  looks: { silver: "#d0d4d9", gold: "#dcb65f", black: "#2a2b2f" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.75 } },
  build: (color) =>
    all(
      times(11, (index) => {
        const steel = metal(color, { roughness: 0.2 });
        return place(
          [
            solid(board(beak, 0.02, 0.012), steel, { at: [0, 0.1, 0], turn: [-Math.PI / 2 + 0.08, 0, 0] }),
            solid(board(beak, 0.02, 0.012), steel, { at: [0, 0, 0], turn: [-Math.PI / 2 - 0.03, 0, 0] }),
            solid(ring(0.09, 0.03, Math.PI * 2, 24), steel, { at: [0, 0.1, 0.62], turn: [0, Math.PI / 2, 0] }),
            bothSides((side) => solid(box(0.02, 0.16, 0.3, 0.01), steel, { at: [side * 0.14, 0.08, 0.6] })),
          ],
          {
            at: [
              ((index % 4) - 1.5) * 0.72 + chance(-0.08, 0.08),
              0.05 + (index > 7 ? 0.16 : 0),
              (Math.floor(index / 4) - 1) * 1.15 - (index > 7 ? 0.6 : 0),
            ],
            turn: [0, chance(-0.5, 0.5), 0],
          },
        );
      }),
    ),
});
