import { kind } from "../../kind";
import { gloss, laid, petal, petals, rod, solid, times } from "../../stage";
import { card, drawn } from "./parts";

export const thankYouCard = kind({
  name: "thank-you-card",
  noun: {
    en: "thank-you card with envelope",
    zh: "感谢卡配信封",
    es: "tarjeta de agradecimiento",
    "pt-br": "cartão de agradecimento",
    ru: "открытка «Спасибо» с конвертом",
    ar: "بطاقة شكر مع ظرف",
    ur: "شکریہ کارڈ مع لفافہ",
    fr: "carte de remerciement",
  },
  centimetres: 15,
  looks: {
    cream: { paper: "#fbf3e2", ink: "#8a6a2a", envelope: "#e3c9a0" },
    pink: { paper: "#fbe6ea", ink: "#c2496a", envelope: "#efb3c0" },
    green: { paper: "#f1f4ea", ink: "#3f6b4f", envelope: "#a9c0a0" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.9, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: ({ paper, ink, envelope }) =>
    laid(
      card(
        2.3,
        1.6,
        envelope,
        drawn(460, 320, envelope, (pen) => {
          pen.strokeStyle = "rgba(0,0,0,.25)";
          pen.lineWidth = 3;
          pen.beginPath();
          pen.moveTo(0, 0);
          pen.lineTo(230, 180);
          pen.lineTo(460, 0);
          pen.moveTo(0, 320);
          pen.lineTo(190, 150);
          pen.moveTo(460, 320);
          pen.lineTo(270, 150);
          pen.stroke();
        }),
        [-0.5, 0.5, 0.02],
        [0, 0, 0.2],
      ),
      card(
        2.2,
        1.5,
        paper,
        drawn(440, 300, paper, (pen) => {
          pen.strokeStyle = ink;
          pen.lineWidth = 3;
          pen.strokeRect(18, 18, 404, 264);
          pen.fillStyle = ink;
          pen.font = 'italic 600 62px "Noto Serif", serif';
          pen.fillText("Thank you", 220, 165);
          pen.fillRect(160, 200, 120, 3);
        }),
        [0.45, -0.45, 0.07],
        [0.03, 0, -0.1],
      ),
      times(5, (index) =>
        solid(petal(0.4, 0.16, { point: 0.7 }), petals("#7f9a70"), {
          at: [-1.4 + index * 0.1, -1.0 + index * 0.16, 0.06],
          turn: [0, 0, index % 2 ? 1 : -0.6],
        }),
      ),
      solid(rod(0.17, 0.17, 0.05, 40), gloss("#a81f33", { roughness: 0.35 }), {
        at: [-0.66, 0.42, 0.06],
        turn: [Math.PI / 2, 0, 0],
      }),
    ),
});
