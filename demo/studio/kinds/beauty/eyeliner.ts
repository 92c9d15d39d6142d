import { kind } from "../../kind";
import { all, gloss, matte, place, rod, solid, turned, wire } from "../../stage";
import { gilt, label } from "./parts";

export const eyeliner = kind({
  name: "eyeliner",
  noun: {
    en: "eyeliner pen set",
    zh: "眼线笔套装",
    es: "set de delineadores",
    "pt-br": "kit de delineadores",
    ru: "набор подводок",
    ar: "طقم أقلام كحل",
    ur: "آئی لائنر سیٹ",
    fr: "lot d'eye-liners",
  },
  centimetres: 14,
  looks: { black: ["#1d1d20", "#1d1d20", "#1d1d20"], multi: ["#1d1d20", "#5b3524", "#2f4f8f"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.7, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(
          [
            solid(rod(0.12, 0.12, 1.9, 36), gloss(color), { at: [0, 0, 0] }),
            solid(rod(0.123, 0.123, 0.12, 36), gilt(), { at: [0, 0.9, 0] }),
            solid(
              turned([
                [0.1, 0.95],
                [0.07, 1.2],
                [0.03, 1.28],
                [0.001, 1.5],
              ]),
              matte("#151517"),
            ),
            label("EYELINER", color, "#e3c58a", 0.16, 0.7, { at: [0, 0, 0.122] }),
          ],
          { at: [0.2, 0.13, index * 0.5 - 0.6], turn: [-Math.PI / 2, 0, Math.PI / 2 + 0.06 * index - 0.06] },
        ),
      ),
      colors.map((color, index) =>
        place(solid(rod(0.13, 0.13, 0.9, 36), gloss(color)), {
          at: [-1.7, 0.13, index * 0.5 - 0.6],
          turn: [0, 0, Math.PI / 2],
        }),
      ),
      solid(
        wire(
          [
            [-0.8, 0.01, 1.2],
            [0, 0.01, 1.35],
            [0.9, 0.01, 1.15],
          ],
          0.04,
        ),
        matte("#151517"),
        { scale: [1, 0.2, 1] },
      ),
    ),
});
