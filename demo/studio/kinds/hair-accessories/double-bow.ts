import { kind } from "../../kind";
import { all, bow, satin, sparkle } from "../../stage";

export const doubleBow = kind({
  name: "double-bow",
  noun: {
    en: "double-layer hair bow",
    zh: "双层蝴蝶结发夹",
    es: "lazo doble",
    "pt-br": "laço duplo",
    ru: "двойной бант",
    ar: "فيونكة شعر مزدوجة",
    ur: "دوہری بو",
    fr: "nœud double",
  },
  centimetres: 12,
  looks: { red: ["#c3263b", "#c3263b"], blue: ["#3f6fb5", "#f3f0ea"], pink: ["#f09ab2", "#fbe4e6"] },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2, float: 0.05 }, turned: { yaw: 0.95 } },
  build: ([one = "", two = ""]) =>
    all(
      bow(satin(two, { roughness: 0.6 }), { loop: 1.3, width: 0.9, tail: 0.9 }, { at: [0, -0.06, -0.12] }),
      bow(satin(one, { roughness: 0.6 }), { loop: 1, width: 0.7, tail: 0 }, { at: [0, 0.06, 0.04] }),
      sparkle(0.09, "#ffffff", { at: [0, 0.06, 0.24] }),
    ),
});
