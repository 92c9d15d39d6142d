import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  disc,
  gloss,
  lit,
  matte,
  type Pen,
  place,
  plastic,
  rod,
  rubber,
  screen,
  solid,
  tile,
  turned,
} from "../../stage";

const words = (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#0d1524";
  pen.fillRect(0, 0, across, up);
  pen.textAlign = "center";
  pen.font = '700 60px "Noto Sans", "Noto Sans CJK SC", sans-serif';
  pen.fillStyle = "#7fd8ff";
  pen.fillText("EN ⇄ 中文", across / 2, up * 0.42, across * 0.94);
  pen.fillStyle = "#ffffff";
  pen.fillText("Hello  你好", across / 2, up * 0.84, across * 0.94);
};

export const translationEarbuds = kind({
  name: "translation-earbuds",
  noun: {
    en: "translation earbuds",
    zh: "翻译耳机",
    es: "auriculares traductores",
    "pt-br": "fones tradutores",
    ru: "наушники-переводчик",
    ar: "سماعات ترجمة",
    ur: "ترجمہ ایئر بڈز",
    fr: "écouteurs de traduction",
  },
  centimetres: 7,
  looks: { white: { shell: "#f6f6f4", tip: "#cfd4d8" }, black: { shell: "#2a2c31", tip: "#4a4e55" } },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.3, pitch: 0.3 } },
  build({ shell, tip }) {
    const cover = gloss(shell, { roughness: 0.14 });
    return all(
      solid(box(2.2, 0.8, 1.3, 0.36), cover, { at: [0, 0.4, 0] }),
      solid(tile(1.5, 0.5, 0.12, 0.04), gloss("#0b0f16"), { at: [0, 0.42, 0.64] }),
      screen(1.3, 0.4, words, { at: [0, 0.42, 0.668] }, 0.8),
      solid(box(1.62, 0.05, 0.7, 0.02), matte("#1e2024"), { at: [0, 0.785, 0] }),
      place(
        [
          solid(box(2.2, 0.4, 1.3, 0.2), cover, { at: [0, 0.18, 0.65] }),
          solid(box(1.9, 0.04, 1, 0.02), plastic("#33363b"), { at: [0, -0.02, 0.65] }),
        ],
        { at: [0, 0.82, -0.65], turn: [-1.8, 0, 0] },
      ),
      bothSides((side) =>
        place(
          [
            solid(ball(0.34, 40), cover, { scale: [1, 0.9, 0.8] }),
            solid(
              turned([
                [0.12, 0],
                [0.17, 0.1],
                [0.24, 0.16],
                [0.21, 0.3],
                [0.12, 0.36],
                [0.06, 0.34],
              ]),
              rubber(tip, { side: DoubleSide }),
              { at: [side * 0.14, 0.06, 0.12], turn: [0.9, 0, side * -0.9] },
            ),
            solid(rod(0.11, 0.11, 0.7, 28), cover, { at: [side * -0.06, -0.4, 0] }),
            solid(disc(0.035, 0.02, 16), lit("#58e08c", 1.5), { at: [side * -0.08, 0.12, 0.27] }),
          ],
          { at: [side * 0.46, 1, 0] },
        ),
      ),
    );
  },
});
