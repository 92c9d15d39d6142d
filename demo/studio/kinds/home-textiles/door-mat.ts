import { kind } from "../../kind";
import {
  all,
  background,
  ball,
  board,
  box,
  decal,
  furry,
  matte,
  metal,
  panel,
  printed,
  rubber,
  sized,
  solid,
  wood,
} from "../../stage";

const mat = ({ coir, ink, word }: { coir: string; ink: string; word: string }) => {
  const print = printed(900, 540, (pen, width, height) => {
    pen.strokeStyle = pen.fillStyle = ink;
    pen.lineWidth = 16;
    pen.strokeRect(40, 40, width - 80, height - 80);
    pen.textAlign = "center";
    pen.font = '800 150px "Noto Sans", sans-serif';
    pen.fillText(word, width / 2, 320, 740);
  });
  return all(
    solid(board(panel(2.7, 1.66, 0.08), 0.05, 0.02), rubber("#25282b"), { turn: [-Math.PI / 2, 0, 0] }),
    furry(box(2.6, 0.06, 1.56, 0.02), coir, { at: [0, 0.1, 0] }, { length: 0.05, layers: 6, density: 60 }),
    decal(2.5, 1.48, print, { at: [0, 0.185, 0], turn: [-Math.PI / 2, 0, 0] }),
  );
};
export const doorMat = kind({
  name: "door-mat",
  noun: {
    en: "entrance door mat",
    zh: "入户地垫",
    es: "tapete de entrada",
    "pt-br": "capacho",
    ru: "придверный коврик",
    ar: "دعاسة مدخل",
    ur: "دروازے کا میٹ",
    fr: "paillasson",
  },
  centimetres: 75,
  looks: {
    brown: { coir: "#a8794e", ink: "#2e2a26", word: "HOME" },
    grey: { coir: "#6d747b", ink: "#e9e6de", word: "WELCOME" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.62 } },
  build: mat,
  use(look) {
    const timber = wood("#7c5133", "y");
    return all(
      sized(mat(look), 75),
      background([
        solid(box(9, 20, 0.4, 0.05), timber, { at: [0, 10, -3.2] }),
        [-2, 2].map((x) => solid(box(3, 7, 0.1, 0.05), timber, { at: [x, 5, -2.98] })),
        solid(box(12, 0.4, 0.8, 0.05), matte("#b9b3a8"), { at: [0, 0.1, -3.1] }),
      ]),
      solid(ball(0.28), metal("#d3ad63"), { at: [3.4, 6.5, -2.7] }),
    );
  },
});
