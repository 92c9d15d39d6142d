import { kind } from "../../kind";
import { gloss } from "../../stage";
import { shade, tortoise, worn } from "./parts";
import { spectacles } from "./spectacles";

const pair = ({ frame, tint }: { frame: string; tint: string }) =>
  spectacles({
    rim: "catEye",
    frame: frame === "tortoise" ? tortoise() : gloss(frame),
    lens: shade(tint),
    thick: 0.09,
  });
export const catEyeSunglasses = kind({
  name: "cat-eye-sunglasses",
  noun: {
    en: "cat-eye sunglasses",
    zh: "猫眼太阳镜",
    es: "lentes de sol ojo de gato",
    "pt-br": "óculos de sol gatinho",
    ru: "очки «кошачий глаз»",
    ar: "نظارات شمسية عين القطة",
    ur: "کیٹ آئی دھوپ چشمہ",
    fr: "lunettes de soleil papillon",
  },
  centimetres: 14,
  looks: {
    black: { frame: "#17181b", tint: "#2a2d33" },
    tortoise: { frame: "tortoise", tint: "#5a3d28" },
    pink: { frame: "#e58aa3", tint: "#8a4a5c" },
  },
  shots: ["front", "group", "detail", "use", "carton"],
  sets: {
    all: { yaw: -0.35 },
    detail: { look: [0.8, 0.8, 0.9], fit: 2.2 },
    use: { fit: 1.25, look: [0.5, 0.58, 0.5] },
  },
  carton: { count: [3, 4, 2] },
  build: pair,
  use: (look) => worn(pair(look)),
});
