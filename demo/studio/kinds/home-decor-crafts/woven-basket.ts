import { kind } from "../../kind";
import { all, bothSides, cushion, fabric, type Point, rod, solid, times, wire } from "../../stage";

export const wovenBasket = kind({
  name: "woven-basket",
  noun: {
    en: "woven storage basket",
    zh: "编织收纳篮",
    es: "canasta tejida",
    "pt-br": "cesto trançado",
    ru: "плетёная корзина",
    ar: "سلة تخزين منسوجة",
    ur: "بنی ہوئی ٹوکری",
    fr: "panier tressé",
  },
  centimetres: 32,
  looks: {
    natural: { cane: "#c99f63", rim: "#a8794e" },
    white: { cane: "#efe8d8", rim: "#c49a6a" },
    black: { cane: "#45433f", rim: "#2c2b29" },
  },
  shots: ["front", "turned", "carton"],
  sets: { all: { pitch: 0.36 } },
  build({ cane, rim }) {
    const rows = 13;
    return all(
      times(rows, (row) => {
        const reach = 0.86 + (row / rows) * 0.16;
        const line = Array.from({ length: 96 }, (_, index): Point => {
          const angle = (index / 96) * Math.PI * 2;
          const out = reach + 0.035 * Math.sin(angle * 24 + row * Math.PI);
          return [Math.cos(angle) * out * 1.18, 0.07 + row * 0.1, Math.sin(angle) * out * 0.86];
        });
        return solid(wire(line, 0.056, true, 192), fabric(row % 4 === 3 ? rim : cane, { threads: 60, depth: 0.3 }));
      }),
      solid(rod(1.02, 0.98, 0.05), fabric(cane), { at: [0, 0.05, 0], scale: [1.1, 1, 0.8] }),
      solid(
        wire(
          Array.from(
            { length: 48 },
            (_, index): Point => [Math.cos(index * 0.131) * 1.21, 1.38, Math.sin(index * 0.131) * 0.89],
          ),
          0.075,
          true,
          140,
        ),
        fabric(rim, { threads: 40, depth: 0.4 }),
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 1.2, 1.3, -0.26],
              [side * 1.34, 1.62, -0.2],
              [side * 1.36, 1.68, 0],
              [side * 1.34, 1.62, 0.2],
              [side * 1.2, 1.3, 0.26],
            ],
            0.06,
          ),
          fabric(rim, { threads: 40, depth: 0.4 }),
        ),
      ),
      bothSides((side) =>
        solid(cushion(1, 0.8, 0.5), fabric(side > 0 ? "#e9ddc8" : "#9fb3a4", { threads: 80 }), {
          at: [side * 0.45, 1.25, side * 0.12],
          turn: [-1.1, side * 0.3, 0],
        }),
      ),
    );
  },
});
