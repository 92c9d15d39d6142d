import { kind } from "../../kind";
import { all, bothSides, box, cushion, fabric, leather, ring, rod, solid, times, wire } from "../../stage";

export const laundryHamper = kind({
  name: "laundry-hamper",
  noun: {
    en: "laundry hamper with handles",
    zh: "带提手脏衣篮",
    es: "cesto de ropa con asas",
    "pt-br": "cesto de roupa com alças",
    ru: "корзина для белья с ручками",
    ar: "سلة غسيل بمقابض",
    ur: "ہینڈل والی کپڑوں کی ٹوکری",
    fr: "panier à linge à anses",
  },
  centimetres: 55,
  looks: {
    natural: { rope: "#d6bb8c", band: "#f3ecdd" },
    white: { rope: "#f1ece0", band: "#a9b0b6" },
    green: { rope: "#8fa88f", band: "#f3ecdd" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.3 } },
  build({ rope, band: trim }) {
    const [low, high] = [fabric(rope, { threads: 36, depth: 0.4 }), fabric(trim, { threads: 36, depth: 0.4 })];
    return all(
      times(19, (row) =>
        solid(ring(0.84 + Math.sin(row * 0.17) * 0.08, 0.062, Math.PI * 2, 64), row > 10 ? high : low, {
          at: [0, 0.06 + row * 0.108, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(rod(0.84, 0.84, 0.05), low, { at: [0, 0.04, 0] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.9, 1.7, -0.24],
              [side * 1.1, 2, -0.16],
              [side * 1.13, 2.06, 0],
              [side * 1.1, 2, 0.16],
              [side * 0.9, 1.7, 0.24],
            ],
            0.055,
          ),
          leather("#9a6b42"),
        ),
      ),
      solid(box(0.5, 0.3, 0.03, 0.02), leather("#9a6b42"), { at: [0.38, 1.5, 0.88], turn: [0, 0.42, 0] }),
      solid(cushion(1.4, 1.3, 0.6), fabric("#e8eef2"), { at: [0, 2, 0], turn: [-1.3, 0.3, 0] }),
      solid(cushion(0.9, 0.8, 0.4), fabric("#d9a9a4"), { at: [0.26, 2.16, 0.2], turn: [-1.1, 0.6, 0] }),
    );
  },
});
