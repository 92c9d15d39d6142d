import { kind } from "../../kind";
import { DoubleSide, gloss, laid, matte, place, plastic, shaped, sheet, solid } from "../../stage";
import { drawn } from "./parts";

export const polyMailer = kind({
  name: "poly-mailer",
  noun: {
    en: "courier poly mailer",
    zh: "快递袋",
    es: "bolsa de mensajería",
    "pt-br": "envelope de segurança",
    ru: "курьерский пакет",
    ar: "كيس شحن بريدي",
    ur: "کوریئر بیگ",
    fr: "enveloppe plastique d'expédition",
  },
  centimetres: 35,
  looks: { white: "#f2f1ee", pink: "#f2a0b6", black: "#2b2c30", purple: "#8a6cc0" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.95, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (color) =>
    laid(
      [0, 1].map((index) =>
        place(
          [
            solid(
              shaped(sheet(2.2, 2.8, 30, 30), (at) => {
                const full = Math.max(0, 1 - (at.x / 1.1) ** 4) * Math.max(0, 1 - (at.y / 1.4) ** 4);
                at.z = full * (index ? 0.34 : 0.06) + Math.sin(at.x * 6 + at.y * 4) * 0.025;
              }),
              plastic(color, { side: DoubleSide, roughness: 0.3 }),
            ),
            solid(sheet(2.2, 0.36), plastic(color, { side: DoubleSide, roughness: 0.3 }), { at: [0, 1.57, 0.01] }),
            solid(sheet(2.2, 0.07), gloss("#e9e2c8"), { at: [0, 1.52, 0.02] }),
            index === 1 &&
              solid(
                shaped(sheet(1.2, 0.8, 8, 8), (at) => at.setZ(0.37)),
                matte("#ffffff", {
                  map: drawn(300, 200, "#ffffff", (pen) => {
                    pen.fillStyle = "#222222";
                    pen.textAlign = "left";
                    pen.font = '700 26px "Noto Sans", sans-serif';
                    pen.fillText("TO:", 16, 40);
                    for (let bar = 0; bar < 40; bar++) pen.fillRect(16 + bar * 6.6, 130, (bar % 3) + 1.5, 50);
                    pen.fillRect(70, 34, 190, 4);
                    pen.fillRect(16, 70, 240, 4);
                    pen.fillRect(16, 98, 200, 4);
                  }),
                }),
                { at: [0, 0.1, 0] },
              ),
          ],
          { at: [index * 1.1 - 0.5, index * -0.35, index * 0.08], turn: [0, 0, 0.18 - index * 0.24] },
        ),
      ),
    ),
});
