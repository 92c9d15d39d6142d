import { kind } from "../../kind";
import { gloss, metal, place, plastic, solid, tile } from "../../stage";
import { litDigits } from "./parts";

export const digitalAzanClock = kind({
  name: "digital-azan-clock",
  noun: {
    en: "digital azan wall clock",
    zh: "数码朝拜挂钟",
    es: "reloj digital azan de pared",
    "pt-br": "relógio digital azan de parede",
    ru: "настенные цифровые часы с азаном",
    ar: "ساعة أذان رقمية حائطية",
    ur: "ڈیجیٹل اذان دیواری گھڑی",
    fr: "horloge azan numérique murale",
  },
  centimetres: 40,
  looks: { black: { frame: "#24262a", light: "#ff4a3d" }, gold: { frame: "#c9a14a", light: "#7dff9a" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.3, pitch: 0.08 } },
  build({ frame, light }) {
    const rows: [string, string][] = [
      ["الفجر", "05:12"],
      ["الشروق", "06:31"],
      ["الظهر", "12:24"],
      ["العصر", "15:47"],
      ["المغرب", "18:31"],
      ["العشاء", "19:54"],
    ];
    return place(
      [
        solid(
          tile(3.4, 2.4, 0.14, 0.24, 0.06),
          frame === "#c9a14a" ? metal(frame, { roughness: 0.3 }) : plastic(frame),
        ),
        solid(tile(3.2, 2.2, 0.08, 0.04), gloss("#0b0d11"), { at: [0, 0, 0.11] }),
        litDigits(1.9, 0.78, [["10:08:45", 0.9, light]], "#0b0d11", { at: [0, 0.6, 0.135] }),
        litDigits(1.9, 0.26, [["29 / 11 / 2026    26 °C", 0.84, "#ffdf9e"]], "#0b0d11", { at: [0, 0.06, 0.135] }),
        rows.map(([name, time], index) =>
          litDigits(
            0.94,
            0.4,
            [
              [name, 0.42, "#d9e6ef"],
              [time, 0.54, light],
            ],
            "#141a20",
            { at: [((index % 3) - 1) * 1.02, index < 3 ? -0.38 : -0.84, 0.135] },
          ),
        ),
      ],
      { turn: [-0.1, 0, 0] },
    );
  },
});
