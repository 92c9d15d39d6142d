import { kind } from "../../kind";
import { metal } from "../../stage";
import { shade, worn } from "./parts";
import { spectacles } from "./spectacles";

const pair = ({ frame, tint }: { frame: string; tint: string }) =>
  spectacles({
    rim: "aviator",
    frame: metal(frame, { roughness: 0.15 }),
    lens: shade(tint, 0.84, { iridescence: 0.4 }),
    thick: 0.09,
    isWire: true,
  });
export const aviatorSunglasses = kind({
  name: "aviator-sunglasses",
  noun: {
    en: "aviator sunglasses",
    zh: "飞行员太阳镜",
    es: "lentes de sol aviador",
    "pt-br": "óculos de sol aviador",
    ru: "очки-авиаторы",
    ar: "نظارات شمسية أفياتور",
    ur: "ایوی ایٹر دھوپ چشمہ",
    fr: "lunettes de soleil aviateur",
  },
  centimetres: 14,
  looks: {
    gold: { frame: "#d9b266", tint: "#3f4a3a" },
    black: { frame: "#3a3d42", tint: "#1f2226" },
    blue: { frame: "#d3d7db", tint: "#2f6fc0" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  build: pair,
  use: (look) => worn(pair(look)),
});
