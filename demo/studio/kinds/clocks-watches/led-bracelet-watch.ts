import { kind } from "../../kind";
import { gloss, onStrap, place, rubber, solid, tile } from "../../stage";
import { litDigits } from "./parts";

export const ledBraceletWatch = kind({
  name: "led-bracelet-watch",
  noun: {
    en: "LED bracelet watch",
    zh: "LED手环手表",
    es: "reloj LED de pulsera",
    "pt-br": "relógio pulseira LED",
    ru: "LED-часы-браслет",
    ar: "ساعة سوار LED",
    ur: "ایل ای ڈی بریسلیٹ گھڑی",
    fr: "montre bracelet LED",
  },
  centimetres: 6,
  looks: {
    black: { strap: "#26282c", light: "#ff4a4a" },
    white: { strap: "#f2f2ef", light: "#5ab8ff" },
    red: { strap: "#c23a34", light: "#ffffff" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.5, pitch: 0.18 } },
  build({ strap, light }) {
    return place(
      onStrap(
        [
          solid(tile(0.5, 1.25, 0.24, 0.16, 0.06), rubber(strap)),
          solid(tile(0.4, 0.98, 0.16, 0.04), gloss("#0b0d11"), { at: [0, 0, 0.075] }),
          litDigits(
            0.32,
            0.7,
            [
              ["10", 0.42, light],
              ["08", 0.42, light],
            ],
            "#0b0d11",
            { at: [0, 0, 0.1] },
          ),
        ],
        rubber(strap),
        0.46,
      ),
      { turn: [-0.25, 0, 0] },
    );
  },
});
