import { kind } from "../../kind";
import { glass, gloss } from "../../stage";
import { tortoise } from "./parts";
import { spectacles } from "./spectacles";

const stuff = (frame: string) =>
  frame === "tortoise" ? tortoise() : frame === "clear" ? glass("#e6ecef", { opacity: 0.62 }) : gloss(frame);
export const squareOpticalFrame = kind({
  name: "square-optical-frame",
  noun: {
    en: "square optical frame",
    zh: "方形光学镜架",
    es: "armazón cuadrado",
    "pt-br": "armação quadrada",
    ru: "квадратная оправа",
    ar: "إطار نظارة مربع",
    ur: "چوکور فریم",
    fr: "monture optique carrée",
  },
  centimetres: 14,
  looks: { tortoise: { frame: "tortoise" }, black: { frame: "#17181b" }, clear: { frame: "clear" } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.35 }, detail: { look: [0.8, 0.7, 0.9], fit: 2.2 } },
  build: ({ frame }) =>
    spectacles({ rim: "square", frame: stuff(frame), lens: glass("#f2f8fa", { opacity: 0.16 }), thick: 0.07 }),
});
