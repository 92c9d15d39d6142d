import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  cord,
  glitter,
  matte,
  metal,
  type Part,
  type Place,
  place,
  ring,
  rod,
  solid,
  times,
  turned,
} from "../../stage";

const cap = (high: number): Part => [
  solid(rod(0.13, 0.15, 0.15), metal("#e4bd62", { roughness: 0.25 }), { at: [0, high, 0] }),
  solid(ring(0.09, 0.017), metal("#e4bd62"), { at: [0, high + 0.15, 0] }),
];

export const finialBauble = kind({
  name: "finial-bauble",
  noun: {
    en: "drop Christmas ornament",
    zh: "圣诞水滴挂件",
    es: "adorno navideño en gota",
    "pt-br": "enfeite de Natal em gota",
    ru: "ёлочное украшение-сосулька",
    ar: "زينة ميلاد على شكل قطرة",
    ur: "کرسمس قطرہ آویزہ",
    fr: "goutte de Noël à suspendre",
  },
  centimetres: 15,
  looks: {
    red: { color: "#b8182a", trim: "#f3d489" },
    blue: { color: "#2a5a9c", trim: "#e4e8ee" },
    gold: { color: "#d9a441", trim: "#fff3d6" },
    purple: { color: "#6b3f8c", trim: "#f0d48b" },
  },
  shots: ["front"],
  build({ color, trim }) {
    const spark = glitter(trim);
    return place(
      [
        solid(
          turned([
            [0.001, -1.9],
            [0.05, -1.5],
            [0.09, -1.1],
            [0.2, -0.85],
            [0.55, -0.4],
            [0.66, 0],
            [0.5, 0.4],
            [0.24, 0.6],
            [0.16, 0.72],
            [0.28, 0.9],
            [0.22, 1.1],
            [0.12, 1.16],
            [0.001, 1.18],
          ]),
          metal(color, { roughness: 0.18 }),
        ),
        (
          [
            [-0.4, 0.56],
            [0, 0.665],
            [0.38, 0.52],
            [0.9, 0.285],
          ] as const
        ).map(([high, radius]) => solid(ring(radius, 0.035), spark, { at: [0, high, 0], turn: [Math.PI / 2, 0, 0] })),
        solid(ball(0.1, 20), spark, { at: [0, -1.9, 0] }),
        cap(1.22),
        cord(
          [
            [0, 1.42, 0],
            [0.1, 1.75, 0.02],
            [0.02, 2.05, 0],
            [-0.1, 1.75, -0.02],
            [0, 1.42, 0],
          ],
          "#d9b25e",
          0.016,
        ),
      ],
      { turn: [0.1, 0, -0.1] },
    );
  },
});

/** One ball of a set, plain, matt or glittering by turns. */
const treeBall = (color: string, coat: number, placed: Place) =>
  place(
    [
      solid(
        ball(0.46, 40),
        coat === 0
          ? metal(color, { roughness: 0.14 })
          : coat === 1
            ? matte(color, { roughness: 0.55 })
            : glitter(color),
      ),
      place(cap(0.5), { scale: [0.7, 1, 0.7] }),
    ],
    placed,
  );

export const baubleSet = kind({
  name: "bauble-set",
  noun: {
    en: "Christmas tree ball set",
    zh: "圣诞彩球套装",
    es: "set de esferas navideñas",
    "pt-br": "kit de bolas de Natal",
    ru: "набор ёлочных шаров",
    ar: "طقم كرات ميلاد",
    ur: "کرسمس گیندوں کا سیٹ",
    fr: "lot de boules de Noël",
  },
  centimetres: 30,
  looks: {
    red: { colors: ["#b8182a", "#d9a441"], tray: "#f4efe4" },
    blue: { colors: ["#2f63a6", "#d4d8de"], tray: "#f4f4f2" },
    pink: { colors: ["#e59aae", "#e8c9a4"], tray: "#fdf5f0" },
    green: { colors: ["#1f6a48", "#b8182a"], tray: "#f4efe4" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.35, pitch: 0.62 } },
  build({ colors, tray }) {
    const card = matte(tray);
    return all(
      solid(box(4.3, 0.1, 3.3, 0.02), card, { at: [0, 0.05, 0] }),
      [-1.65, 1.65].map((z) => solid(box(4.3, 0.5, 0.08, 0.02), card, { at: [0, 0.25, z] })),
      [-2.15, 2.15].map((x) => solid(box(0.08, 0.5, 3.3, 0.02), card, { at: [x, 0.25, 0] })),
      [-0.525, 0.525].map((z) => solid(box(4.2, 0.34, 0.05, 0.01), card, { at: [0, 0.22, z] })),
      [-1.05, 0, 1.05].map((x) => solid(box(0.05, 0.34, 3.2, 0.01), card, { at: [x, 0.22, 0] })),
      times(12, (index) =>
        treeBall(colors[(index + Math.floor(index / 4)) % 2] ?? "#b8182a", index % 3, {
          at: [-1.575 + (index % 4) * 1.05, 0.58, -1.05 + Math.floor(index / 4) * 1.05],
          turn: [0.5 * Math.sin(index * 2.4), index, 0.5 * Math.cos(index * 1.9)],
        }),
      ),
    );
  },
});
