import { kind } from "../../kind";
import { all, fitted, head, place } from "../../stage";
import { type Cap, cap } from "./cap-parts";

export const baseballCap = kind({
  name: "baseball-cap",
  noun: {
    en: "baseball cap",
    zh: "棒球帽",
    es: "gorra de béisbol",
    "pt-br": "boné",
    ru: "бейсболка",
    ar: "قبعة بيسبول",
    ur: "بیس بال ٹوپی",
    fr: "casquette de baseball",
  },
  centimetres: 28,
  looks: {
    navy: { color: "#25395c", brim: "#25395c", text: "NAVY" },
    beige: { color: "#d8c7a6", brim: "#7a4a28", text: "COAST" },
  },
  shots: ["front", "turned", "use", "carton"],
  sets: { front: { yaw: -0.5 }, turned: { yaw: 0.9 } },
  build: cap,
  use: (look) => all(head(), fitted(cap(look), [2, 1.7, 2.6], [0, 2.42, 0.28])),
  carton: { count: [4, 3, 1] },
});

export const flatBrimCap = kind({
  name: "flat-brim-cap",
  noun: {
    en: "flat-brim cap",
    zh: "平沿嘻哈帽",
    es: "gorra de visera plana",
    "pt-br": "boné aba reta",
    ru: "кепка с прямым козырьком",
    ar: "قبعة بحافة مسطحة",
    ur: "فلیٹ برم ٹوپی",
    fr: "casquette à visière plate",
  },
  centimetres: 29,
  looks: {
    pink: { color: "#e2a0b0", brim: "#e2a0b0", isFlat: true, text: "SUNNY" },
    grey: { color: "#8b9096", brim: "#2b2d31", isFlat: true, text: "CITY" },
    red: { color: "#b3302e", brim: "#1f2023", isFlat: true, text: "KING" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.5, pitch: 0.2 } },
  build: (look: Cap) => place(cap(look), { scale: [1, 1.16, 1] }),
});
