import { kind } from "../../kind";
import { all, bow, place, satin } from "../../stage";
import { barretteClip } from "./parts";

export const hairBow = kind({
  name: "hair-bow",
  noun: {
    en: "hair bow",
    zh: "大蝴蝶结发夹",
    es: "lazo para el pelo",
    "pt-br": "laço de cabelo",
    ru: "бант для волос",
    ar: "فيونكة شعر",
    ur: "بالوں کی بو",
    fr: "nœud pour cheveux",
  },
  centimetres: 18,
  looks: { black: "#232327", pink: "#f0a9bb", wine: "#7a1f35", white: "#f6f2ea" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2, float: 0.05 }, turned: { yaw: 0.95 } },
  build: (color) =>
    all(bow(satin(color), { loop: 1.05, width: 0.85, tail: 2.1 }), place(barretteClip(0.9), { at: [0, 0, -0.1] })),
});
