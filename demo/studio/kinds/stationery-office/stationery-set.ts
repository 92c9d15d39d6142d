import { kind } from "../../kind";
import {
  all,
  board,
  box,
  corners,
  glass,
  hoop,
  matte,
  metal,
  panel,
  place,
  plastic,
  rod,
  sheet,
  softened,
  solid,
  words,
} from "../../stage";
import { book, pencil } from "./parts";

export const stationerySet = kind({
  name: "stationery-set",
  noun: {
    en: "stationery gift set",
    zh: "文具礼盒套装",
    es: "set de papelería para regalo",
    "pt-br": "kit de papelaria para presente",
    ru: "подарочный набор канцтоваров",
    ar: "طقم قرطاسية هدية",
    ur: "اسٹیشنری گفٹ سیٹ",
    fr: "coffret papeterie",
  },
  centimetres: 26,
  looks: {
    pink: { card: "#f4b9c6", second: "#c4b3e0" },
    blue: { card: "#8fc0e6", second: "#f2c53d" },
    mint: { card: "#a9d8c4", second: "#f29a8a" },
  },
  shots: ["front", "group", "carton"],
  sets: { all: { pitch: 0.75, yaw: -0.2 }, carton: { pitch: 0.62 } },
  build({ card, second }) {
    return all(
      solid(board(panel(2.8, 2.1, 0.06, [softened(corners(2.68, 1.98), 0.04, true)]), 0.32, 0.01), matte(card), {
        at: [0, 0.02, 0.2],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(box(2.76, 0.05, 2.06, 0.01), matte("#fbf8f1"), { at: [0, 0.03, 0.2] }),
      place(
        [
          solid(box(2.8, 0.24, 2.1, 0.02), matte(card)),
          solid(
            sheet(2.7, 2),
            matte("#ffffff", {
              map: words(540, 400, card, [
                { text: "HAPPY SCHOOL", size: 60, color: "#ffffff", weight: 800 },
                { text: "stationery set", size: 36, color: "#ffffff" },
              ]),
            }),
            { at: [0, 0.13, 0], turn: [-Math.PI / 2, 0, 0] },
          ),
        ],
        { at: [0, 0.9, -1.3], turn: [1.1, 0, 0] },
      ),
      place(book(0.95, 1.3, 0.18, plastic(second)), { at: [-0.72, 0.08, 0.28] }),
      [card, second, "#f6c333"].map((color, index) =>
        pencil(color, { at: [0.05 + index * 0.2, 0.16, 1.05], turn: [-Math.PI / 2, 0, 0], scale: 0.9 }),
      ),
      solid(box(0.4, 0.2, 0.26, 0.05), matte("#fdfbf5"), { at: [0.98, 0.18, 0.9], turn: [0, 0.1, 0] }),
      solid(box(0.2, 0.21, 0.27, 0.05), matte(second), { at: [1.08, 0.18, 0.89], turn: [0, 0.1, 0] }),
      solid(box(0.34, 0.22, 0.26, 0.06), plastic(second), { at: [0.98, 0.18, 0.4] }),
      solid(rod(0.1, 0.1, 0.02, 24), metal("#d3d7db"), { at: [0.98, 0.3, 0.4] }),
      place([solid(hoop(0.24, 0.16, 0.18), matte(second)), solid(hoop(0.165, 0.14, 0.18), matte("#c9a06a"))], {
        at: [0.98, 0.16, -0.2],
        turn: [Math.PI / 2, 0, 0],
      }),
      solid(box(1.5, 0.03, 0.22, 0.01), glass("#ffe9b0", { opacity: 0.6 }), { at: [0.35, 0.12, -0.6] }),
    );
  },
});
