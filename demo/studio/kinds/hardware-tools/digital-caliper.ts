import { kind } from "../../kind";
import {
  board,
  box,
  disc,
  gloss,
  matte,
  metal,
  outline,
  place,
  plastic,
  rod,
  screen,
  solid,
  tile,
  times,
} from "../../stage";

export const digitalCaliper = kind({
  name: "digital-caliper",
  noun: {
    en: "digital caliper",
    zh: "数显卡尺",
    es: "calibre digital",
    "pt-br": "paquímetro digital",
    ru: "цифровой штангенциркуль",
    ar: "فرجار رقمي",
    ur: "ڈیجیٹل کیلیپر",
    fr: "pied à coulisse numérique",
  },
  centimetres: 24,
  looks: { silver: { alloy: "#cfd2d6", box1: "#26282c" }, black: { alloy: "#4a4e55", box1: "#33363b" } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.15 }, detail: { fit: 2, look: [0.35, 0.5, 0.6] } },
  build({ alloy, box1 }) {
    const iron = metal(alloy, { roughness: 0.3 });
    const jaw = (x: number, side: number) => [
      solid(
        board(
          outline([
            [x, 0],
            [x, -1.1],
            [x + side * 0.08, -1.15],
            [x + side * 0.42, 0],
          ]),
          0.1,
          0.01,
        ),
        iron,
        { at: [0, 0, -0.05] },
      ),
      solid(
        board(
          outline([
            [x, 0.3],
            [x, 0.85],
            [x + side * 0.06, 0.85],
            [x + side * 0.3, 0.3],
          ]),
          0.08,
          0.01,
        ),
        iron,
        { at: [0, 0, -0.04] },
      ),
    ];
    return place(
      [
        solid(box(5, 0.36, 0.12, 0.02), iron, { at: [0.4, 0.15, 0] }),
        times(44, (index) =>
          solid(box(0.012, index % 5 ? 0.08 : 0.16, 0.005, 0), matte("#26282c"), {
            at: [-0.8 + index * 0.08, 0.06, 0.065],
          }),
        ),
        jaw(-1.7, -1),
        jaw(-1.3, 1),
        solid(box(1.5, 0.9, 0.3, 0.08), plastic(box1), { at: [-0.5, 0.15, 0.06] }),
        solid(tile(0.96, 0.44, 0.05, 0.03), gloss("#0b0d11"), { at: [-0.55, 0.26, 0.22] }),
        screen(
          0.86,
          0.34,
          (pen, across, up) => {
            pen.fillStyle = "#b9c4a8";
            pen.fillRect(0, 0, across, up);
            pen.fillStyle = "#1b211a";
            pen.textAlign = "right";
            pen.font = '800 150px "Noto Sans", sans-serif';
            pen.fillText("12.48", across * 0.95, up * 0.78);
          },
          { at: [-0.55, 0.26, 0.24] },
          0.1,
        ),
        ["#d2433e", "#e8b52c", "#3f8fe0"].map((color, index) =>
          solid(disc(0.08, 0.04), plastic(color), { at: [-0.85 + index * 0.32, -0.12, 0.22] }),
        ),
        solid(rod(0.13, 0.13, 0.2, 28), metal("#8d939b"), { at: [0.1, -0.4, 0] }),
      ],
      { turn: [-Math.PI / 2, 0, 0.15], at: [0, 0.12, 0] },
    );
  },
});
