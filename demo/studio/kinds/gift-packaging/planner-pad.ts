import { kind } from "../../kind";
import { box, gloss, laid, matte, metal, place, rod, solid } from "../../stage";
import { card, drawn } from "./parts";

export const plannerPad = kind({
  name: "planner-pad",
  noun: {
    en: "weekly planner pad",
    zh: "周计划本",
    es: "planificador semanal",
    "pt-br": "bloco planner semanal",
    ru: "недельный планер",
    ar: "مفكرة تخطيط أسبوعية",
    ur: "ہفتہ وار پلانر پیڈ",
    fr: "bloc planning hebdomadaire",
  },
  centimetres: 30,
  looks: { pink: "#e98aa5", green: "#7fa88a", blue: "#6c9fce" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 1, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (tint) =>
    laid(
      card(
        3.2,
        2.3,
        "#fdfbf6",
        drawn(640, 460, "#fdfbf6", (pen) => {
          pen.fillStyle = tint;
          pen.font = '700 40px "Noto Sans", sans-serif';
          pen.fillText("WEEKLY PLANNER", 320, 56);
          pen.font = '600 22px "Noto Sans", sans-serif';
          for (const [index, day] of ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN", "NOTES"].entries()) {
            const [x, y] = [20 + (index % 4) * 152, 80 + Math.floor(index / 4) * 186];
            pen.fillStyle = tint;
            pen.fillRect(x, y, 144, 34);
            pen.strokeStyle = tint;
            pen.lineWidth = 2;
            pen.strokeRect(x, y, 144, 174);
            pen.fillStyle = "#ffffff";
            pen.fillText(day, x + 72, y + 26);
            for (let line = 0; line < 4; line++) pen.strokeRect(x + 10, y + 66 + line * 28, 124, 0.5);
          }
        }),
        [0, 0, 0.14],
      ),
      solid(box(3.18, 2.28, 0.24, 0.01), matte("#f2eee4"), { at: [0, 0, 0.0] }),
      solid(box(3.2, 0.14, 0.28, 0.02), matte(tint), { at: [0, 1.14, 0.03] }),
      place(
        [
          solid(rod(0.06, 0.06, 1.7, 20), gloss(tint)),
          solid(rod(0.005, 0.06, 0.2, 20), metal("#d8b25a"), { at: [0, -0.95, 0], turn: [Math.PI, 0, 0] }),
          solid(box(0.04, 0.5, 0.03, 0.01), metal("#d8b25a"), { at: [0, 0.5, 0.07] }),
        ],
        { at: [1.25, -0.2, 0.24], turn: [0, 0, 0.4] },
      ),
    ),
});
