import { kind } from "../../kind";
import { type Coat, coats, sittingHorse } from "./horse-parts";

export const plushHorse = kind({
  name: "plush-horse",
  noun: {
    en: "plush pony",
    zh: "毛绒小马",
    es: "poni de peluche",
    "pt-br": "pônei de pelúcia",
    ru: "плюшевая лошадка",
    ar: "مهر محشو",
    ur: "پلش ٹٹو",
    fr: "poney en peluche",
  },
  centimetres: 28,
  looks: coats,
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: { detail: { look: [0.5, 0.76, 0.9], fit: 1.9 } },
  build: (coat: Coat) => sittingHorse(coat),
  carton: { build: (coat: Coat) => sittingHorse({ ...coat, layers: 0 }) },
});
