import { kind } from "../../kind";
import { all, type Cut, flatLay, laid, longSleeve, type Pen, place, seam } from "../../stage";
import { buttons, foldedPiece, stitchedTop, stitchedTrousers } from "./parts";

const suits: Record<string, (pen: Pen) => void> = {
  hearts: (pen) => {
    for (let row = 0; row < 18; row++)
      for (let column = 0; column < 14; column++) {
        const [x, y] = [-1.5 + column * 0.24 + (row % 2) * 0.12, -1 + row * 0.2];
        pen.fillStyle = "#ffffffcc";
        for (const side of [-1, 1]) {
          pen.beginPath();
          pen.arc(x + side * 0.025, y, 0.03, 0, 7);
          pen.fill();
        }
        pen.beginPath();
        pen.moveTo(x - 0.05, y - 0.01);
        pen.lineTo(x, y - 0.07);
        pen.lineTo(x + 0.05, y - 0.01);
        pen.fill();
      }
  },
  stripes: (pen) => {
    for (let x = -1.6; x < 1.6; x += 0.12)
      seam(
        pen,
        [
          [x, -1.5],
          [x, 2.2],
        ],
        "#ffffffb0",
        0.022,
      );
  },
  plain: () => {},
};

export const pajamaSet = kind({
  name: "pajama-set",
  noun: {
    en: "women's pyjama set",
    zh: "女士睡衣套装",
    es: "pijama para mujer",
    "pt-br": "pijama feminino",
    ru: "женская пижама",
    ar: "بيجاما نسائية",
    ur: "خواتین پاجامہ سیٹ",
    fr: "pyjama femme",
  },
  centimetres: 110,
  looks: {
    pink: { color: "#e7a5b3", print: "hearts" },
    navy: { color: "#2c4069", print: "stripes" },
    champagne: { color: "#d9c2a0", print: "plain" },
  },
  shots: ["front", "detail"],
  sets: { front: { ...flatLay, yaw: -0.08 }, detail: { ...flatLay, look: [0.35, 0.5, 0.3] } },
  build({ color, print }) {
    const draw = suits[print] ?? (() => {});
    const cut: Cut = { hem: 0.3, flare: 0.08, sleeve: longSleeve, cuff: 0.2, neck: [0.24, 0.4] };
    return laid(
      place(
        all(
          stitchedTop(cut, color, (pen) => {
            draw(pen);
            seam(
              pen,
              [
                [0, 1.6],
                [0, 0.3],
              ],
              "#00000055",
              0.014,
            );
            for (const side of [-1, 1])
              seam(
                pen,
                [
                  [side * 0.27, 2],
                  [side * 0.36, 1.72],
                  [side * 0.2, 1.76],
                  [0, 1.56],
                ],
                "#ffffff",
                0.022,
              );
            pen.strokeStyle = "#ffffff";
            pen.lineWidth = 0.02;
            pen.strokeRect(0.2, 1.12, 0.28, 0.3);
          }),
          buttons(1.4, 0.5, 4),
        ),
        { at: [-0.4, 0.3, 0.1] },
      ),
      place(stitchedTrousers([0.52, 0.27, -0.4], color, draw), { at: [0.75, -0.9, 0], turn: [0, 0, 0.1] }),
    );
  },
  carton: { count: [4, 3, 3], build: ({ color }) => foldedPiece(color) },
});
