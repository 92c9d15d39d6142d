import { kind } from "../../kind";
import { glass, gloss } from "../../stage";
import { shade, tortoise, worn } from "./parts";
import { spectacles } from "./spectacles";

const pair = ({ frame, tint }: { frame: string; tint: string }) =>
  spectacles({
    rim: "square",
    frame: frame === "tortoise" ? tortoise() : frame === "clear" ? glass("#e9eef0", { opacity: 0.6 }) : gloss(frame),
    lens: shade(tint),
    thick: 0.085,
  });
export const squareSunglasses = kind({
  name: "square-sunglasses",
  noun: {
    en: "square sunglasses",
    zh: "方框太阳镜",
    es: "lentes de sol cuadrados",
    "pt-br": "óculos de sol quadrados",
    ru: "квадратные солнцезащитные очки",
    ar: "نظارات شمسية مربعة",
    ur: "چوکور دھوپ چشمہ",
    fr: "lunettes de soleil carrées",
  },
  centimetres: 14,
  looks: {
    black: { frame: "#17181b", tint: "#26292e" },
    tortoise: { frame: "tortoise", tint: "#5c432b" },
    clear: { frame: "clear", tint: "#5a8fb0" },
    brown: { frame: "#5a3a24", tint: "#8a5f3a" },
  },
  shots: ["front", "group", "use"],
  sets: { all: { yaw: -0.35 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  carton: { count: [3, 4, 2] },
  build: pair,
  use: (look) => worn(pair(look)),
});
