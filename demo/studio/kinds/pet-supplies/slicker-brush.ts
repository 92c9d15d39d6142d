import { kind } from "../../kind";
import { box, metal, place, plastic, rod, rubber, solid, times, turned } from "../../stage";

export const slickerBrush = kind({
  name: "slicker-brush",
  noun: {
    en: "self-cleaning slicker brush",
    zh: "自清洁宠物梳",
    es: "cepillo autolimpiable",
    "pt-br": "escova autolimpante",
    ru: "самоочищающаяся пуходёрка",
    ar: "فرشاة ذاتية التنظيف",
    ur: "خود صفائی والا برش",
    fr: "brosse autonettoyante",
  },
  centimetres: 20,
  looks: { blue: "#4a9bd8", pink: "#ee93ac", green: "#6dbb8a" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (color) =>
    place(
      [
        solid(box(1.5, 0.95, 0.22, 0.2), plastic("#f6f5f2"), { at: [0, 2.5, 0] }),
        solid(box(1.3, 0.76, 0.06, 0.08), rubber("#2e3238"), { at: [0, 2.5, 0.13] }),
        times(170, (index) =>
          solid(rod(0.012, 0.012, 0.3, 5), metal("#d5d9de"), {
            at: [((index % 17) - 8) * 0.073, 2.18 + Math.floor(index / 17) * 0.07, 0.28],
            turn: [Math.PI / 2 - 0.2, 0, 0],
          }),
        ),
        solid(
          turned([
            [0.001, -0.1],
            [0.26, 0],
            [0.3, 0.7],
            [0.22, 1.5],
            [0.3, 2.05],
          ]),
          plastic(color),
          { scale: [1, 1, 0.72] },
        ),
        solid(box(0.34, 0.8, 0.1, 0.1), rubber("#ffffff"), { at: [0, 0.7, 0.18] }),
        solid(rod(0.17, 0.17, 0.14, 40), plastic("#f6f5f2"), { at: [0, 1.6, 0.2], turn: [Math.PI / 2, 0, 0] }),
      ],
      { turn: [-1.1, 0, 0.2] },
    ),
});
