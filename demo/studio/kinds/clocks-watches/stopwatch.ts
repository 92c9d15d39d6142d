import { kind } from "../../kind";
import {
  board,
  fabric,
  hoop,
  lettering,
  metal,
  outline,
  place,
  plastic,
  rod,
  screen,
  solid,
  tile,
  wire,
} from "../../stage";

export const stopwatch = kind({
  name: "stopwatch",
  noun: {
    en: "sports stopwatch",
    zh: "运动秒表",
    es: "cronómetro deportivo",
    "pt-br": "cronômetro esportivo",
    ru: "спортивный секундомер",
    ar: "ساعة إيقاف رياضية",
    ur: "اسپورٹس سٹاپ واچ",
    fr: "chronomètre de sport",
  },
  centimetres: 8,
  looks: {
    black: { shell: "#26282c", accent: "#e0b23a" },
    blue: { shell: "#2b5fa8", accent: "#e0e3e6" },
    yellow: { shell: "#e8b93a", accent: "#26282c" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.35, pitch: 0.3 } },
  build({ shell, accent }) {
    return place(
      [
        solid(
          board(
            outline(
              [
                [-0.9, 0.35],
                [-0.6, 0.95],
                [0, 1.1],
                [0.6, 0.95],
                [0.9, 0.35],
                [0.8, -0.6],
                [0.4, -1.05],
                [-0.4, -1.05],
                [-0.8, -0.6],
              ],
              true,
            ),
            0.3,
            0.12,
          ),
          plastic(shell),
          { at: [0, 0, -0.2] },
        ),
        solid(tile(1.4, 0.9, 0.16, 0.06), plastic(accent), { at: [0, 0.2, 0.22] }),
        screen(
          1.2,
          0.66,
          (pen, across, up) => {
            pen.fillStyle = "#b7c1a6";
            pen.fillRect(0, 0, across, up);
            pen.fillStyle = "#1b211a";
            pen.textAlign = "center";
            pen.font = '800 150px "Noto Sans", sans-serif';
            pen.fillText("01:23.45", across / 2, up * 0.78, across * 0.94);
            pen.font = '700 70px "Noto Sans", sans-serif';
            pen.fillText("SPLIT  STOP", across / 2, up * 0.3);
          },
          { at: [0, 0.2, 0.255] },
          0.1,
        ),
        lettering("STOPWATCH", 0.8, 0.14, "#ffffff", { at: [0, -0.5, 0.225] }),
        [-0.62, 0, 0.62].map((x) =>
          solid(rod(0.17, 0.17, 0.24, 28), x ? plastic(accent) : plastic("#c23a34"), {
            at: [x, x ? 0.98 : 1.24, -0.02],
            turn: [0, 0, x * -0.75],
          }),
        ),
        solid(hoop(0.2, 0.12, 0.1), metal("#c9ccd0"), { at: [0, -1.2, 0] }),
        solid(
          wire(
            [
              [0, -1.3, 0.05],
              [0.6, -1.7, 0.05],
              [1.5, -1.4, 0.05],
              [1.6, -0.2, 0],
              [1.3, 1, 0],
              [1.5, 1.6, 0],
            ],
            0.045,
          ),
          fabric(accent),
        ),
      ],
      { turn: [-Math.PI / 2 + 0.5, 0, 0] },
    );
  },
});
