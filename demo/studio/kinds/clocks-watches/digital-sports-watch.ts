import { kind } from "../../kind";
import {
  bothSides,
  disc,
  hoop,
  lettering,
  metal,
  onStrap,
  place,
  plastic,
  rod,
  rubber,
  screen,
  solid,
  tile,
} from "../../stage";

export const digitalSportsWatch = kind({
  name: "digital-sports-watch",
  noun: {
    en: "digital sports watch",
    zh: "电子运动手表",
    es: "reloj deportivo digital",
    "pt-br": "relógio esportivo digital",
    ru: "спортивные электронные часы",
    ar: "ساعة رياضية رقمية",
    ur: "ڈیجیٹل اسپورٹس گھڑی",
    fr: "montre de sport numérique",
  },
  centimetres: 5,
  looks: {
    black: { strap: "#26282c", accent: "#e0703a" },
    green: { strap: "#5d6f3c", accent: "#d9c24a" },
    blue: { strap: "#2b5fa8", accent: "#7fe0ff" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.45, pitch: 0.16 } },
  build({ strap, accent }) {
    const shell = rubber(strap);
    return place(
      onStrap(
        [
          solid(tile(1.16, 1.2, 0.4, 0.26, 0.08), shell),
          solid(rod(0.5, 0.54, 0.14, 8), plastic("#1d1f22", { flatShading: true }), {
            at: [0, 0, 0.15],
            turn: [Math.PI / 2, Math.PI / 8, 0],
          }),
          solid(hoop(0.47, 0.42, 0.05), metal(accent, { metalness: 0.3 }), { at: [0, 0, 0.22] }),
          screen(
            0.62,
            0.46,
            (pen, across, up) => {
              pen.fillStyle = "#b4bfa0";
              pen.fillRect(0, 0, across, up);
              pen.fillStyle = "#1b211a";
              pen.textAlign = "center";
              pen.font = '800 170px "Noto Sans", sans-serif';
              pen.fillText("10:58", across / 2, up * 0.72, across * 0.92);
              pen.font = '700 70px "Noto Sans", sans-serif';
              pen.fillText("SU 6-30", across / 2, up * 0.28);
            },
            { at: [0, 0, 0.245] },
            0.1,
          ),
          lettering("SPORT", 0.34, 0.09, accent, { at: [0, 0.34, 0.246] }),
          bothSides((x) =>
            bothSides((y) => [
              solid(rod(0.06, 0.06, 0.12, 16), metal("#c3c7cc"), {
                at: [x * 0.6, y * 0.28, 0.02],
                turn: [0, 0, Math.PI / 2],
              }),
              solid(disc(0.04, 0.02, 16), metal("#c3c7cc"), { at: [x * 0.46, y * 0.48, 0.135] }),
            ]),
          ),
        ],
        shell,
        0.66,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
