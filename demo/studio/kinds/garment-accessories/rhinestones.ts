import { kind } from "../../kind";
import {
  all,
  box,
  chance,
  counted,
  crystal,
  DoubleSide,
  glass,
  glitter,
  many,
  metal,
  solid,
  turnedSharp,
} from "../../stage";

export const rhinestones = kind({
  name: "rhinestones",
  noun: {
    en: "flat-back rhinestones",
    zh: "平底水钻",
    es: "pedrería de base plana",
    "pt-br": "strass de base plana",
    ru: "стразы с плоским дном",
    ar: "أحجار راين مسطحة",
    ur: "چپٹے نگینے",
    fr: "strass à dos plat",
  },
  centimetres: 7,
  looks: { clear: ["#ffffff", "#eef6ff"], multi: ["#e5506a", "#5fa8e8", "#f2c14e", "#8fd08a", "#c79be8", "#ffffff"] },
  shots: ["front", "detail"],
  sets: {
    all: { backdrop: "slate", pitch: 0.7 },
    detail: { fit: 2.4, look: [0.5, 0.5, 0.6] },
    carton: { backdrop: "snow", pitch: 0.62 },
  },
  build: (colors) =>
    all(
      colors.map((color, shade) => [
        solid(
          many(
            turnedSharp(
              [
                [0.001, 0.14],
                [0.11, 0.14],
                [0.2, 0.05],
                [0.2, 0],
                [0.001, 0],
              ],
              10,
            ).toNonIndexed(),
            counted(Math.ceil(84 / colors.length), (step) => {
              const index = step * colors.length + shade;
              const angle = index * 2.39996;
              const away = Math.sqrt(index / 84) * 1.9;
              return {
                at: [Math.cos(angle) * away, chance(0, 0.03), Math.sin(angle) * away],
                turn: [chance(-0.15, 0.15), angle, chance(-0.15, 0.15)],
                scale: chance(0.75, 1.1),
              };
            }),
          ),
          crystal(color, { opacity: 0.96, metalness: 0.8 }),
        ),
      ]),
    ),
  carton: {
    count: [4, 3, 2],
    build: ([first = "#ffffff"]) =>
      all(
        solid(box(1, 0.26, 0.8, 0.06), glass("#eef4f6", { opacity: 0.3 }), { at: [0, 0.14, 0] }),
        solid(box(0.92, 0.14, 0.72, 0.04), glitter(first), { at: [0, 0.1, 0] }),
      ),
  },
});

export const looseSequins = kind({
  name: "loose-sequins",
  noun: {
    en: "loose sequins",
    zh: "散亮片",
    es: "lentejuelas sueltas",
    "pt-br": "paetês avulsos",
    ru: "пайетки россыпью",
    ar: "ترتر سائب",
    ur: "کھلے ستارے",
    fr: "paillettes en vrac",
  },
  centimetres: 9,
  looks: { multi: ["#e5506a", "#5fa8e8", "#f2c14e", "#6fc08a", "#b58ae0"], gold: ["#d8a848", "#f0d890"] },
  shots: ["front"],
  sets: { front: { pitch: 0.7 }, detail: { pitch: 0.6, fit: 2.2, look: [0.5, 0.5, 0.6] } },
  build: (colors) =>
    all(
      colors.map((color, shade) =>
        solid(
          many(
            turnedSharp(
              [
                [0.03, 0],
                [0.1, 0.01],
                [0.16, 0.05],
              ],
              12,
            ).toNonIndexed(),
            counted(Math.ceil(320 / colors.length), (step) => {
              const index = step * colors.length + shade;
              const angle = index * 2.39996;
              const away = Math.sqrt(index / 320) * 1.6;
              return {
                at: [
                  Math.cos(angle) * away,
                  0.02 + Math.max(0, 1 - away / 1.5) * chance(0, 0.5),
                  Math.sin(angle) * away,
                ],
                turn: [chance(-0.6, 0.6), angle, chance(-0.6, 0.6)],
                scale: chance(0.8, 1.1),
              };
            }),
          ),
          metal(color, { roughness: 0.16, side: DoubleSide }),
        ),
      ),
    ),
});
