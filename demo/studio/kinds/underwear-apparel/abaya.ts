import { kind } from "../../kind";
import { all, arc, type Cut, creases, drawnOn, hanger, satin, seam, soft, solid, topCut, topSeams } from "../../stage";
import { backNeck, foldedPiece } from "./parts";

export const abaya = kind({
  name: "abaya",
  noun: {
    en: "embroidered abaya",
    zh: "刺绣长袍",
    es: "abaya bordada",
    "pt-br": "abaya bordada",
    ru: "абайя с вышивкой",
    ar: "عباية مطرزة",
    ur: "کڑھائی والا عبایا",
    fr: "abaya brodée",
  },
  centimetres: 145,
  looks: {
    black: { cloth: "#25252a", gold: "#d8b25a" },
    navy: { cloth: "#22304f", gold: "#d9dde3" },
    beige: { cloth: "#cbb393", gold: "#8a5c34" },
  },
  shots: ["front", "detail", "carton"],
  sets: { front: { float: 0.4, yaw: -0.2 }, group: { yaw: -0.1 }, detail: { fit: 2.4, look: [0.5, 0.8, 0.9] } },
  build({ cloth, gold }) {
    const cut: Cut = { hem: -2.6, flare: 0.62, sleeve: [1.35, 0.45], cuff: 0.36, neck: [0.2, 0.14] };
    const line = topCut(cut);
    const map = drawnOn(line, cloth, (pen) => {
      topSeams(pen, cut, "#00000044");
      seam(
        pen,
        [
          [0, 2],
          [0, -2.6],
        ],
        "#000000aa",
        0.03,
      );
      for (const side of [-1, 1]) {
        seam(
          pen,
          [
            [side * 0.08, 1.95],
            [side * 0.08, -2.6],
          ],
          gold,
          0.03,
        );
        seam(
          pen,
          [
            [side * 0.18, 1.95],
            [side * 0.18, -2.6],
          ],
          gold,
          0.014,
        );
        for (let y = -2.5; y < 1.8; y += 0.2) {
          pen.fillStyle = gold;
          for (let petal = 0; petal < 4; petal++) {
            pen.beginPath();
            pen.ellipse(
              side * 0.13 + Math.cos(petal * 1.571) * 0.022,
              y + Math.sin(petal * 1.571) * 0.034,
              0.024,
              0.018,
              petal * 1.571,
              0,
              7,
            );
            pen.fill();
          }
        }
        for (const away of [0, 0.09])
          seam(
            pen,
            [
              [side * (1.68 - away), 0.62 + away * 1.3],
              [side * (1.02 - away), 0.26 + away * 1.3],
            ],
            gold,
            away ? 0.014 : 0.05,
          );
      }
      seam(
        pen,
        [
          [-2, -2.5],
          [2, -2.5],
        ],
        gold,
        0.04,
      );
      seam(pen, arc(0.24, 0.18), gold, 0.03);
    });
    return all(
      solid(
        soft(line, {
          thick: 0.13,
          edge: 0.3,
          folds: (x, y) => Math.sin(x * 11 + y * 0.4) * 0.05 * Math.max(0, (1.2 - y) / 3.8) + creases(0.012)(x, y),
        }),
        satin("#ffffff", { map, roughness: 0.75, sheen: 0.3 }),
      ),
      backNeck(cloth, [0.2, 0.14]),
      hanger({ at: [0, -0.06, -0.06] }),
    );
  },
  carton: { count: [4, 3, 3], build: ({ cloth, gold }) => foldedPiece(cloth, gold) },
});
