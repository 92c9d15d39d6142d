import { kind } from "../../kind";
import { all, board, circle, cord, lettering, outline, place, plastic, ring, solid } from "../../stage";
import { bell, type Coat, coats, collar, gold, sittingHorse } from "./horse-parts";

/** A gold coin on a red cord, hanging from the collar over the belly. */
const coin = () =>
  all(
    cord(
      [
        [0, 1.3, 0.5],
        [0, 1.2, 0.57],
        [0, 1.02, 0.64],
      ],
      "#e8b33a",
      0.025,
    ),
    place(
      [
        solid(board(outline(circle(0.2)), 0.03, 0.015), plastic("#f0b93c"), { at: [0, 0, -0.02] }),
        solid(ring(0.2, 0.025), gold, { at: [0, 0, 0.02] }),
        lettering("福", 0.3, 0.3, "#b3141f", { at: [0, 0, 0.03] }),
      ],
      { at: [0, 0.84, 0.64], turn: [-0.06, 0, 0] },
    ),
  );

export const luckyHorse = kind({
  name: "lucky-horse",
  noun: {
    en: "lucky plush horse",
    zh: "福气小马公仔",
    es: "caballito de la suerte",
    "pt-br": "cavalinho da sorte",
    ru: "лошадка на удачу",
    ar: "حصان الحظ المحشو",
    ur: "خوش قسمت پلش گھوڑا",
    fr: "cheval porte-bonheur en peluche",
  },
  centimetres: 25,
  looks: { red: coats.red, brown: coats.brown },
  shots: ["front"],
  build: (coat: Coat) => sittingHorse(coat, { mood: "smiling", neck: [collar(), bell(), coin()] }),
});
