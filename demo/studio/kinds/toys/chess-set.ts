import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  type Flat,
  gloss,
  matte,
  type Part,
  place,
  plastic,
  printed,
  sheet,
  solid,
  turned,
  wood,
} from "../../stage";

const foot: Flat[] = [
  [0.001, 0],
  [0.3, 0],
  [0.32, 0.07],
  [0.22, 0.16],
  [0.13, 0.32],
];
const pawn: Flat[] = [...foot, [0.1, 0.5], [0.18, 0.56], [0.08, 0.6], [0.17, 0.72], [0.12, 0.84], [0.001, 0.88]];
const king: Flat[] = [...foot, [0.11, 0.85], [0.22, 0.95], [0.14, 1.0], [0.24, 1.26], [0.1, 1.32], [0.001, 1.36]];
const rook: Flat[] = [...foot, [0.15, 0.62], [0.23, 0.7], [0.24, 0.92], [0.2, 0.93], [0.001, 0.86]];
const bishop: Flat[] = [
  ...foot,
  [0.1, 0.66],
  [0.2, 0.72],
  [0.12, 0.76],
  [0.18, 0.92],
  [0.04, 1.1],
  [0.05, 1.15],
  [0.001, 1.18],
];

const piece = (profile: Flat[], color: string, column: number, row: number): Part =>
  place(
    [
      solid(turned(profile, 36), gloss(color, { roughness: 0.3 })),
      profile === king && [
        solid(box(0.05, 0.22, 0.05, 0.01), gloss(color), { at: [0, 1.46, 0] }),
        solid(box(0.15, 0.05, 0.05, 0.01), gloss(color), { at: [0, 1.48, 0] }),
      ],
    ],
    { at: [(column - 3.5) * 0.72, 0.2, (row - 3.5) * 0.72] },
  );

const squares = (light: string, dark: string) =>
  printed(512, 512, (pen) => {
    for (let index = 0; index < 64; index++) {
      pen.fillStyle = (index + Math.floor(index / 8)) % 2 ? dark : light;
      pen.fillRect((index % 8) * 64, Math.floor(index / 8) * 64, 64, 64);
    }
  });

export const chessSet = kind({
  name: "chess-set",
  noun: {
    en: "folding chess set",
    zh: "折叠国际象棋",
    es: "ajedrez plegable",
    "pt-br": "jogo de xadrez dobrável",
    ru: "складные шахматы",
    ar: "طقم شطرنج قابل للطي",
    ur: "فولڈنگ شطرنج سیٹ",
    fr: "jeu d'échecs pliant",
  },
  centimetres: 32,
  looks: {
    brown: { light: "#ecd2a2", dark: "#7d4a26", frame: "#8d5a30" },
    black: { light: "#f2efe8", dark: "#26282c", frame: "#2f3237" },
  },
  shots: ["front", "turned", "detail", "use"],
  sets: {
    all: { pitch: 0.5, yaw: -0.5 },
    turned: { yaw: 0.65 },
    detail: { look: [0.6, 0.5, 0.75], fit: 2.4, pitch: 0.35 },
  },
  build: ({ light, dark, frame }) => {
    const ranks: Flat[][] = [rook, bishop, bishop, king, king, bishop, bishop, rook];
    return all(
      solid(box(6.4, 0.38, 3.19, 0.05), frame === "#2f3237" ? plastic(frame) : wood(frame), { at: [0, 0, -1.6] }),
      solid(box(6.4, 0.38, 3.19, 0.05), frame === "#2f3237" ? plastic(frame) : wood(frame), { at: [0, 0, 1.6] }),
      solid(sheet(5.76, 5.76), matte("#ffffff", { map: squares(light, dark), roughness: 0.4 }), {
        at: [0, 0.195, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(ball(0.12, 16), gloss("#d0a84a"), { at: [0, 0.05, 3.2], scale: [1.6, 1, 0.5] }),
      ranks.map((profile, column) => [
        piece(profile, dark, column, 0),
        piece(pawn, dark, column, column === 4 ? 3 : 1),
        piece(pawn, light, column, column === 3 ? 4 : 6),
        piece(profile, light, column, 7),
      ]),
    );
  },
});
