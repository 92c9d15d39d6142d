import { kind } from "../../kind";
import {
  ball,
  bothSides,
  box,
  DoubleSide,
  disc,
  gloss,
  hoop,
  lit,
  matte,
  metal,
  place,
  plastic,
  ring,
  rod,
  solid,
  tile,
  turnedSharp,
} from "../../stage";

export const smartPlug = kind({
  name: "smart-plug",
  noun: {
    en: "smart plug",
    zh: "智能插座",
    es: "enchufe inteligente",
    "pt-br": "tomada inteligente",
    ru: "умная розетка",
    ar: "قابس ذكي",
    ur: "سمارٹ پلگ",
    fr: "prise connectée",
  },
  centimetres: 7,
  looks: { white: { shell: "#f6f6f4", glow: "#3aa0ff" }, black: { shell: "#33363b", glow: "#4dff9a" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.22, backdrop: "sage" }, front: { yaw: -0.5 } },
  build({ shell, glow }) {
    const cover = gloss(shell, { roughness: 0.25 });
    return place(
      [
        solid(
          turnedSharp(
            [
              [0.88, 0.5],
              [0.95, 0.4],
              [0.95, 0.2],
              [0.85, -0.45],
              [0.001, -0.45],
            ],
            64,
          ),
          cover,
          { turn: [Math.PI / 2, 0, 0] },
        ),
        solid(hoop(0.96, 0.86, 0.12, 0.05), cover, { at: [0, 0, 0.47] }),
        solid(ring(0.9, 0.025), lit(glow, 1.4), { at: [0, 0, 0.53] }),
        solid(
          turnedSharp([
            [0.86, 0.02],
            [0.72, 0],
            [0.7, -0.34],
            [0.001, -0.34],
          ]),
          plastic(shell, { side: DoubleSide }),
          { at: [0, 0, 0.5], turn: [Math.PI / 2, 0, 0] },
        ),
        bothSides((side) => [
          solid(disc(0.11, 0.03), matte("#0c0d0f"), { at: [side * 0.3, 0, 0.17] }),
          solid(box(0.14, 0.1, 0.3, 0.02), metal("#d2d5d9"), { at: [0, side * 0.68, 0.34] }),
          solid(rod(0.1, 0.1, 0.75, 32), metal("#dfe2e5"), { at: [side * 0.36, 0, -0.8], turn: [Math.PI / 2, 0, 0] }),
          solid(ball(0.1, 24), metal("#dfe2e5"), { at: [side * 0.36, 0, -1.16] }),
        ]),
        solid(tile(0.2, 0.34, 0.1, 0.06), plastic(shell), { at: [0, 0.9, -0.05], turn: [-Math.PI / 2, 0, 0] }),
        solid(disc(0.035, 0.02), lit(glow, 1.6), { at: [0, 0.925, 0.32], turn: [-Math.PI / 2, 0, 0] }),
      ],
      { at: [0, 0.95, 0] },
    );
  },
});
