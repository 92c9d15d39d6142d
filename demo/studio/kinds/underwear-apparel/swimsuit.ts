import { kind } from "../../kind";
import { ball, bothSides, chance, creases, drawnOn, flatLay, laid, satin, seam, soft, solid } from "../../stage";
import { suitLine } from "./parts";

export const swimsuit = kind({
  name: "swimsuit",
  noun: {
    en: "one-piece swimsuit",
    zh: "连体泳衣",
    es: "traje de baño de una pieza",
    "pt-br": "maiô",
    ru: "слитный купальник",
    ar: "مايوه قطعة واحدة",
    ur: "ایک حصے کا سوئم سوٹ",
    fr: "maillot une pièce",
  },
  centimetres: 62,
  looks: {
    navy: { ground: "#24406b", petals: ["#f6f2e8", "#e88a6a"] },
    red: { ground: "#c02a3a", petals: ["#c02a3a", "#c02a3a"] },
    green: { ground: "#2f7d6b", petals: ["#f3d98a", "#f6f2e8", "#e58aa4"] },
  },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: -0.05 }, group: { pitch: 0.9 } },
  build({ ground, petals }) {
    const line = suitLine();
    const map = drawnOn(line, ground, (pen) => {
      if (new Set(petals).size > 1)
        for (let index = 0; index < 46; index++) {
          const [x, y] = [chance(-0.6, 0.6), chance(-0.5, 2)];
          pen.fillStyle = petals[index % petals.length] ?? ground;
          for (let petal = 0; petal < 5; petal++) {
            pen.beginPath();
            pen.ellipse(
              x + Math.cos(petal * 1.257) * 0.06,
              y + Math.sin(petal * 1.257) * 0.06,
              0.055,
              0.035,
              petal * 1.257,
              0,
              7,
            );
            pen.fill();
          }
        }
      else
        for (let y = 0.5; y < 1; y += 0.07)
          seam(
            pen,
            [
              [-0.6, y - 0.08],
              [0, y + 0.05],
              [0.6, y - 0.08],
            ],
            "#00000030",
            0.02,
          );
      seam(
        pen,
        [
          [-0.5, 1.34],
          [0, 1.02],
          [0.5, 1.34],
        ],
        "#00000044",
        0.014,
      );
    });
    return laid(
      solid(soft(line, { thick: 0.13, edge: 0.26, folds: creases(0.012) }), satin("#ffffff", { map, sheen: 0.2 })),
      bothSides((side) =>
        solid(ball(0.26, 30), satin("#ffffff", { map, sheen: 0.2 }), {
          at: [side * 0.25, 1.28, 0.02],
          scale: [1, 1, 0.62],
        }),
      ),
    );
  },
});
