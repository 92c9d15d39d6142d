import { kind } from "../../kind";
import {
  bothSides,
  box,
  disc,
  glass,
  gloss,
  lettering,
  matte,
  metal,
  place,
  plastic,
  solid,
  tile,
  times,
} from "../../stage";

export const distributionBox = kind({
  name: "distribution-box",
  noun: {
    en: "distribution box",
    zh: "配电箱",
    es: "cuadro eléctrico",
    "pt-br": "quadro de distribuição",
    ru: "распределительный щиток",
    ar: "صندوق توزيع",
    ur: "ڈسٹری بیوشن باکس",
    fr: "coffret électrique",
  },
  centimetres: 32,
  looks: { white: { shell: "#f0f0ed", door: "#7fa8c9" }, grey: { shell: "#c3c7cc", door: "#5a6a76" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sand" }, front: { yaw: -0.4, pitch: 0.1 } },
  build({ shell, door }) {
    return place(
      [
        solid(tile(3.2, 2.2, 0.14, 0.6, 0.06), plastic(shell)),
        solid(tile(2.7, 1.1, 0.06, 0.04), matte("#c9ccd0"), { at: [0, 0.1, 0.29] }),
        times(8, (index) =>
          place(
            [
              solid(box(0.28, 0.9, 0.16, 0.02), plastic("#eeeeea")),
              solid(box(0.14, 0.16, 0.14, 0.03), gloss(index === 0 ? "#d2302b" : "#2b62b8"), {
                at: [0, index % 3 ? 0.06 : -0.06, 0.1],
              }),
              lettering("C20", 0.2, 0.09, "#26282c", { at: [0, -0.24, 0.082] }),
            ],
            { at: [(index - 3.5) * 0.31, 0.1, 0.36] },
          ),
        ),
        solid(tile(2.6, 0.2, 0.03, 0.01), matte("#ffffff"), { at: [0, -0.66, 0.305] }),
        place(solid(tile(2.9, 1.5, 0.08, 0.06), glass(door, { opacity: 0.45 }), { at: [0, 0.75, 0] }), {
          at: [0, 0.82, 0.36],
          turn: [-1.1, 0, 0],
        }),
        bothSides((x) =>
          bothSides((y) => solid(disc(0.06, 0.02, 16), metal("#b9bdc3"), { at: [x * 1.45, y * 0.95, 0.3] })),
        ),
      ],
      { turn: [-0.08, 0, 0] },
    );
  },
});
