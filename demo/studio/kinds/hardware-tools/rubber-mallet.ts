import { kind } from "../../kind";
import { place, plastic, rubber, solid, turned, wood } from "../../stage";

export const rubberMallet = kind({
  name: "rubber-mallet",
  noun: {
    en: "rubber mallet",
    zh: "橡胶锤",
    es: "mazo de goma",
    "pt-br": "marreta de borracha",
    ru: "резиновая киянка",
    ar: "مطرقة مطاطية",
    ur: "ربڑ ہتھوڑا",
    fr: "maillet en caoutchouc",
  },
  centimetres: 32,
  looks: { black: { head: "#26282c", shaft: "#c08a50" }, white: { head: "#eeeeea", shaft: "#2b62b8" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 }, front: { yaw: -0.3 } },
  build({ head: tip, shaft }) {
    return place(
      [
        solid(
          turned([
            [0.14, 0],
            [0.2, 0.06],
            [0.17, 0.8],
            [0.15, 1.6],
            [0.13, 2.4],
          ]),
          shaft === "#c08a50" ? wood(shaft, "y") : plastic(shaft),
        ),
        solid(
          turned([
            [0.001, -0.75],
            [0.5, -0.75],
            [0.56, -0.68],
            [0.5, 0],
            [0.56, 0.68],
            [0.5, 0.75],
            [0.001, 0.75],
          ]),
          rubber(tip),
          { at: [0, 2.6, 0], turn: [0, 0, Math.PI / 2] },
        ),
      ],
      { turn: [-Math.PI / 2 + 0.15, 0, 0.7], at: [0, 0.4, 0] },
    );
  },
});
