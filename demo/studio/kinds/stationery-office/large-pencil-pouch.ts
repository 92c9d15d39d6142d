import { kind } from "../../kind";
import { all, box, fabric, place, plastic, rod, solid, times } from "../../stage";
import { pencil, zipper } from "./parts";

export const largePencilPouch = kind({
  name: "large-pencil-pouch",
  noun: {
    en: "large capacity pencil pouch",
    zh: "大容量笔袋",
    es: "estuche de gran capacidad",
    "pt-br": "estojo de grande capacidade",
    ru: "вместительный пенал",
    ar: "مقلمة كبيرة السعة",
    ur: "بڑی پنسل تھیلی",
    fr: "grande trousse",
  },
  centimetres: 22,
  looks: { mint: { cloth: "#a9d8c4", inner: "#f3efe4" }, lilac: { cloth: "#c4b3e0", inner: "#f3efe4" } },
  shots: ["front"],
  sets: { all: { pitch: 0.5 } },
  build({ cloth, inner }) {
    const canvas = fabric(cloth, { threads: 180, depth: 0.12 });
    return all(
      solid(box(2.3, 0.9, 0.85, 0.16), canvas, { at: [0, 0.48, 0] }),
      solid(box(2.1, 0.05, 0.65, 0.02), fabric(inner), { at: [0, 0.93, 0] }),
      place(
        [
          solid(box(2.3, 0.14, 0.95, 0.07), canvas, { at: [0, 0, -0.42] }),
          solid(box(2.1, 0.03, 0.75, 0.01), fabric(inner), { at: [0, -0.08, -0.42] }),
          times(4, (index) =>
            solid(
              rod(0.055, 0.055, 0.74, 16),
              plastic(["#e2506b", "#3f8fd6", "#f2c53d", "#7fbf4f"][index] ?? "#ffffff"),
              { at: [index * 0.42 - 0.62, -0.13, -0.42], turn: [Math.PI / 2, 0, 0] },
            ),
          ),
        ],
        { at: [0, 0.95, -0.42], turn: [1.9, 0, 0] },
      ),
      times(7, (index) =>
        pencil(["#d8392f", "#ef7a2c", "#f6c333", "#3f9f4f", "#3f8fd6", "#7a4fb5", "#c0509c"][index] ?? "#ffffff", {
          at: [(index - 3) * 0.27, 0.1, (index % 2) * 0.2 - 0.1],
          turn: [-0.12 + (index % 2) * 0.1, 0, (index - 3) * -0.03],
          scale: 0.85,
        }),
      ),
      solid(box(1.9, 0.5, 0.06, 0.05), canvas, { at: [0, 0.42, 0.44] }),
      zipper(
        [
          [-0.8, 0.66, 0.49],
          [0, 0.66, 0.49],
          [0.6, 0.66, 0.49],
        ],
        "#f2c53d",
      ),
    );
  },
});
