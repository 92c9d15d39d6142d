import { kind } from "../../kind";
import { all, ball, box, gloss, matte, place, plastic, rod, rubber, solid } from "../../stage";
import { keys } from "./parts";

export const keyboardMouseSet = kind({
  name: "keyboard-mouse-set",
  noun: {
    en: "wireless keyboard and mouse set",
    zh: "无线键鼠套装",
    es: "juego de teclado y ratón inalámbricos",
    "pt-br": "kit teclado e mouse sem fio",
    ru: "набор беспроводной клавиатуры и мыши",
    ar: "طقم لوحة مفاتيح وفأرة لاسلكية",
    ur: "وائرلیس کی بورڈ اور ماؤس سیٹ",
    fr: "ensemble clavier et souris sans fil",
  },
  centimetres: 45,
  looks: {
    black: { shell: "#26282c", cap: "#34373d", accent: "#8f959c" },
    white: { shell: "#e7e8e8", cap: "#fbfbfa", accent: "#9fb4c6" },
    pink: { shell: "#f3c4cd", cap: "#fdeaec", accent: "#d4718a" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.62 }, front: { yaw: -0.3 }, turned: { yaw: 0.45 } },
  build({ shell, cap, accent }) {
    return all(
      place(
        [
          solid(box(4.4, 0.14, 1.5, 0.06), plastic(shell), { at: [0, 0.08, 0] }),
          place(
            keys(16, 4, 0.265, (_, column) => (column > 14 ? accent : cap), 0.08),
            { at: [0, 0.18, -0.1] },
          ),
          place(
            keys(4, 1, 0.3, () => accent, 0.08),
            { at: [-1.6, 0.18, 0.56] },
          ),
          solid(box(1.5, 0.08, 0.24, 0.03), plastic(cap), { at: [-0.1, 0.18, 0.56] }),
          place(
            keys(4, 1, 0.3, () => accent, 0.08),
            { at: [1.3, 0.18, 0.56] },
          ),
        ],
        { turn: [0.05, 0, 0] },
      ),
      place(
        [
          solid(ball(1, 44), gloss(shell), { at: [0, 0.12, 0], scale: [0.42, 0.34, 0.68] }),
          solid(ball(1, 44), plastic(cap), { at: [0, 0.14, 0.06], scale: [0.38, 0.34, 0.6] }),
          solid(box(0.02, 0.03, 0.6, 0.01), matte("#3a3d42"), { at: [0, 0.455, -0.28], turn: [-0.35, 0, 0] }),
          solid(rod(0.09, 0.09, 0.07, 28), rubber("#26282c"), { at: [0, 0.42, -0.32], turn: [0, 0, Math.PI / 2] }),
        ],
        { at: [2.95, 0, 0.3], turn: [0, -0.25, 0] },
      ),
      solid(box(0.18, 0.1, 0.34, 0.03), plastic(shell), { at: [2.95, 0.06, -0.9], turn: [0, 0.4, 0] }),
    );
  },
});
