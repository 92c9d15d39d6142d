import { kind } from "../../kind";
import { all, place, sized } from "../../stage";
import { type Coat, coats, sittingHorse } from "./horse-parts";
import { seatedChild } from "./seated-child";

export const giantHorse = kind({
  name: "giant-horse",
  noun: {
    en: "giant plush horse",
    zh: "大号毛绒马公仔",
    es: "caballo de peluche gigante",
    "pt-br": "cavalo de pelúcia gigante",
    ru: "большая плюшевая лошадь",
    ar: "حصان محشو عملاق",
    ur: "بڑا پلش گھوڑا",
    fr: "cheval géant en peluche",
  },
  centimetres: 50,
  looks: { red: coats.red },
  shots: ["front"],
  sets: { all: { backdrop: "sky", pitch: 0.2, yaw: -0.2 } },
  build: (coat: Coat) =>
    all(
      place(seatedChild(), { at: [-1.9, 0, -0.5], turn: [0, 0.1, 0], scale: 0.87 }),
      sized(sittingHorse(coat), 50, [0.85, 0, 0.5], [0, -0.1, 0]),
    ),
});
