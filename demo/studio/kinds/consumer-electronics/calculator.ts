import { kind } from "../../kind";
import { gloss, lettering, type Pen, place, plastic, screen, solid, tile } from "../../stage";

const digits = (text: string) => (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#b9c7a8";
  pen.fillRect(0, 0, across, up);
  pen.fillStyle = "#22281f";
  pen.textAlign = "right";
  pen.font = `700 ${up * 0.62}px "Noto Sans Mono", "Noto Sans", monospace`;
  pen.fillText(text, across * 0.96, up * 0.74, across * 0.9);
};

export const calculator = kind({
  name: "calculator",
  noun: {
    en: "calculator",
    zh: "计算器",
    es: "calculadora",
    "pt-br": "calculadora",
    ru: "калькулятор",
    ar: "آلة حاسبة",
    ur: "کیلکولیٹر",
    fr: "calculatrice",
  },
  centimetres: 18,
  looks: {
    black: { shell: "#2a2c31", cap: "#4a4e55", accent: "#e0893a" },
    blue: { shell: "#3a78b8", cap: "#f4f4f2", accent: "#f2c53d" },
    pink: { shell: "#f0a8b8", cap: "#fff5f5", accent: "#e2607c" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.35 } },
  build({ shell, cap, accent }) {
    const rows = ["C±%÷", "789×", "456−", "123+", "00.="];
    return place(
      [
        solid(tile(2.2, 3, 0.24, 0.3, 0.1), plastic(shell), { at: [0, 0, 0] }),
        solid(tile(1.96, 0.66, 0.08, 0.05), plastic("#17181b"), { at: [0, 0.98, 0.14] }),
        screen(1.78, 0.46, digits("12,345,678"), { at: [0, 0.98, 0.17] }, 0.12),
        solid(tile(0.8, 0.22, 0.03, 0.02), gloss("#2a1f2e"), { at: [0.52, 1.38, 0.145] }),
        rows.flatMap((row, line) =>
          [...row].map((sign, column) => {
            const color = line === 4 && column === 3 ? accent : column === 3 || line === 0 ? shell : cap;
            return place(
              [
                solid(tile(0.4, 0.3, 0.08, 0.14, 0.05), plastic(line === 0 && column === 0 ? accent : color)),
                lettering(sign, 0.24, 0.22, color === cap && cap !== "#4a4e55" ? "#2b2d31" : "#ffffff", {
                  at: [0, 0, 0.075],
                }),
              ],
              { at: [(column - 1.5) * 0.48, 0.36 - line * 0.4, 0.19] },
            );
          }),
        ),
      ],
      { turn: [-Math.PI / 2 + 0.3, 0, 0] },
    );
  },
});
