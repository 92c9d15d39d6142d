import { kind } from "../../kind";
import { all } from "../../stage";
import { drawn, paperBag } from "./parts";

export const kraftBag = kind({
  name: "kraft-bag",
  noun: {
    en: "kraft paper bag",
    zh: "牛皮纸袋",
    es: "bolsa de papel kraft",
    "pt-br": "sacola kraft",
    ru: "крафт-пакет",
    ar: "كيس كرافت",
    ur: "کرافٹ بیگ",
    fr: "sac kraft",
  },
  centimetres: 32,
  looks: { natural: "#b98a58", white: "#f3efe6", black: "#2a2b2e" },
  shots: ["front", "turned", "group"],
  build: (color) =>
    all(
      paperBag(
        2,
        2.6,
        1.05,
        color,
        drawn(400, 520, color, (pen) => {
          pen.strokeStyle = color === "#b98a58" ? "#3d2a18" : "#b98a58";
          pen.lineWidth = 5;
          pen.beginPath();
          pen.arc(200, 270, 96, 0, 7);
          pen.stroke();
          pen.fillStyle = pen.strokeStyle;
          pen.font = '700 44px "Noto Sans", sans-serif';
          pen.fillText("THANK", 200, 262);
          pen.fillText("YOU", 200, 312);
        }),
        color === "#2a2b2e" ? "#1b1c1e" : "#a5764a",
      ),
    ),
});
