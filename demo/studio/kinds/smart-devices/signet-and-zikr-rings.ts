import { kind } from "../../kind";
import {
  board,
  box,
  circle,
  decal,
  disc,
  gloss,
  lettering,
  lit,
  metal,
  outline,
  type Part,
  place,
  plastic,
  printed,
  rubber,
  solid,
  tile,
  turnedSharp,
} from "../../stage";

/** A band around the z axis, its wall from radius 0.8 to 1. */
const band = (wide: number) =>
  turnedSharp(
    [
      [0.8, -wide],
      [0.95, -wide],
      [1, -wide + 0.06],
      [1, wide - 0.06],
      [0.95, wide],
      [0.8, wide],
      [0.8, -wide],
    ],
    140,
  );

/** A ring leaning back, with what it carries on top: `face` is drawn towards +z and shown upwards. */
const ringWith = (loop: Part, face: Part) =>
  place([place(loop, { turn: [Math.PI / 2, 0, 0] }), place(face, { at: [0, 1, 0], turn: [-Math.PI / 2, 0, 0] })], {
    turn: [0.72, 0, 0],
  });

const sets = {
  all: { pitch: 0.3 },
  front: { yaw: -0.5 },
} as const;

export const signetSmartRing = kind({
  name: "signet-smart-ring",
  noun: {
    en: "smart signet ring",
    zh: "智能印章戒指",
    es: "anillo de sello inteligente",
    "pt-br": "anel de sinete inteligente",
    ru: "умный перстень-печатка",
    ar: "خاتم ذكي بفص",
    ur: "نگینے والی سمارٹ انگوٹھی",
    fr: "chevalière connectée",
  },
  centimetres: 2.4,
  looks: {
    black: { shell: "#2b2d32", stone: "#0c0d10", sign: "#d8b25a" },
    gold: { shell: "#d8ad5c", stone: "#14382c", sign: "#f1d48b" },
    silver: { shell: "#d3d6db", stone: "#1b2f57", sign: "#e9edf3" },
    grey: { shell: "#7d828a", stone: "#571d26", sign: "#f0dcc0" },
  },
  shots: ["front"],
  sets,
  build({ shell, stone, sign }) {
    const alloy = metal(shell, { roughness: 0.24 });
    const waves = printed(256, 256, (pen) => {
      pen.strokeStyle = sign;
      pen.lineCap = "round";
      pen.lineWidth = 15;
      for (const radius of [42, 82, 122]) {
        pen.beginPath();
        pen.arc(74, 128, radius, -0.8, 0.8);
        pen.stroke();
      }
      pen.fillStyle = sign;
      pen.beginPath();
      pen.arc(74, 128, 17, 0, 7);
      pen.fill();
    });
    return ringWith(
      [solid(band(0.26), alloy)],
      [
        solid(board(outline(circle(0.66, 0, 0, 8)), 0.26, 0.06), alloy, { at: [0, 0, -0.12], turn: [0, 0, 0.3927] }),
        solid(disc(0.52, 0.06), gloss(stone), { at: [0, 0, 0.2] }),
        decal(0.72, 0.72, waves, { at: [0, 0, 0.24] }),
      ],
    );
  },
});

export const zikrSmartRing = kind({
  name: "zikr-smart-ring",
  noun: {
    en: "smart zikr ring",
    zh: "智能赞念戒指",
    es: "anillo contador de zikr",
    "pt-br": "anel contador de zikr",
    ru: "умное кольцо для зикра",
    ar: "خاتم تسبيح ذكي",
    ur: "سمارٹ تسبیح انگوٹھی",
    fr: "bague connectée de zikr",
  },
  centimetres: 3,
  looks: {
    white: { shell: "#f1efe9", strap: "#dedbd2", count: "0033" },
    black: { shell: "#26282d", strap: "#3a3d44", count: "0099" },
    gold: { shell: "#d3a752", strap: "#3a2f22", count: "0066" },
    pink: { shell: "#efb4bd", strap: "#dd8fa6", count: "0011" },
  },
  shots: ["front"],
  sets,
  build({ shell, strap, count }) {
    const cover = shell === "#d3a752" ? metal(shell, { roughness: 0.25 }) : plastic(shell);
    return ringWith(
      [solid(band(0.3), rubber(strap))],
      [
        solid(tile(1.5, 0.95, 0.26, 0.34, 0.06), cover, { at: [0, 0, 0.06] }),
        solid(tile(1.02, 0.6, 0.1, 0.04, 0.02), gloss("#0a0d12"), { at: [-0.13, 0, 0.29] }),
        lettering(count, 0.86, 0.4, "#7df0c4", { at: [-0.13, 0, 0.335] }),
        solid(disc(0.12, 0.08), lit("#38c98c", 0.5), { at: [0.57, 0.02, 0.28] }),
        solid(box(0.1, 0.3, 0.16, 0.04), metal("#c9ccd0"), { at: [0.8, 0, 0.06] }),
      ],
    );
  },
});
