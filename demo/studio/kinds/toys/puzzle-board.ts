import { kind } from "../../kind";
import { all, ball, box, matte, plastic, printed, sheet, solid, times, wood } from "../../stage";

const colors = ["#e4483f", "#f39a2b", "#f5cf3a", "#5bb25a", "#3f93d2", "#7d5bb5"];
const letter = (text: string, color: string) =>
  printed(128, 128, (pen) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 128, 128);
    pen.fillStyle = "#ffffff";
    pen.font = '800 92px "Noto Sans", sans-serif';
    pen.textAlign = "center";
    pen.fillText(text, 64, 98);
  });

export const puzzleBoard = kind({
  name: "puzzle-board",
  noun: {
    en: "wooden learning board",
    zh: "木制益智学习板",
    es: "tablero educativo de madera",
    "pt-br": "tabuleiro educativo de madeira",
    ru: "деревянная обучающая доска",
    ar: "لوح تعليمي خشبي",
    ur: "لکڑی کا تعلیمی بورڈ",
    fr: "tableau éducatif en bois",
  },
  centimetres: 30,
  looks: {
    natural: { text: "ABCDEFGHIJKLMNOPQRST", frame: "#d8ac70" },
    multi: { text: "1234567890+-=×÷><%?!", frame: "#6db3c9" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.75, yaw: -0.3 }, turned: { yaw: 0.85 }, use: { pitch: 0.5 } },
  build: ({ text, frame }) =>
    all(
      solid(box(5.5, 0.22, 4.5, 0.12), frame.startsWith("#d") ? wood(frame) : plastic(frame)),
      times(20, (index) => {
        const [column, row] = [index % 5, Math.floor(index / 5)];
        const [x, z] = [(column - 2) * 1.04, (row - 1.5) * 1.04];
        const color = colors[(index * 5 + row) % colors.length] ?? "#e4483f";
        const up = index === 13 ? 0.45 : 0.2;
        return [
          solid(box(0.9, 0.1, 0.9, 0.04), matte("#8a6238"), { at: [x, 0.09, z] }),
          solid(box(0.86, 0.2, 0.86, 0.06), plastic(color), { at: [x, up, z], turn: [0, index === 13 ? 0.5 : 0, 0] }),
          solid(sheet(0.72, 0.72), matte("#ffffff", { map: letter(text[index] ?? "A", color) }), {
            at: [x, up + 0.105, z],
            turn: [-Math.PI / 2, 0, index === 13 ? 0.5 : 0],
          }),
        ];
      }),
      [0, 1, 2].map((index) =>
        solid(ball(0.24, 24), plastic(colors[index] ?? "#e4483f"), { at: [3.3, 0.13, 1.2 - index * 0.75] }),
      ),
    ),
});
