import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  counted,
  dyed,
  fabric,
  type Last,
  metal,
  place,
  ring,
  rubber,
  sole,
  solid,
  upper,
} from "../../stage";
import { laces, opening, pairOf, panels, shoeBox } from "./parts";

const low: Last = {
  length: 2.6,
  wide: 0.43,
  heights: [
    [0, 0.62],
    [0.08, 0.75],
    [0.3, 0.66],
    [0.44, 0.74],
    [0.6, 0.56],
    [0.8, 0.4],
    [1, 0.34],
  ],
};

export const canvasShoes = kind({
  name: "canvas-shoes",
  noun: {
    en: "low-top canvas shoes",
    zh: "低帮帆布鞋",
    es: "tenis de lona bajos",
    "pt-br": "tênis de lona cano baixo",
    ru: "низкие кеды",
    ar: "حذاء قماشي منخفض",
    ur: "نیچے کینوس جوتے",
    fr: "tennis basses en toile",
  },
  centimetres: 29,
  looks: { white: { cloth: "#f3f1ec", line: "#2b4d8a" }, red: { cloth: "#b8242f", line: "#b8242f" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.95 }, turned: { yaw: 0.55 } },
  build: ({ cloth, line }) =>
    pairOf(() => {
      const map = panels(cloth, (pen) => {
        pen.strokeStyle = "#ffffffb0";
        pen.lineWidth = 4;
        pen.setLineDash([10, 8]);
        pen.strokeRect(300, 90, 330, 400);
        pen.beginPath();
        pen.moveTo(60, 0);
        pen.lineTo(60, 256);
        pen.stroke();
        pen.setLineDash([]);
        pen.fillStyle = "#f4f1ea";
        pen.fillRect(880, 0, 200, 256);
      });
      return all(
        place(
          [
            solid(upper(low), dyed(map, { threads: 140, depth: 0.2 })),
            opening([0, 0.75, -0.7], [0.31, 0.46], "#e6dfd0", fabric(cloth), 0.02, 0.05),
            solid(box(0.42, 0.06, 0.66, 0.03), fabric(cloth), { at: [0, 0.69, 0.06], turn: [0.33, 0, 0] }),
            laces(low, 0.47, 0.64, 5, "#f7f5f0", 0.18),
            bothSides((side) =>
              counted(5, (index) =>
                solid(ring(0.03, 0.012, Math.PI * 2, 16), metal("#d9dce0"), {
                  at: [side * 0.21, 0.66 - index * 0.055, -0.05 + index * 0.11],
                  turn: [-1.0, side * 0.3, 0],
                }),
              ),
            ),
          ],
          { at: [0, 0.26, 0] },
        ),
        solid(sole(low, 0.28, 0.045, 0.03), rubber("#f4f2ed"), { at: [0, 0.3, 0] }),
        solid(sole(low, 0.03, 0.052, 0.01), rubber(line), { at: [0, 0.24, 0] }),
        solid(sole(low, 0.03, 0.04, 0.01), rubber("#b98a58"), { at: [0, 0.03, 0] }),
      );
    }),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});
