import { kind } from "../../kind";
import { all, bothSides } from "../../stage";
import { card, drawn } from "./parts";

const scroll = (width: number, height: number, ground: string, line: string) =>
  drawn(width, height, ground, (pen) => {
    pen.fillStyle = pen.strokeStyle = "#ecc560";
    pen.lineWidth = 4;
    pen.strokeRect(8, 8, width - 16, height - 16);
    pen.font = '700 80px "Noto Sans CJK SC", serif';
    for (const [index, sign] of [...line].entries()) pen.fillText(sign, width / 2, 100 + index * 94);
  });

export const springCouplets = kind({
  name: "spring-couplets",
  noun: {
    en: "Spring Festival couplets",
    zh: "春联套装",
    es: "pareados de Año Nuevo chino",
    "pt-br": "dísticos do Ano-Novo chinês",
    ru: "парные новогодние надписи",
    ar: "لافتات رأس السنة الصينية",
    ur: "بہاری تہوار کے کپلٹ",
    fr: "couplets du Nouvel An chinois",
  },
  centimetres: 160,
  looks: { red: "#c21f26", gold: "#a5141c" },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.12, pitch: 0.06 }, turned: { yaw: 0.5 }, detail: { fit: 2, look: [0.3, 0.6, 0.9] } },
  build: (ground) =>
    all(
      bothSides((side) =>
        card(0.62, 3.6, ground, scroll(124, 720, ground, side < 0 ? "春满人间福满门" : "天增岁月人增寿"), [
          side * 1.35,
          1.8,
          0,
        ]),
      ),
      card(
        2.2,
        0.6,
        ground,
        drawn(440, 120, ground, (pen) => {
          pen.fillStyle = pen.strokeStyle = "#ecc560";
          pen.lineWidth = 4;
          pen.strokeRect(8, 8, 424, 104);
          pen.font = '700 74px "Noto Sans CJK SC", serif';
          pen.fillText("万事如意", 220, 88);
        }),
        [0, 3.75, 0],
      ),
      card(
        1.25,
        1.25,
        ground,
        drawn(250, 250, ground, (pen) => {
          pen.fillStyle = pen.strokeStyle = "#ecc560";
          pen.lineWidth = 6;
          pen.strokeRect(12, 12, 226, 226);
          pen.translate(125, 125);
          pen.rotate(Math.PI / 4);
          pen.font = '700 140px "Noto Sans CJK SC", serif';
          pen.fillText("福", 0, 50);
        }),
        [0, 1.85, 0],
        [0, 0, Math.PI / 4],
      ),
    ),
});
