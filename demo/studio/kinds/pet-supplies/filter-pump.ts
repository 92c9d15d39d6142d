import { kind } from "../../kind";
import { all, bothSides, box, glass, matte, plastic, rod, sheet, solid, times, wire, words } from "../../stage";

export const filterPump = kind({
  name: "filter-pump",
  noun: {
    en: "aquarium filter pump",
    zh: "水族过滤泵",
    es: "filtro para acuario",
    "pt-br": "filtro bomba para aquário",
    ru: "аквариумный фильтр",
    ar: "مضخة فلتر للأحواض",
    ur: "ایکویریم فلٹر پمپ",
    fr: "pompe filtre d'aquarium",
  },
  centimetres: 20,
  looks: { black: ["#2a2c31", "#3f7fb5"], blue: ["#2f6fa8", "#26282c"] },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: ([shell = "", sponge = ""]) =>
    all(
      solid(box(0.8, 1.3, 0.75, 0.2), plastic(shell), { at: [0, 2.1, 0] }),
      solid(rod(0.42, 0.42, 1.5, 50), plastic(shell, { transparent: true, opacity: 0.92 }), { at: [0, 0.76, 0] }),
      times(10, (index) =>
        solid(box(0.02, 1.1, 0.9, 0), matte(sponge), { at: [0, 0.75, 0], turn: [0, index * 0.314, 0] }),
      ),
      times(12, (index) => {
        const angle = (index / 12) * 6.283;
        return solid(box(0.08, 1.2, 0.05, 0.01), matte(sponge), {
          at: [Math.cos(angle) * 0.43, 0.72, Math.sin(angle) * 0.43],
          turn: [0, -angle + 1.57, 0],
        });
      }),
      solid(rod(0.13, 0.15, 0.8, 30), plastic(shell), { at: [0.7, 2.3, 0], turn: [0, 0, Math.PI / 2 - 0.2] }),
      solid(
        wire(
          [
            [0, 2.75, -0.1],
            [0.1, 3.3, -0.2],
            [-0.5, 3.5, -0.5],
            [-1.2, 3, -0.9],
            [-1.4, 1, -1.1],
          ],
          0.04,
        ),
        matte("#1a1b1e"),
      ),
      bothSides((side) =>
        [0.5, -0.5].map((y) =>
          solid(rod(0.18, 0.12, 0.16, 30), glass("#cfe6f0", { opacity: 0.7 }), {
            at: [side * 0.25, 2.1 + y, -0.45],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
      ),
      solid(
        sheet(0.5, 0.3),
        matte("#ffffff", { map: words(200, 120, shell, [{ text: "800 L/H", size: 40, color: "#ffffff" }]) }),
        { at: [0, 2.2, 0.382] },
      ),
    ),
});
