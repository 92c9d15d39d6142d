import { kind } from "../../kind";
import { all, drawnOn, dyed, fabric, furry, pattern, ring, seam, soft, solid } from "../../stage";
import { snowflake } from "./parts";

const cut = pattern(
  [
    [-0.5, 2.4, 0],
    [0.5, 2.4, 0],
    [0.5, 1, 0.4],
    [0.62, 0.72, 0.3],
    [1.25, 0.42, 0.35],
    [1.22, -0.15, 0.3],
    [0.3, -0.2, 0.5],
    [-0.45, 0.05, 0.4],
    [-0.5, 0.9, 0.3],
  ],
  0.3,
);

export const christmasStocking = kind({
  name: "christmas-stocking",
  noun: {
    en: "Christmas stocking",
    zh: "圣诞袜",
    es: "bota navideña",
    "pt-br": "meia de Natal",
    ru: "рождественский носок",
    ar: "جورب عيد الميلاد",
    ur: "کرسمس موزہ",
    fr: "chaussette de Noël",
  },
  centimetres: 46,
  looks: {
    red: { cloth: "#b81d2c", trim: "#f7f2e8", sign: "snow" },
    green: { cloth: "#20603f", trim: "#f7f2e8", sign: "stripe" },
  },
  shots: ["front", "detail"],
  sets: { front: { float: 0.4, yaw: -0.2 }, group: { yaw: -0.1 } },
  build({ cloth, trim, sign }) {
    const map = drawnOn(cut, cloth, (pen) => {
      for (let y = -0.1; y < 2; y += 0.5)
        if (sign === "stripe")
          seam(
            pen,
            [
              [-1, y + 0.2],
              [2, y + 0.5],
            ],
            "#f1e7d2",
            0.12,
          );
        else
          for (const x of [-0.2, 0.2, 0.7])
            snowflake(pen, x + ((y * 2) % 1) * 0.1, y + (x > 0 ? 0.25 : 0.1), 0.13, "#f7efe0");
      pen.fillStyle = trim;
      pen.globalAlpha = 0.95;
      pen.beginPath();
      pen.ellipse(1.15, 0.1, 0.36, 0.6, 0, 0, 7);
      pen.fill();
      pen.beginPath();
      pen.ellipse(-0.45, 0.1, 0.4, 0.36, 0, 0, 7);
      pen.fill();
      seam(
        pen,
        [
          [0.86, -0.4],
          [0.8, 0.1],
          [0.9, 0.7],
        ],
        "#00000055",
        0.02,
        [0.05, 0.05],
      );
    });
    const cuff = pattern([
      [-0.58, 2.5, 0.1],
      [0.58, 2.5, 0.1],
      [0.58, 2, 0.1],
      [-0.58, 2, 0.1],
    ]);
    return all(
      solid(
        soft(cut, { thick: 0.17, edge: 0.3, folds: (x, y) => Math.sin(x * 3 + y * 2) * 0.02 }),
        dyed(map, { threads: 120 }),
      ),
      furry(
        soft(cuff, { thick: 0.22, edge: 0.24 }),
        sign === "snow" && cloth !== "#a9a6a1" ? trim : "#f7f2e8",
        {},
        { length: 0.09, density: 34 },
      ),
      solid(ring(0.16, 0.03), fabric(cloth), { at: [-0.5, 2.6, 0], scale: [0.8, 1.2, 1] }),
    );
  },
  carton: { count: [3, 3, 1] },
});
