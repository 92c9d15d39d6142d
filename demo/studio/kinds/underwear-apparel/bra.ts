import { kind } from "../../kind";
import {
  ball,
  bothSides,
  box,
  chance,
  drawnOn,
  dyed,
  flatLay,
  laid,
  metal,
  type Pen,
  pattern,
  ring,
  satin,
  seam,
  soft,
  solid,
  wire,
} from "../../stage";
import { foldedPiece } from "./parts";

const lace = (pen: Pen, color: string) => {
  for (let index = 0; index < 60; index++) {
    const [x, y] = [chance(-1, 1), chance(0, 1.2)];
    for (let petal = 0; petal < 5; petal++) {
      pen.strokeStyle = color;
      pen.lineWidth = 0.012;
      pen.beginPath();
      pen.arc(x + Math.cos(petal * 1.26) * 0.05, y + Math.sin(petal * 1.26) * 0.05, 0.04, 0, 7);
      pen.stroke();
    }
  }
};

export const bra = kind({
  name: "bra",
  noun: {
    en: "seamless bra",
    zh: "无痕文胸",
    es: "brasier sin costuras",
    "pt-br": "sutiã sem costura",
    ru: "бесшовный бюстгальтер",
    ar: "حمالة صدر بدون درزات",
    ur: "بغیر سلائی برا",
    fr: "soutien-gorge sans couture",
  },
  centimetres: 32,
  looks: {
    beige: { color: "#d9b79a", hasLace: false },
    black: { color: "#26262a", hasLace: true },
    wine: { color: "#7a1f35", hasLace: true },
  },
  shots: ["front", "carton"],
  sets: { front: { ...flatLay, yaw: 0 }, group: { pitch: 0.9 } },
  build({ color, hasLace }) {
    const cup = pattern(
      [
        [0.04, 0.42, 0.1],
        [0.3, 0.75, 0.3],
        [0.62, 1.1, 0.1],
        [0.9, 0.6, 0.3],
        [0.94, 0.16, 0.2],
        [0.5, -0.06, 0.3],
        [0.1, 0.06, 0.2],
      ],
      0.2,
    );
    const map = drawnOn(cup, color, (pen) => {
      if (hasLace) lace(pen, "#ffffff40");
      seam(
        pen,
        [
          [0.04, 0.42],
          [0.3, 0.75],
          [0.62, 1.1],
        ],
        hasLace ? "#ffffff55" : "#00000022",
        0.03,
        hasLace ? [0.03, 0.03] : [],
      );
    });
    const cloth = dyed(map, { threads: 300, depth: 0.06 });
    const trim = satin(color);
    return laid(
      bothSides((side) => [
        solid(soft(cup, { thick: 0.3, edge: 0.5 }), cloth, { at: [0, 0, 0.06], scale: [side, 1, 1] }),
        solid(
          wire(
            [
              [side * 0.62, 1.06, 0.1],
              [side * 0.6, 1.5, 0.06],
              [side * 0.42, 1.95, 0.05],
              [side * 0.3, 1.5, 0.04],
              [side * 0.5, 1.2, 0.02],
            ],
            0.035,
          ),
          trim,
          { scale: [1, 1, 0.5] },
        ),
        solid(ring(0.05, 0.014, Math.PI * 2, 24), metal("#d8c7a6"), { at: [side * 0.62, 1.14, 0.11] }),
        solid(
          soft(
            pattern([
              [0.86, 0.5, 0.05],
              [1.35, 0.4, 0.03],
              [1.35, 0.14, 0.03],
              [0.86, 0.02, 0.05],
            ]),
            { thick: 0.04, folds: (x) => (x - 0.9) * 0.1 },
          ),
          cloth,
          { at: [0, 0, 0.05], scale: [side, 1, 1] },
        ),
      ]),
      solid(box(0.2, 0.3, 0.06, 0.03), trim, { at: [0, 0.2, 0.1] }),
      bothSides((side) => solid(ball(0.05, 16), trim, { at: [side * 0.05, 0.36, 0.16], scale: [1.2, 0.7, 0.5] })),
    );
  },
  carton: { count: [5, 3, 2], build: ({ color }) => foldedPiece(color) },
});
