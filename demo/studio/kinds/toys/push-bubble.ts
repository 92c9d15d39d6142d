import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  type Flat,
  hand,
  matte,
  outline,
  place,
  rubber,
  shaped,
  sized,
  solid,
  times,
} from "../../stage";

const square: Flat[] = [
  [-1.6, -1.6],
  [1.6, -1.6],
  [1.6, 1.6],
  [-1.6, 1.6],
];
const circle: Flat[] = Array.from({ length: 40 }, (_, index) => [
  Math.cos((index / 40) * Math.PI * 2) * 1.72,
  Math.sin((index / 40) * Math.PI * 2) * 1.72,
]);
const rainbow = ["#e5484d", "#f2913d", "#f4d144", "#5cba63", "#3d9bd6", "#8a63c6"];

function bubbles(isRound: boolean, colors: string[]) {
  const inside = (x: number, y: number) => !isRound || Math.hypot(x, y) < 1.5;
  return all(
    times(6, (row) => {
      const silicone = rubber(colors[row % colors.length] ?? "#e5484d");
      const y = (2.5 - row) * 0.53;
      return [
        solid(shapeRow(isRound, row), silicone),
        times(6, (column) => {
          const x = (column - 2.5) * 0.53;
          const isPushed = (row * 5 + column * 3) % 7 === 0;
          return (
            inside(x, y) && [
              solid(ball(0.2, 24), silicone, {
                at: [x, y, isPushed ? 0.06 : 0.1],
                scale: [1, 1, isPushed ? 0.3 : 0.85],
              }),
              isPushed &&
                solid(ball(0.15, 20), matte("#000000", { transparent: true, opacity: 0.16 }), {
                  at: [x, y, 0.085],
                  scale: [1, 1, 0.3],
                }),
            ]
          );
        }),
      ];
    }),
  );
}

/** The strip of the board that has one colour: the board's outline cut at the row's height. */
function shapeRow(isRound: boolean, row: number) {
  const [low, high] = [(2 - row) * 0.53 - (row === 5 ? 0.2 : 0), (3 - row) * 0.53 + (row === 0 ? 0.2 : 0)];
  const geometry = board(outline(isRound ? circle : square), 0.08, 0.05);
  return shaped(geometry, (at) => {
    at.y = Math.min(high, Math.max(low, at.y));
    if (isRound)
      at.x =
        Math.max(-1, Math.min(1, at.x / Math.sqrt(Math.max(0.01, 1.77 ** 2 - at.y ** 2)))) *
        Math.sqrt(Math.max(0.01, 1.77 ** 2 - at.y ** 2));
  });
}

export const pushBubble = kind({
  name: "push-bubble",
  noun: {
    en: "push bubble fidget board",
    zh: "按压泡泡板",
    es: "tablero de burbujas antiestrés",
    "pt-br": "tabuleiro de bolhas antiestresse",
    ru: "игрушка-антистресс с пузырьками",
    ar: "لوح فقاعات لتخفيف التوتر",
    ur: "پش ببل فجیٹ بورڈ",
    fr: "plateau anti-stress à bulles",
  },
  centimetres: 13,
  looks: {
    multi: { isRound: false, colors: rainbow },
    pink: { isRound: true, colors: ["#f6a9c1", "#f9c2d0", "#f3d3ea", "#d9c4ef", "#c3cdf3", "#bfe3ef"] },
    blue: { isRound: false, colors: ["#2f74c0", "#4b96d6", "#73b6e4", "#9fd0ec", "#73b6e4", "#4b96d6"] },
  },
  shots: ["front", "group", "use"],
  build: ({ isRound, colors }) => place(bubbles(isRound, colors), { turn: [-0.25, 0, 0] }),
  use: ({ isRound, colors }: { isRound: boolean; colors: string[] }) =>
    all(hand(), sized(bubbles(isRound, colors), 13, [0.5, 0.9, 0.45])),
});
