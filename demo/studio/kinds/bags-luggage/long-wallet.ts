import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  cord,
  drawnOn,
  leather,
  matte,
  metal,
  outline,
  pattern,
  seam,
  soft,
  solid,
  wire,
} from "../../stage";
import { zipPull } from "./parts";

export const longWallet = kind({
  name: "long-wallet",
  noun: {
    en: "long zip wallet",
    zh: "长款拉链钱包",
    es: "cartera larga con cierre",
    "pt-br": "carteira longa com zíper",
    ru: "длинный кошелёк на молнии",
    ar: "محفظة طويلة بسحاب",
    ur: "لمبا زپ بٹوہ",
    fr: "portefeuille long zippé",
  },
  centimetres: 19,
  looks: { pink: "#dd93a6", wine: "#7a2236" },
  shots: ["front"],
  sets: { front: { pitch: 0.4 } },
  build(hide) {
    const face = pattern([
      [-0.98, 1, 0.14],
      [0.98, 1, 0.14],
      [0.98, 0, 0.14],
      [-0.98, 0, 0.14],
    ]);
    const map = drawnOn(face, hide, (pen) => {
      seam(
        pen,
        [
          [-0.9, 0.92],
          [0.9, 0.92],
          [0.9, 0.08],
          [-0.9, 0.08],
          [-0.9, 0.92],
        ],
        "#ffffff66",
        0.012,
        [0.03, 0.025],
      );
      for (let row = 0; row < 4; row++)
        seam(
          pen,
          [
            [-0.86, 0.14 + row * 0.06],
            [0.86, 0.14 + row * 0.06],
          ],
          "#00000018",
          0.012,
        );
    });
    const gold = "#d8b25a";
    return all(
      bothSides((end) =>
        solid(soft(face, { thick: 0.06, edge: 0.08 }), leather("#ffffff", { map }), {
          at: [0, 0, end * 0.09],
          turn: [0, end > 0 ? 0 : Math.PI, 0],
        }),
      ),
      solid(board(outline(face), 0.1, 0), matte("#2a2422"), { at: [0, 0, -0.05], scale: [0.97, 0.97, 1] }),
      solid(
        wire(
          [
            [-0.95, 0.05, 0],
            [-0.96, 0.95, 0],
            [0.96, 0.95, 0],
            [0.95, 0.05, 0],
          ],
          0.035,
        ),
        metal(gold),
      ),
      solid(box(0.36, 0.1, 0.03, 0.02), metal(gold), { at: [0, 0.6, 0.15] }),
      zipPull(gold, { at: [0.98, 0.55, 0.06], turn: [0, 0.5, 0] }),
      cord(
        [
          [0.98, 0.45, 0.06],
          [1.15, 0.2, 0.2],
          [1.2, -0.02, 0.35],
          [0.95, 0.02, 0.5],
          [0.6, 0.03, 0.52],
          [0.8, 0.02, 0.36],
          [1.1, 0.1, 0.2],
        ],
        hide,
        0.035,
      ),
    );
  },
});
