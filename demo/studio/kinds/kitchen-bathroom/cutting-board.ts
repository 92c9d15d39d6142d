import { kind } from "../../kind";
import { all, board, box, circle, corners, matte, panel, place, plastic, softened, solid, wood } from "../../stage";

export const cuttingBoard = kind({
  name: "cutting-board",
  noun: {
    en: "cutting board set",
    zh: "砧板套装",
    es: "juego de tablas para picar",
    "pt-br": "jogo de tábuas de corte",
    ru: "набор разделочных досок",
    ar: "طقم ألواح تقطيع",
    ur: "کٹنگ بورڈ سیٹ",
    fr: "lot de planches à découper",
  },
  centimetres: 40,
  looks: {
    natural: { boards: ["#c99a5f", "#d8b27c", "#b98552"] },
    green: { boards: ["#9cc5a6", "#f2efe6", "#e6a98c"] },
  },
  shots: ["front"],
  build({ boards }) {
    const isTimber = boards[0] === "#c99a5f";
    return all(
      boards.map((color, index) => {
        const [width, height] = [1.9 - index * 0.36, 2.6 - index * 0.56];
        const hole = circle(0.1, 0, height / 2 - 0.24);
        return place(
          [
            solid(board(panel(width, height, 0.22, [hole]), 0.07, 0.03), isTimber ? wood(color, "y") : plastic(color)),
            solid(
              board(
                panel(width - 0.16, height - 0.16, 0.18, [softened(corners(width - 0.22, height - 0.22), 0.16, true)]),
                0.005,
                0,
              ),
              matte(isTimber ? "#8a5f35" : "#ffffff"),
              { at: [0, 0, 0.1] },
            ),
          ],
          { at: [index * 0.42 - 0.4, height / 2, index * 0.42], turn: [-0.14, 0, 0] },
        );
      }),
      solid(box(2.2, 0.1, 1.1, 0.04), isTimber ? wood("#9c6b3d") : plastic("#e4e6e4"), { at: [0, 0.02, 0.42] }),
    );
  },
});
