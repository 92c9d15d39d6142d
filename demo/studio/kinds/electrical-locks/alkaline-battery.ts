import { kind } from "../../kind";
import { all, gloss, lettering, metal, type Point, place, rod, solid } from "../../stage";

export const alkalineBattery = kind({
  name: "alkaline-battery",
  noun: {
    en: "alkaline battery",
    zh: "碱性电池",
    es: "pila alcalina",
    "pt-br": "pilha alcalina",
    ru: "щелочная батарейка",
    ar: "بطارية قلوية",
    ur: "الکلائن بیٹری",
    fr: "pile alcaline",
  },
  centimetres: 5,
  looks: {
    gold: { low: "#26282c", high: "#c98a3a" },
    blue: { low: "#1f4f9c", high: "#d3d6da" },
    red: { low: "#b8262c", high: "#26282c" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.25 }, front: { yaw: -0.3 } },
  build({ low, high }) {
    const cell = (at: Point, turn: Point, size = 1) =>
      place(
        [
          solid(rod(0.36, 0.36, 1.45, 48), gloss(low), { at: [0, 0.74, 0] }),
          solid(rod(0.363, 0.363, 0.5, 48), metal(high, { roughness: 0.25 }), { at: [0, 1.24, 0] }),
          solid(rod(0.35, 0.36, 0.06, 48), metal("#d9dcdf"), { at: [0, 1.52, 0] }),
          solid(rod(0.12, 0.13, 0.12, 28), metal("#e3e6ea"), { at: [0, 1.6, 0] }),
          solid(rod(0.33, 0.33, 0.04, 40), metal("#d9dcdf"), { at: [0, 0.01, 0] }),
          lettering("AA", 0.36, 0.3, "#ffffff", { at: [0, 0.68, 0.366] }),
          lettering("1.5V", 0.34, 0.15, "#ffffff", { at: [0, 0.4, 0.366] }),
          lettering("+", 0.2, 0.2, "#ffffff", { at: [0, 1.24, 0.368] }),
        ],
        { at, turn, scale: size },
      );
    return all(
      cell([-0.82, 0, 0], [0, 0.1, 0]),
      cell([0, 0, -0.15], [0, 0, 0]),
      cell([0.82, 0, 0], [0, -0.15, 0]),
      cell([0.1, 0.36, 1.0], [0.5, 0.4, -Math.PI / 2 + 0.001]),
    );
  },
});
