import { kind } from "../../kind";
import {
  ball,
  board,
  crystal,
  type Flat,
  gloss,
  laid,
  outline,
  type Part,
  type Point,
  pearly,
  place,
  ring,
  rod,
  solid,
  sparkle,
} from "../../stage";
import { heart, linked, polished, tints } from "./parts";

const oval = Array.from(
  { length: 49 },
  (_, index): Point => [Math.cos((index / 48) * Math.PI * 2) * 1.5, Math.sin((index / 48) * Math.PI * 2) * 1.1, 0.06],
);
const star = outline(
  Array.from(
    { length: 10 },
    (_, index): Flat => [
      Math.sin((index / 10) * Math.PI * 2) * (index % 2 ? 0.1 : 0.24),
      Math.cos((index / 10) * Math.PI * 2) * (index % 2 ? 0.1 : 0.24),
    ],
  ),
);

export const charmBracelet = kind({
  name: "charm-bracelet",
  noun: {
    en: "charm bracelet",
    zh: "吊坠手链",
    es: "pulsera con dijes",
    "pt-br": "pulseira com berloques",
    ru: "браслет с подвесками",
    ar: "سوار بدلايات",
    ur: "چارم بریسلٹ",
    fr: "bracelet à breloques",
  },
  centimetres: 18,
  looks: { silver: tints.silver, gold: tints.gold },
  shots: ["front", "detail", "use"],
  sets: { all: { pitch: 0.7, yaw: -0.1 }, detail: { fit: 2, look: [0.5, 0.6, 0.8] } },
  build: (color) => {
    const shine = polished(color);
    const charms: Part[] = [
      solid(board(heart(0.2), 0.05, 0.03), gloss("#d2304c"), { at: [0, -0.34, 0] }),
      [
        solid(rod(0.2, 0.2, 0.05, 40), shine, { at: [0, -0.34, 0], turn: [Math.PI / 2, 0, 0] }),
        sparkle(0.08, "#bfe0f7", { at: [0, -0.34, 0.05] }),
      ],
      solid(ball(0.17, 30), pearly(), { at: [0, -0.32, 0] }),
      solid(board(star, 0.05, 0.02), shine, { at: [0, -0.34, 0] }),
      [
        solid(rod(0.11, 0.15, 0.3, 6), crystal("#a98be0", { opacity: 0.85 }), { at: [0, -0.36, 0] }),
        solid(rod(0.03, 0.11, 0.1, 6), shine, { at: [0, -0.17, 0] }),
      ],
    ];
    return laid(
      linked(oval, 0.075, shine, { isFlat: true }),
      charms.map((charm, index) => {
        const angle = Math.PI * 1.5 + (index - 2) * 0.42;
        return place(
          [charm, solid(ring(0.06, 0.018, Math.PI * 2, 20), shine, { at: [0, -0.08, 0], turn: [0, 0.8, 0] })],
          { at: [Math.cos(angle) * 1.5, Math.sin(angle) * 1.1, 0.1], turn: [0, 0, angle - Math.PI * 1.5] },
        );
      }),
    );
  },
});
