import { kind } from "../../kind";
import {
  all,
  arc,
  ball,
  bothSides,
  type Cut,
  chance,
  flatLay,
  hanger,
  laid,
  place,
  satin,
  seam,
  solid,
  written,
} from "../../stage";
import { foldedPiece, neckRib, stitchedTop, stitchedTrousers } from "./parts";

export const kidsSet = kind({
  name: "kids-set",
  noun: {
    en: "children's T-shirt and shorts set",
    zh: "儿童短袖短裤套装",
    es: "conjunto infantil de playera y short",
    "pt-br": "conjunto infantil camiseta e short",
    ru: "детский комплект: футболка и шорты",
    ar: "طقم أطفال تيشيرت وشورت",
    ur: "بچوں کا ٹی شرٹ شارٹس سیٹ",
    fr: "ensemble t-shirt et short enfant",
  },
  centimetres: 60,
  looks: {
    yellow: { top: "#f5cb55", low: "#3f78b5", text: "RAWR" },
    mint: { top: "#a9dccb", low: "#5d6b7a", text: "HELLO" },
  },
  shots: ["front", "carton"],
  sets: { front: { ...flatLay, yaw: -0.08 } },
  build: ({ top, low, text }) =>
    laid(
      place(
        stitchedTop({ hem: 0.3, sleeve: [1.05, 1.34], cuff: 0.22, neck: [0.25, 0.2] }, top, (pen) => {
          neckRib(pen, [0.25, 0.2], low);
          pen.fillStyle = "#ffffff";
          for (const side of [-1, 1]) {
            pen.beginPath();
            pen.arc(side * 0.2, 1.34, 0.11, 0, 7);
            pen.fill();
          }
          pen.beginPath();
          pen.arc(0, 1.12, 0.3, 0, 7);
          pen.fill();
          pen.fillStyle = "#2a1d16";
          for (const side of [-1, 1]) {
            pen.beginPath();
            pen.arc(side * 0.11, 1.16, 0.036, 0, 7);
            pen.fill();
          }
          seam(
            pen,
            [
              [-0.06, 1.04],
              [0, 1],
              [0.06, 1.04],
            ],
            "#2a1d16",
            0.024,
          );
          written(pen, text, [0, 0.62], 0.17, low === "#f6f0ea" ? "#c9677f" : low);
        }),
        { at: [0, 0.5, 0.1] },
      ),
      place(
        stitchedTrousers([0.5, 0.32, 0.95, 1.3], low, (pen) => {
          for (const side of [-1, 1])
            seam(
              pen,
              [
                [side * 0.62, 1.8],
                [side * 0.7, 0.9],
              ],
              top,
              0.05,
            );
        }),
        { at: [0.1, -1.4, 0] },
      ),
    ),
  carton: { count: [4, 3, 3], build: ({ top, low }) => foldedPiece(top, low) },
});

export const girlsDress = kind({
  name: "girls-dress",
  noun: {
    en: "girls' dress",
    zh: "女童连衣裙",
    es: "vestido para niña",
    "pt-br": "vestido infantil",
    ru: "платье для девочки",
    ar: "فستان بنات",
    ur: "بچیوں کا فراک",
    fr: "robe fille",
  },
  centimetres: 66,
  looks: {
    pink: { ground: "#f4c3cd", petals: ["#ffffff", "#d9668c", "#8fb98a"] },
    blue: { ground: "#a9cfec", petals: ["#ffffff", "#f2c14e", "#e58aa4"] },
  },
  shots: ["front", "detail"],
  sets: { front: { float: 0.4, yaw: -0.22 }, detail: { look: [0.5, 0.7, 0.9] } },
  build({ ground, petals }) {
    const cut: Cut = { hem: -0.35, flare: 0.5, sleeve: [0.98, 1.5], cuff: 0.24, neck: [0.24, 0.24], chest: 0.52 };
    return all(
      stitchedTop(cut, ground, (pen) => {
        for (let index = 0; index < 130; index++) {
          const [x, y] = [chance(-1.3, 1.3), chance(-0.4, 2)];
          pen.fillStyle = petals[index % petals.length] ?? ground;
          for (let petal = 0; petal < 5; petal++) {
            pen.beginPath();
            pen.arc(x + Math.cos(petal * 1.257) * 0.03, y + Math.sin(petal * 1.257) * 0.03, 0.024, 0, 7);
            pen.fill();
          }
        }
        for (let x = -0.9; x < 0.9; x += 0.07)
          seam(
            pen,
            [
              [x * 0.62, 1.05],
              [x, 0.2],
            ],
            "#0000001c",
            0.02,
          );
        seam(
          pen,
          [
            [-1, 1.08],
            [1, 1.08],
          ],
          "#ffffff",
          0.09,
        );
        seam(pen, arc(0.28, 0.28), "#ffffff", 0.06);
        seam(
          pen,
          [
            [-2, -0.28],
            [2, -0.28],
          ],
          "#ffffff",
          0.06,
        );
      }),
      bothSides((side) =>
        solid(ball(0.13, 20), satin("#ffffff"), {
          at: [side * 0.12, 1.08, 0.16],
          turn: [0, 0, side * 0.35],
          scale: [1.2, 0.7, 0.4],
        }),
      ),
      solid(ball(0.05, 16), satin("#f6f2ea"), { at: [0, 1.08, 0.19] }),
      hanger({ at: [0, -0.06, -0.04], scale: [0.86, 1, 1] }),
    );
  },
});
