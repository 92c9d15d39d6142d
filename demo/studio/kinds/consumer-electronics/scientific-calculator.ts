import { kind } from "../../kind";
import { disc, gloss, lettering, place, plastic, screen, solid, tile, times } from "../../stage";

export const scientificCalculator = kind({
  name: "scientific-calculator",
  noun: {
    en: "scientific calculator",
    zh: "科学计算器",
    es: "calculadora científica",
    "pt-br": "calculadora científica",
    ru: "инженерный калькулятор",
    ar: "آلة حاسبة علمية",
    ur: "سائنٹفک کیلکولیٹر",
    fr: "calculatrice scientifique",
  },
  centimetres: 16,
  looks: {
    black: { shell: "#24272c", cap: "#e9e9e6" },
    blue: { shell: "#27426b", cap: "#f3f3f0" },
    white: { shell: "#eeedea", cap: "#4a5160" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.35 } },
  build({ shell, cap }) {
    const ink = cap === "#4a5160" ? "#ffffff" : "#26282c";
    return place(
      [
        solid(tile(1.7, 3.4, 0.3, 0.28, 0.1), plastic(shell)),
        solid(tile(1.46, 0.86, 0.1, 0.05), gloss("#15171a"), { at: [0, 1.1, 0.13] }),
        screen(
          1.26,
          0.6,
          (pen, across, up) => {
            pen.fillStyle = "#bccaae";
            pen.fillRect(0, 0, across, up);
            pen.fillStyle = "#20261e";
            pen.font = 'italic 600 70px "Noto Serif", serif';
            pen.fillText("∫ sin x² + √3", 24, up * 0.38);
            pen.textAlign = "right";
            pen.font = '700 90px "Noto Sans", sans-serif';
            pen.fillText("1.7320508", across - 20, up * 0.86);
          },
          { at: [0, 1.1, 0.165] },
          0.12,
        ),
        solid(disc(0.24, 0.1), plastic("#8f959c"), { at: [0, 0.42, 0.15] }),
        times(4, (row) =>
          times(
            6,
            (column) =>
              (row > 1 || Math.abs(column - 2.5) > 1.2) &&
              solid(tile(0.19, 0.13, 0.05, 0.1, 0.03), plastic("#5d636c"), {
                at: [(column - 2.5) * 0.25, 0.52 - row * 0.2, 0.16],
              }),
          ),
        ),
        times(4, (row) =>
          times(5, (column) =>
            place(
              [
                solid(tile(0.25, 0.2, 0.05, 0.12, 0.03), plastic(row === 0 && column > 2 ? "#d9792f" : cap)),
                lettering(
                  ["789DA", "456×÷", "123+−", "0.×π="][row]?.[column] ?? "",
                  0.18,
                  0.16,
                  row === 0 && column > 2 ? "#ffffff" : ink,
                  { at: [0, 0, 0.065] },
                ),
              ],
              { at: [(column - 2) * 0.3, -0.38 - row * 0.3, 0.16] },
            ),
          ),
        ),
      ],
      { turn: [-Math.PI / 2 + 0.3, 0, 0] },
    );
  },
});
