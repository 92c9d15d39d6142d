import { kind } from "../../kind";
import { all, bow, box, DoubleSide, glitter, matte, place, rod, rose, satin, solid, turnedSharp } from "../../stage";

type Look = { petal: string; box: string; ribbon: string; isRound: boolean };

export const roseBox = kind({
  name: "rose-box",
  noun: {
    en: "rose gift box",
    zh: "玫瑰花礼盒",
    es: "caja de regalo con rosas",
    "pt-br": "caixa presente de rosas",
    ru: "подарочная коробка с розами",
    ar: "صندوق هدايا ورود",
    ur: "گلاب کا گفٹ باکس",
    fr: "coffret cadeau de roses",
  },
  centimetres: 20,
  looks: {
    red: { petal: "#b5172d", box: "#1f2024", ribbon: "#d8b25a", isRound: false },
    pink: { petal: "#f0a8ba", box: "#f7efe9", ribbon: "#ee93ac", isRound: true },
    purple: { petal: "#8f62b8", box: "#e6dcf0", ribbon: "#8f62b8", isRound: true },
  },
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: { all: { pitch: 0.62 }, detail: { pitch: 0.6, look: [0.5, 0.8, 0.7], fit: 2 } },
  build({ petal, box: card, ribbon, isRound }: Look) {
    const paper = matte(card, { roughness: 0.5, side: DoubleSide });
    const spots = isRound
      ? [
          [0, 0],
          ...Array.from({ length: 6 }, (_, index) => [Math.cos(index * 1.047) * 0.72, Math.sin(index * 1.047) * 0.72]),
          ...Array.from({ length: 10 }, (_, index) => [Math.cos(index * 0.628) * 1.28, Math.sin(index * 0.628) * 1.28]),
        ]
      : Array.from({ length: 16 }, (_, index) => [((index % 4) - 1.5) * 0.68, (Math.floor(index / 4) - 1.5) * 0.68]);
    return all(
      isRound
        ? [
            solid(
              turnedSharp(
                [
                  [0.001, 0],
                  [1.6, 0],
                  [1.6, 1.15],
                  [1.54, 1.15],
                  [1.54, 0.2],
                ],
                96,
              ),
              paper,
            ),
            place(
              [
                solid(rod(1.68, 1.68, 0.1, 96), paper),
                solid(rod(1.69, 1.69, 0.5, 96, true), paper, { at: [0, -0.25, 0] }),
              ],
              { at: [0.1, 1.15, -2.15], turn: [-1.15, 0, 0] },
            ),
          ]
        : [
            [-1, 1].map((side) => [
              solid(box(0.06, 1.1, 3, 0.01), paper, { at: [side * 1.47, 0.55, 0] }),
              solid(box(3, 1.1, 0.06, 0.01), paper, { at: [0, 0.55, side * 1.47] }),
            ]),
            solid(box(3, 0.06, 3, 0.01), paper, { at: [0, 0.03, 0] }),
            place(
              [solid(box(3.1, 0.08, 3.1, 0.01), paper), solid(box(3.1, 0.4, 0.05, 0), paper, { at: [0, 0.2, 1.53] })],
              { at: [0, 1.3, -2.15], turn: [-1.15, 0, 0] },
            ),
          ],
      spots.map(([x = 0, z = 0], index) => rose(petal, { at: [x, 0.72, z], scale: 0.44, turn: [0, index * 1.3, 0] })),
      bow(satin(ribbon), { loop: 0.55, width: 0.4, tail: 0.5 }, { at: [0, 0.62, isRound ? 1.66 : 1.56] }),
      isRound
        ? solid(rod(1.612, 1.612, 0.16, 96, true), satin(ribbon), { at: [0, 0.62, 0] })
        : solid(box(3.02, 0.14, 3.02, 0), glitter(ribbon), { at: [0, 0.62, 0], scale: [1, 1, 1] }),
    );
  },
});
