import { kind } from "../../kind";
import { all, bothSides, bow, box, fabric, laid, matte, type Part, place, ring, satin, solid, wire } from "../../stage";
import { bothHalves, buttons, folded, garment, hanger, muslin, nursery } from "./parts";

const romperLine = bothHalves([
  [0, 2.62],
  [0.3, 2.7],
  [0.55, 2.66],
  [1.2, 2.2],
  [1.5, 1.62],
  [1.24, 1.42],
  [0.82, 1.78],
  [0.8, 0.9],
  [0.86, 0.1],
  [0.72, -0.2],
  [0.3, -0.1],
  [0.12, 0.45],
]);
const romper = (ground: string, ink: string, sign: string, trim: string): Part => [
  garment(romperLine, muslin(ground, nursery(ground, ink, sign))),
  solid(ring(0.36, 0.06, Math.PI, 40), fabric(trim), { at: [0, 2.66, 0.1], turn: [0, 0, Math.PI] }),
  buttons(4, [0.02, 2.1], [0.02, 1], trim, 0.2),
  bothSides((side) =>
    solid(
      wire(
        [
          [side * 1.22, 1.44, 0.08],
          [side * 1.36, 1.5, 0.14],
          [side * 1.5, 1.64, 0.08],
        ],
        0.07,
      ),
      fabric(trim),
    ),
  ),
];

export const babyRomper = kind({
  name: "baby-romper",
  noun: {
    en: "baby romper",
    zh: "婴儿连体衣",
    es: "pelele de bebé",
    "pt-br": "macacão de bebê",
    ru: "детский комбинезон",
    ar: "رومبر أطفال",
    ur: "بچوں کا رومپر",
    fr: "barboteuse bébé",
  },
  centimetres: 45,
  looks: {
    yellow: ["#f7e3a4", "#e0a53a", "★", "#d98a3a"],
    pink: ["#f9dbe0", "#e78aa2", "♥", "#d9788f"],
    blue: ["#d3e6f3", "#6a9fcb", "★", "#4f86b8"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    all: { yaw: -0.15, pitch: 0.12, float: 0.05 },
    turned: { yaw: 1.0 },
    carton: { yaw: -0.38, pitch: 0.62, float: 0 },
    detail: { look: [0.5, 0.75, 0.9], fit: 2 },
  },
  build: ([ground = "", ink = "", sign = "", trim = ""]) =>
    all(hanger({ at: [0, 2.75, 0] }), romper(ground, ink, sign, trim)),
  carton: {
    count: [4, 3, 2],
    build: ([ground = "", ink = "", sign = ""]: string[]) =>
      all(folded(1.4, 1, 2, muslin(ground, nursery(ground, ink, sign)))),
  },
});

export const newbornSet = kind({
  name: "newborn-set",
  noun: {
    en: "newborn gift clothing set",
    zh: "新生儿礼盒套装",
    es: "set de ropa para recién nacido",
    "pt-br": "kit enxoval recém-nascido",
    ru: "подарочный набор для новорождённого",
    ar: "طقم ملابس هدية للمواليد",
    ur: "نومولود گفٹ سیٹ",
    fr: "coffret naissance",
  },
  centimetres: 40,
  looks: {
    cream: ["#f6ecd6", "#c9a06c", "★", "#b98a58"],
    pink: ["#fbe3e7", "#e78aa2", "♥", "#d9788f"],
    blue: ["#dcebf5", "#6a9fcb", "★", "#4f86b8"],
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 1.05, yaw: -0.1 }, turned: { yaw: 1.05 } },
  build: ([ground = "", ink = "", sign = "", trim = ""]) =>
    laid(
      solid(box(4.4, 4.2, 0.3, 0.05), matte(trim), { at: [0, 1.2, -0.2] }),
      solid(box(4.2, 4, 0.3, 0.03), matte("#fdfaf4"), { at: [0, 1.2, -0.16] }),
      place(all(romper(ground, ink, sign, trim)), { at: [-0.5, 0.35, 0.02], scale: 0.92 }),
      place(
        garment(
          bothHalves([
            [0, 0.9],
            [0.4, 0.86],
            [0.7, 0.5],
            [0.78, 0],
            [0.4, -0.06],
          ]),
          muslin(ground),
        ),
        { at: [1.25, 2.1, 0.02] },
      ),
      solid(box(1.56, 0.2, 0.16, 0.06), fabric(trim), { at: [1.25, 2.08, 0.14] }),
      [0, 1].map((index) =>
        place(
          garment(
            [
              [0, 0.6],
              [0.3, 0.6],
              [0.32, 0.1],
              [0.6, -0.1],
              [0.6, -0.32],
              [0.1, -0.36],
              [0, 0],
            ],
            muslin(trim),
          ),
          { at: [1 + index * 0.3, 0.7 - index * 0.65, 0.04 + index * 0.03] },
        ),
      ),
      bow(satin(trim), { loop: 0.4, width: 0.3, tail: 0.4 }, { at: [1.25, 3, 0.2] }),
    ),
});
