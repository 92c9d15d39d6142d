import { kind } from "../../kind";
import { all, box, gloss, matte, type Part, type Point, place, plastic, rod, solid, times, wire } from "../../stage";
import { pencil } from "./parts";

export const artCase = kind({
  name: "art-case",
  noun: {
    en: "art case for children",
    zh: "儿童绘画箱",
    es: "maletín de arte infantil",
    "pt-br": "maleta de arte infantil",
    ru: "детский набор художника",
    ar: "حقيبة رسم للأطفال",
    ur: "بچوں کا آرٹ کیس",
    fr: "mallette d'artiste enfant",
  },
  centimetres: 38,
  looks: { blue: { shell: "#4f9ad6" }, pink: { shell: "#ee8fae" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6, yaw: -0.3 } },
  build({ shell }) {
    const colors = [
      "#d8392f",
      "#ef7a2c",
      "#f6c333",
      "#9ccb3f",
      "#3f9f4f",
      "#35b0a6",
      "#3f8fd6",
      "#3a52b5",
      "#7a4fb5",
      "#c0509c",
      "#8a5a3c",
      "#26282c",
    ];
    const tray = (at: Point, turn: Point, fill: Part) =>
      place(
        [
          solid(box(2.6, 0.14, 1.8, 0.1), plastic(shell)),
          solid(box(2.44, 0.05, 1.64, 0.05), plastic("#f4f2ec"), { at: [0, 0.07, 0] }),
          fill,
        ],
        { at, turn },
      );
    return all(
      tray(
        [0, 0.08, 0.6],
        [0, 0, 0],
        [
          colors.map((color, index) =>
            place(pencil(color), {
              at: [index * 0.11 - 1.1, 0.14, 0.68],
              turn: [-Math.PI / 2, 0, 0],
              scale: [0.7, 0.72, 0.7],
            }),
          ),
          colors.map((color, index) =>
            solid(rod(0.07, 0.07, 0.86, 20), plastic(color), {
              at: [0.28 + index * 0.083, 0.14, -0.28],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
          times(8, (index) =>
            solid(rod(0.1, 0.1, 0.05, 24), gloss(colors[index] ?? "#ffffff"), {
              at: [0.36 + (index % 4) * 0.25, 0.12, 0.36 + Math.floor(index / 4) * 0.27],
            }),
          ),
        ],
      ),
      tray(
        [0, 0.92, -0.62],
        [1.15, 0, 0],
        [
          colors.map((color, index) =>
            solid(rod(0.08, 0.08, 0.7, 20), matte(color), {
              at: [index * 0.2 - 1.1, 0.14, 0.38],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
          solid(box(1.1, 0.08, 0.5, 0.04), plastic("#ffffff"), { at: [-0.55, 0.12, -0.4] }),
          colors.slice(0, 8).map((color, index) =>
            solid(rod(0.09, 0.09, 0.04, 24), gloss(color), {
              at: [-0.92 + (index % 4) * 0.25, 0.17, -0.52 + Math.floor(index / 4) * 0.24],
            }),
          ),
          solid(box(0.4, 0.12, 0.24, 0.04), matte("#ffffff"), { at: [0.5, 0.14, -0.4] }),
          solid(box(0.26, 0.16, 0.2, 0.04), plastic("#f6c333"), { at: [0.95, 0.14, -0.4] }),
        ],
      ),
      solid(
        wire(
          [
            [-0.36, 0.1, 1.5],
            [-0.3, 0.1, 1.76],
            [0.3, 0.1, 1.76],
            [0.36, 0.1, 1.5],
          ],
          0.055,
        ),
        plastic(shell),
      ),
    );
  },
});
