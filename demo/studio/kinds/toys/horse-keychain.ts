import { kind } from "../../kind";
import { all, place, ring, solid } from "../../stage";
import { type Coat, coats, gold, littleHorse, type Mood, swivelClasp } from "./horse-parts";

type Look = { coat: Coat; mood: Mood; aside?: number };

/** The small horse with its clasp, and the ring for the keys through it. */
export const keychain = ({ coat, mood, aside }: Look) =>
  all(
    littleHorse(coat, { mood, aside }),
    place(
      [
        swivelClasp(),
        [0, 0.06].map((back) => solid(ring(0.36, 0.04), gold, { at: [back, 1.27, 0], turn: [0, 1.05, 0] })),
      ],
      { at: [0, 2.5, 0.05], turn: [0, 0.2, 0], scale: 0.8 },
    ),
  );

export const horseKeychain = kind({
  name: "horse-keychain",
  noun: {
    en: "plush horse keychain",
    zh: "毛绒小马钥匙扣",
    es: "llavero de caballito de peluche",
    "pt-br": "chaveiro cavalinho de pelúcia",
    ru: "плюшевый брелок-лошадка",
    ar: "ميدالية مفاتيح حصان محشو",
    ur: "پلش گھوڑا کی چین",
    fr: "porte-clés cheval en peluche",
  },
  centimetres: 12,
  looks: {
    red: { coat: coats.red, mood: "smiling", aside: 0.62 },
    brown: { coat: coats.brown, mood: "crying" },
  },
  shots: ["front"],
  build: (look: Look) => keychain(look),
});
