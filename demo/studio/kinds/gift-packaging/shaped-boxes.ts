import { kind } from "../../kind";
import { all, board, bow, box, type Flat, matte, outline, place, rod, satin, solid } from "../../stage";

type Look = { paper: string; ribbon: string };

export const roundGiftBox = kind({
  name: "round-gift-box",
  noun: {
    en: "round hat box",
    zh: "圆形礼盒",
    es: "caja de regalo redonda",
    "pt-br": "caixa de presente redonda",
    ru: "круглая подарочная коробка",
    ar: "علبة هدايا دائرية",
    ur: "گول گفٹ باکس",
    fr: "boîte cadeau ronde",
  },
  centimetres: 20,
  looks: {
    blue: { paper: "#a9c6df", ribbon: "#fbf7ee" },
    black: { paper: "#2b2d31", ribbon: "#d9b25e" },
    lilac: { paper: "#c9b6de", ribbon: "#f6efe9" },
    cream: { paper: "#f1e6cf", ribbon: "#b3303a" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.34 } },
  build({ paper, ribbon }: Look) {
    const card = matte(paper, { roughness: 0.42 });
    const silk = satin(ribbon);
    return all(
      solid(rod(1.15, 1.15, 1.5, 96), card, { at: [0, 0.75, 0] }),
      solid(rod(1.16, 1.16, 0.2, 96, true), silk, { at: [0, 0.7, 0] }),
      solid(rod(1.22, 1.22, 0.44, 96), card, { at: [0, 1.6, 0] }),
      solid(rod(1.225, 1.225, 0.06, 96, true), silk, { at: [0, 1.42, 0] }),
      bow(silk, { loop: 0.66, width: 0.5, tail: 0.8 }, { at: [0, 0.74, 1.22] }),
    );
  },
});

const heart: Flat[] = [
  [0, -1.15],
  [0.7, -0.5],
  [1.2, 0.12],
  [1.16, 0.66],
  [0.74, 0.94],
  [0.3, 0.84],
  [0, 0.48],
  [-0.3, 0.84],
  [-0.74, 0.94],
  [-1.16, 0.66],
  [-1.2, 0.12],
  [-0.7, -0.5],
];

export const heartGiftBox = kind({
  name: "heart-gift-box",
  noun: {
    en: "heart gift box",
    zh: "心形礼盒",
    es: "caja de regalo corazón",
    "pt-br": "caixa de presente coração",
    ru: "подарочная коробка-сердце",
    ar: "علبة هدايا قلب",
    ur: "دل نما گفٹ باکس",
    fr: "boîte cadeau cœur",
  },
  centimetres: 22,
  looks: {
    red: { paper: "#b01f30", ribbon: "#f3d9a4" },
    pink: { paper: "#efb0bf", ribbon: "#fff6f2" },
    white: { paper: "#f6f2ea", ribbon: "#c73a4c" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.62 }, front: { yaw: -0.2 } },
  build({ paper, ribbon }: Look) {
    const card = matte(paper, { roughness: 0.42 });
    const silk = satin(ribbon);
    const lid = heart.map(([x, y]): Flat => [x * 1.05, y * 1.05]);
    return all(
      place(
        [
          solid(board(outline(heart, true), 0.9, 0.02), card),
          solid(board(outline(lid, true), 0.36, 0.03), card, { at: [0, 0, 0.62] }),
          solid(box(0.24, 2.02, 0.02, 0.005), silk, { at: [-0.36, -0.06, 1.02], turn: [0, 0, 0] }),
        ],
        { turn: [-Math.PI / 2, 0, 0] },
      ),
      bow(silk, { loop: 0.6, width: 0.46, tail: 0.7 }, { at: [-0.36, 1.12, 0.1], turn: [-0.9, 0.2, 0] }),
    );
  },
});
