import { kind } from "../../kind";
import { all } from "../../stage";
import { type Acetate, claw, plain } from "./parts";

export const squareClaw = kind({
  name: "square-claw",
  noun: {
    en: "rectangle hair claw",
    zh: "长方形抓夹",
    es: "pinza de pelo rectangular",
    "pt-br": "piranha retangular",
    ru: "прямоугольный краб",
    ar: "مشبك شعر مستطيل",
    ur: "مستطیل ہیئر کلا",
    fr: "pince crabe rectangulaire",
  },
  centimetres: 9,
  looks: {
    brown: plain("#6d4630", "#9a6a48"),
    sage: plain("#a9b99c", "#d5dec8"),
    beige: plain("#d8c2a2", "#efe3cf"),
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.3 } },
  build: (look: Acetate) => all(claw({ look, isSquare: true, teeth: 6 })),
});
