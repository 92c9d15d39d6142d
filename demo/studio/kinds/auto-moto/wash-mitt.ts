import { kind } from "../../kind";
import { all, ball, bothSides, box, chance, fabric, ring, solid, tile, times } from "../../stage";

export const washMitt = kind({
  name: "wash-mitt",
  noun: {
    en: "chenille wash mitt",
    zh: "雪尼尔洗车手套",
    es: "guante de lavado de chenilla",
    "pt-br": "luva de lavagem chenille",
    ru: "варежка для мойки из шенилла",
    ar: "قفاز غسيل شنيل",
    ur: "چینیل واش مٹ",
    fr: "gant de lavage chenille",
  },
  centimetres: 26,
  looks: { blue: { yarn: "#2f7fd0" }, green: { yarn: "#7cc23a" }, pink: { yarn: "#ea6f9c" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.3, pitch: 0.14 } },
  build({ yarn }) {
    const soft = fabric(yarn, { threads: 50, depth: 0.25 });
    return all(
      solid(box(1.5, 2, 0.5, 0.25), soft, { at: [0, 1.35, 0] }),
      times(200, (index) => {
        const [column, row] = [index % 10, Math.floor(index / 10)];
        return solid(ball(0.1, 10), soft, {
          at: [(column - 4.5) * 0.165 + chance(-0.03, 0.03), 0.48 + row * 0.092, 0.27 + chance(-0.02, 0.07)],
          turn: [chance(-0.5, 0.5), 0, chance(-0.7, 0.7)],
          scale: [0.72, 1.9, 0.8],
        });
      }),
      bothSides((side) =>
        times(20, (index) =>
          solid(ball(0.1, 10), soft, {
            at: [side * 0.78, 0.5 + index * 0.092, chance(-0.16, 0.16)],
            turn: [0, 0, side * chance(0.4, 0.9)],
            scale: [0.72, 1.7, 0.8],
          }),
        ),
      ),
      times(10, (index) =>
        solid(ball(0.1, 10), soft, { at: [(index - 4.5) * 0.16, 2.38, chance(-0.1, 0.15)], scale: [0.8, 1.6, 0.8] }),
      ),
      solid(tile(1.2, 0.44, 0.1, 0.42, 0.1), fabric("#33363b", { threads: 70 }), { at: [0, 0.28, 0] }),
      solid(ring(0.16, 0.03), fabric("#33363b"), { at: [0.6, 0.1, 0.1] }),
    );
  },
});
