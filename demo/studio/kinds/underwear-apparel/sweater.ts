import { kind } from "../../kind";
import { Color, flatLay, laid, longSleeve, type Pen, seam } from "../../stage";
import { buttons, foldedPiece, neckRib, ribs, stitchedTop } from "./parts";

const knit = (color: string, cables: boolean) => (pen: Pen) => {
  for (let y = -0.2; y < 2.2; y += 0.055)
    for (let x = -1.7; x < 1.7; x += 0.055)
      seam(
        pen,
        [
          [x, y],
          [x + 0.027, y - 0.035],
          [x + 0.055, y],
        ],
        "#0000002e",
        0.014,
      );
  if (!cables) return;
  for (const at of [-0.3, 0, 0.3])
    for (let y = 0.3; y < 1.7; y += 0.16)
      for (const side of [-1, 1])
        seam(
          pen,
          [
            [at - side * 0.07, y],
            [at + side * 0.07, y + 0.16],
          ],
          side > 0 ? "#ffffff66" : "#00000044",
          0.04,
        );
  pen.fillStyle = color;
};

export const sweater = kind({
  name: "sweater",
  noun: {
    en: "knitted pullover",
    zh: "针织毛衣",
    es: "suéter tejido",
    "pt-br": "suéter de tricô",
    ru: "вязаный джемпер",
    ar: "كنزة صوفية",
    ur: "بُنا سویٹر",
    fr: "pull tricoté",
  },
  centimetres: 66,
  looks: { beige: "#dcc7a4", wine: "#7a2438" },
  shots: ["front", "detail"],
  sets: { front: { ...flatLay, yaw: -0.08 }, detail: { ...flatLay, look: [0.5, 0.5, 0.35] } },
  build: (color) =>
    laid(
      stitchedTop(
        { hem: 0.15, sleeve: longSleeve, cuff: 0.19, neck: [0.26, 0.2], chest: 0.66 },
        color,
        (pen) => {
          knit(color, true)(pen);
          ribs(pen, 0.15, 0.16, color);
          neckRib(pen, [0.26, 0.2], color, 0.14);
        },
        110,
        0.13,
      ),
    ),
  carton: { count: [4, 3, 2], build: (color) => foldedPiece(color) },
});

export const cardigan = kind({
  name: "cardigan",
  noun: {
    en: "knitted cardigan",
    zh: "针织开衫",
    es: "cárdigan tejido",
    "pt-br": "cardigã de tricô",
    ru: "вязаный кардиган",
    ar: "كارديغان",
    ur: "کارڈیگن",
    fr: "cardigan",
  },
  centimetres: 66,
  looks: { grey: "#a4a7ad" },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: -0.08 } },
  build: (color) =>
    laid(
      stitchedTop(
        { hem: 0.1, sleeve: longSleeve, cuff: 0.19, neck: [0.22, 0.7], chest: 0.66 },
        color,
        (pen) => {
          knit(color, false)(pen);
          ribs(pen, 0.1, 0.16, color);
          seam(
            pen,
            [
              [-0.24, 2],
              [-0.1, 1.5],
              [0, 1.2],
              [0, 0.1],
            ],
            `#${new Color(color).multiplyScalar(0.85).getHexString()}`,
            0.13,
          );
          seam(
            pen,
            [
              [0.24, 2],
              [0.1, 1.5],
              [0, 1.2],
            ],
            `#${new Color(color).multiplyScalar(0.85).getHexString()}`,
            0.13,
          );
          for (const side of [-1, 1]) {
            pen.strokeStyle = "#00000044";
            pen.lineWidth = 0.016;
            pen.strokeRect(side * 0.38 - 0.15, 0.4, 0.3, 0.32);
          }
        },
        110,
        0.13,
      ),
      buttons(1.15, 0.3, 5, "#6d4325", 0.15),
    ),
});
