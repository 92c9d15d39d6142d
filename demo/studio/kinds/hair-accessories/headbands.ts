import type { Material } from "three";
import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  fabric,
  furry,
  head,
  type Part,
  type Point,
  pearly,
  place,
  ring,
  satin,
  shaped,
  solid,
  sparkle,
  times,
} from "../../stage";

/** A band over the head, open below, standing on its ends; `thick` across, `deep` from front to back. */
const headband = (cloth: Material, thick: number, deep: number, folds = 0) =>
  solid(
    shaped(ring(1.2, thick, Math.PI * 1.28, 120), (at) => {
      const along = (Math.atan2(at.y, at.x) + Math.PI * 2) % (Math.PI * 2);
      const angle = along - Math.PI * 0.64;
      const crown = 0.55 + 0.45 * Math.cos(angle * 0.62);
      const out = Math.hypot(at.x, at.y) - 1.2;
      const ripple = 1 + folds * 0.16 * Math.sin(angle * 26 + at.z * 4);
      at.set(
        Math.cos(along) * (1.2 + out * crown * ripple),
        Math.sin(along) * (1.32 + out * crown * ripple),
        at.z * deep * crown * ripple,
      );
    }),
    cloth,
  );
const worn = (part: Part) => place(part, { at: [0, 0.9, 0], turn: [-0.3, 0, 0] });

const knotted = (color: string) => {
  const cloth = satin(color, { roughness: 0.55 });
  return worn([
    place(headband(cloth, 0.2, 1.5, 0.6), { turn: [0, 0, -Math.PI * 0.14] }),
    bothSides((side) =>
      solid(
        shaped(ball(1, 40), (at) => at.multiplyScalar(1 + 0.06 * Math.sin(at.z * 9 + at.x * 5))),
        cloth,
        { at: [side * 0.22, 1.5, 0], turn: [0, 0, side * 0.45], scale: [0.36, 0.26, 0.34] },
      ),
    ),
    solid(ring(0.2, 0.13, Math.PI * 2, 40), cloth, {
      at: [0, 1.54, 0],
      turn: [0, Math.PI / 2, 0],
      scale: [1.1, 1.1, 1.3],
    }),
  ]);
};

export const knotHeadband = kind({
  name: "knot-headband",
  noun: {
    en: "knotted headband",
    zh: "打结发箍",
    es: "diadema con nudo",
    "pt-br": "tiara com nó",
    ru: "ободок с узлом",
    ar: "طوق شعر معقود",
    ur: "گرہ والا ہیئر بینڈ",
    fr: "serre-tête noué",
  },
  centimetres: 16,
  looks: { green: "#3f7a62", pink: "#e9a2b2", beige: "#d9c0a0" },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: knotted,
  use: (color: string) => all(head("#e2d8cc"), place(knotted(color), { at: [0, 1.55, 0], scale: 0.72 })),
});

export const paddedHeadband = kind({
  name: "padded-headband",
  noun: {
    en: "padded headband",
    zh: "加厚海绵发箍",
    es: "diadema acolchada",
    "pt-br": "tiara acolchoada",
    ru: "объёмный ободок",
    ar: "طوق شعر محشو",
    ur: "پیڈڈ ہیئر بینڈ",
    fr: "serre-tête rembourré",
  },
  centimetres: 17,
  looks: {
    black: { cloth: "#212126", isSet: true },
    navy: { cloth: "#243a63", isSet: false },
    red: { cloth: "#a81f32", isSet: true },
  },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.65 }, detail: { look: [0.5, 0.85, 0.6], fit: 2 } },
  build: ({ cloth, isSet }) =>
    worn([
      place(headband(fabric(cloth, { threads: 500, depth: 0.05 }), 0.3, 1.1), { turn: [0, 0, -Math.PI * 0.14] }),
      isSet &&
        times(30, (index) => {
          const angle = 0.3 + (index / 29) * (Math.PI - 0.6);
          const at: Point = [Math.cos(angle) * 1.46, Math.sin(angle) * 1.6, ((index % 3) - 1) * 0.16];
          return index % 2 ? sparkle(0.05, "#ffffff", { at }) : solid(ball(0.055, 14), pearly(), { at });
        }),
    ]),
});

const spa = (color: string, layers: number) =>
  worn([
    furry(
      ring(1.2, 0.26, Math.PI * 2, 70),
      color,
      { scale: [1, 1.1, 1.35] },
      { layers: Math.max(3, layers), length: 0.07, density: 34 },
    ),
    bothSides((side) =>
      furry(
        ball(1, 30),
        color,
        { at: [side * 0.5, 1.56, 0.12], turn: [0, 0, side * 0.35], scale: [0.46, 0.32, 0.22] },
        { layers: Math.max(3, layers), length: 0.1, density: 34 },
      ),
    ),
    furry(
      ball(1, 24),
      color,
      { at: [0, 1.5, 0.2], scale: [0.18, 0.22, 0.2] },
      { layers: 5, length: 0.08, density: 34 },
    ),
  ]);

export const spaHeadband = kind({
  name: "spa-headband",
  noun: {
    en: "spa headband",
    zh: "洗脸发带",
    es: "diadema para spa",
    "pt-br": "faixa de spa",
    ru: "повязка для умывания",
    ar: "عصابة رأس للعناية بالبشرة",
    ur: "اسپا ہیئر بینڈ",
    fr: "bandeau de soin",
  },
  centimetres: 20,
  looks: { pink: "#f3b9c6", white: "#f6f2ea", lilac: "#c3b0e0" },
  shots: ["front", "group", "use"],
  sets: { all: { yaw: -0.3 } },
  build: (color) => spa(color, 7),
  use: (color: string) => all(head("#e2d8cc"), place(spa(color, 0), { at: [0, 1.5, -0.02], scale: 0.74 })),
});
