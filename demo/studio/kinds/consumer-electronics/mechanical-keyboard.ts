import { kind } from "../../kind";
import { box, lit, metal, place, plastic, rod, solid } from "../../stage";
import { keys } from "./parts";

export const mechanicalKeyboard = kind({
  name: "mechanical-keyboard",
  noun: {
    en: "mechanical keyboard",
    zh: "机械键盘",
    es: "teclado mecánico",
    "pt-br": "teclado mecânico",
    ru: "механическая клавиатура",
    ar: "لوحة مفاتيح ميكانيكية",
    ur: "مکینیکل کی بورڈ",
    fr: "clavier mécanique",
  },
  centimetres: 36,
  looks: {
    white: { shell: "#eceae4", cap: "#f6f4ee", second: "#b9c4cf", accent: "#e2683c", light: "#ffffff" },
    black: { shell: "#1d1f23", cap: "#2c2f35", second: "#3a3e46", accent: "#3fd0ff", light: "#3fd0ff" },
    pink: { shell: "#f6dfe3", cap: "#fff6f3", second: "#f2a7b8", accent: "#8a6bd1", light: "#ffb0d0" },
  },
  shots: ["front", "turned", "detail", "use"],
  sets: {
    all: { pitch: 0.6 },
    front: { yaw: -0.35 },
    turned: { yaw: 0.5 },
    detail: { fit: 2.4, look: [0.75, 0.7, 0.6] },
  },
  build({ shell, cap, second, accent, light }) {
    return place(
      [
        solid(box(4.8, 0.3, 1.9, 0.1), plastic(shell), { at: [0, 0.1, 0] }),
        solid(box(4.6, 0.04, 1.7, 0.02), lit(light, 0.35), { at: [0, 0.25, 0] }),
        place(
          keys(15, 4, 0.3, (row, column) =>
            row === 0 && column === 0 ? accent : column === 0 || column > 12 ? second : cap,
          ),
          { at: [0, 0.36, -0.12] },
        ),
        place(
          keys(3, 1, 0.36, () => second),
          { at: [-1.68, 0.36, 0.66] },
        ),
        solid(box(1.9, 0.16, 0.27, 0.05), plastic(cap), { at: [-0.12, 0.36, 0.66] }),
        place(
          keys(4, 1, 0.34, (_, column) => (column === 3 ? accent : second)),
          { at: [1.56, 0.36, 0.66] },
        ),
        solid(rod(0.12, 0.12, 0.16, 36), metal("#c9a35a"), { at: [2.16, 0.4, -0.86] }),
      ],
      { turn: [0.08, 0, 0] },
    );
  },
});
