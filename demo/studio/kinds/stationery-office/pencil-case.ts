import { kind } from "../../kind";
import { all, bothSides, box, fabric, leather, ring, rod, solid, wire } from "../../stage";
import { pencil, zipper } from "./parts";

export const pencilCase = kind({
  name: "pencil-case",
  noun: {
    en: "pencil case",
    zh: "笔袋",
    es: "lapicera",
    "pt-br": "estojo escolar",
    ru: "пенал",
    ar: "مقلمة",
    ur: "پنسل کیس",
    fr: "trousse",
  },
  centimetres: 21,
  looks: {
    blue: { cloth: "#4f86bd", trim: "#f2c53d" },
    pink: { cloth: "#eba6b6", trim: "#8a5fc0" },
    black: { cloth: "#33363b", trim: "#e2506b" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.4 } },
  build({ cloth, trim }) {
    const canvas = fabric(cloth, { threads: 160, depth: 0.16 });
    return all(
      solid(rod(0.46, 0.46, 2.4, 48), canvas, { at: [0, 0.46, 0], turn: [0, 0, Math.PI / 2], scale: [1, 1, 1.05] }),
      bothSides((side) => [
        solid(rod(0.46, 0.46, 0.05, 48), fabric(trim), { at: [side * 1.2, 0.46, 0], turn: [0, 0, Math.PI / 2] }),
        solid(ring(0.46, 0.03), fabric(trim), { at: [side * 1.2, 0.46, 0], turn: [0, Math.PI / 2, 0] }),
      ]),
      zipper(
        [
          [-1.1, 0.93, 0.05],
          [0, 0.945, 0.05],
          [0.85, 0.93, 0.05],
        ],
        trim,
      ),
      solid(
        wire(
          [
            [-1.22, 0.7, 0],
            [-1.5, 0.8, 0.1],
            [-1.5, 0.5, 0.1],
            [-1.22, 0.4, 0],
          ],
          0.04,
        ),
        fabric(trim),
      ),
      solid(box(0.44, 0.26, 0.03, 0.03), leather("#8a5a33"), { at: [0.6, 0.48, 0.48] }),
      ["#d8392f", "#f6c333", "#3f9f4f"].map((color, index) =>
        pencil(color, {
          at: [-0.5 + index * 0.25, 0.08, 1.1 + index * 0.12],
          turn: [Math.PI / 2, 0, 1.45 + index * 0.08],
        }),
      ),
    );
  },
});
