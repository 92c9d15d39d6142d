import { kind } from "../../kind";
import { all, board, bothSides, box, type Flat, matte, outline, solid, times } from "../../stage";

export const popupCard = kind({
  name: "popup-card",
  noun: {
    en: "pop-up greeting card",
    zh: "立体贺卡",
    es: "tarjeta pop-up",
    "pt-br": "cartão pop-up",
    ru: "объёмная открытка",
    ar: "بطاقة تهنئة مجسمة",
    ur: "پاپ اپ گریٹنگ کارڈ",
    fr: "carte pop-up",
  },
  centimetres: 20,
  looks: {
    pink: { card: "#f7d3da", tree: "#ee8aa4" },
    red: { card: "#a81f2f", tree: "#f3c85a" },
    blue: { card: "#cfe3f2", tree: "#4a8fc9" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.42, yaw: -0.45 }, turned: { yaw: 0.7 } },
  build: ({ card: paper, tree }) =>
    all(
      bothSides((side) =>
        solid(box(1.6, 0.03, 2.2, 0.01), matte(paper), {
          at: [side * 0.79, 0.02 + (side < 0 ? 0.0 : 0.0), 0],
          turn: [0, 0, side * 0.05],
        }),
      ),
      times(3, (index) => [
        solid(box(0.05, 0.6, 0.05, 0.01), matte("#8a5a38"), { at: [index * 0.8 - 0.8, 0.3, index * 0.25 - 0.4] }),
        times(3, (slice) =>
          solid(
            board(
              outline(
                Array.from({ length: 24 }, (_, point): Flat => {
                  const angle = (point / 24) * Math.PI * 2;
                  const out = 0.42 + 0.06 * Math.sin(angle * 7);
                  return [Math.cos(angle) * out, Math.sin(angle) * out];
                }),
                true,
              ),
              0.012,
              0,
            ),
            matte(tree),
            { at: [index * 0.8 - 0.8, 1 + index * 0.16, index * 0.25 - 0.4], turn: [0, (slice * Math.PI) / 3, 0] },
          ),
        ),
      ]),
      solid(
        board(
          outline(
            [
              [-1.3, 0],
              [1.3, 0],
              [1.3, 0.16],
              [0.9, 0.3],
              [0.4, 0.18],
              [0, 0.34],
              [-0.5, 0.2],
              [-1, 0.32],
              [-1.3, 0.14],
            ],
            false,
          ),
          0.012,
          0,
        ),
        matte("#ffffff"),
        { at: [0, 0.03, 0.5] },
      ),
      [-0.3, 0.35].map((x) =>
        solid(
          board(
            outline(
              [
                [-0.1, 0],
                [0.1, 0],
                [0.08, 0.35],
                [0, 0.5],
                [-0.08, 0.35],
              ],
              false,
            ),
            0.012,
            0,
          ),
          matte("#4a3a44"),
          { at: [x, 0.04, 0.25] },
        ),
      ),
    ),
});
