import { kind } from "../../kind";
import { all, board, bothSides, DoubleSide, type Flat, matte, outline, shaped, sheet, solid, times } from "../../stage";

const wave = outline([
  ...Array.from({ length: 30 }, (_, index): Flat => {
    const x = -1.8 + (index / 29) * 3.6;
    return [x, 0.47 + 0.3 * Math.sin((x / 1.8) * 2.6)];
  }),
  [1.8, 0],
  [-1.8, 0],
]);

export const scratchingBoard = kind({
  name: "scratching-board",
  noun: {
    en: "cat scratching board",
    zh: "猫抓板",
    es: "rascador de cartón",
    "pt-br": "arranhador de papelão",
    ru: "картонная когтеточка",
    ar: "لوح خدش للقطط",
    ur: "بلی اسکریچنگ بورڈ",
    fr: "griffoir en carton",
  },
  centimetres: 45,
  looks: { natural: "#d9b98a", pink: "#efb6c1" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: (color) =>
    all(
      bothSides((side) => solid(board(wave, 0.08, 0.01), matte(color), { at: [0, 0, side * 0.95 - 0.04] })),
      times(46, (index) =>
        solid(
          shaped(sheet(3.6, 0.05, 40, 1), (at) =>
            at.set(
              at.x,
              0.45 + 0.3 * Math.sin((at.x / 1.8) * 2.6),
              (index - 22.5) * 0.04 + Math.sin(at.x * 30) * 0.012 + at.y * 0.6,
            ),
          ),
          matte(index % 2 ? "#c49a62" : "#a87d48", { side: DoubleSide }),
        ),
      ),
    ),
});
