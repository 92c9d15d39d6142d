import { kind } from "../../kind";
import { board, box, disc, hoop, metal, outline, type Part, place, solid } from "../../stage";

export const clockHands = kind({
  name: "clock-hands",
  noun: {
    en: "clock hands set",
    zh: "钟针",
    es: "juego de agujas de reloj",
    "pt-br": "jogo de ponteiros",
    ru: "набор часовых стрелок",
    ar: "طقم عقارب ساعة",
    ur: "گھڑی کی سوئیاں",
    fr: "jeu d'aiguilles d'horloge",
  },
  centimetres: 12,
  looks: { black: { paint: "#24262a" }, gold: { paint: "#d8b25a" } },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.3 } },
  build({ paint }) {
    const steel = metal(paint, { roughness: 0.3, metalness: paint === "#24262a" ? 0.4 : 1 });
    const spade = (length: number): Part[] => [
      solid(
        board(
          outline([
            [-0.05, 0],
            [-0.04, length * 0.55],
            [-0.18, length * 0.68],
            [-0.12, length * 0.78],
            [0, length],
            [0.12, length * 0.78],
            [0.18, length * 0.68],
            [0.04, length * 0.55],
            [0.05, 0],
          ]),
          0.03,
          0.008,
        ),
        steel,
      ),
      solid(hoop(0.16, 0.08, 0.04), steel, { at: [0, 0, 0.02] }),
    ];
    const bar = (length: number): Part[] => [
      solid(
        board(
          outline([
            [-0.08, -0.3],
            [-0.03, length],
            [0.03, length],
            [0.08, -0.3],
          ]),
          0.03,
          0.008,
        ),
        steel,
      ),
      solid(hoop(0.15, 0.07, 0.04), steel, { at: [0, 0, 0.02] }),
    ];
    return place(
      [
        place(spade(1.5), { at: [-1.3, -0.8, 0], turn: [0, 0, 0.15] }),
        place(spade(2.1), { at: [-0.7, -0.9, 0], turn: [0, 0, 0.05] }),
        place(bar(1.4), { at: [0.1, -0.7, 0], turn: [0, 0, -0.05] }),
        place(bar(2), { at: [0.6, -0.7, 0], turn: [0, 0, -0.12] }),
        place(
          [
            solid(box(0.04, 2.4, 0.03, 0.005), metal("#c23a34"), { at: [0, 0.6, 0] }),
            solid(disc(0.13, 0.04), metal("#c23a34"), { at: [0, -0.5, 0] }),
            solid(disc(0.08, 0.06), metal("#c23a34")),
          ],
          { at: [1.2, -0.5, 0], turn: [0, 0, -0.2] },
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0], at: [0, 0.03, 0] },
    );
  },
});
