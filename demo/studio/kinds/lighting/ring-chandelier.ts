import { kind } from "../../kind";
import { all, around, glow, lit, metal, place, rod, solid, turnedSharp } from "../../stage";
import { crystalBead, crystalDrop } from "./parts";

export const ringChandelier = kind({
  name: "ring-chandelier",
  noun: {
    en: "ring crystal chandelier",
    zh: "环形水晶吊灯",
    es: "lámpara de anillos de cristal",
    "pt-br": "lustre de cristal em anéis",
    ru: "кольцевая хрустальная люстра",
    ar: "ثريا كريستال حلقية",
    ur: "حلقہ دار کرسٹل فانوس",
    fr: "lustre à anneaux de cristal",
  },
  centimetres: 80,
  looks: {
    gold: { alloy: "#d9b25e", tint: "#fff6e2", glass: "#fff1d2" },
    silver: { alloy: "#dfe2e6", tint: "#ffffff", glass: "#f3f7ff" },
    "rose-gold": { alloy: "#dba48e", tint: "#ffeee4", glass: "#ffe9d4" },
    black: { alloy: "#2b2d31", tint: "#ffffff", glass: "#fff1d2" },
  },
  shots: ["front"],
  sets: {
    all: { float: 1.2, backdrop: "slate", ambience: 0.5 },
    front: { yaw: 0, pitch: -0.12 },
  },
  build({ alloy, tint, glass }) {
    const frame = metal(alloy, { roughness: 0.16 });
    const hoop = (radius: number, high: number, lean: number, drops: number) =>
      place(
        [
          solid(
            turnedSharp([
              [radius - 0.05, -0.08],
              [radius + 0.05, -0.08],
              [radius + 0.05, 0.08],
              [radius - 0.05, 0.08],
              [radius - 0.05, -0.08],
            ]),
            frame,
          ),
          solid(rod(radius + 0.056, radius + 0.056, 0.07, 96, true), lit(glass, 1.3)),
          around(drops, (angle) => [
            place(crystalDrop(0.07, tint), { at: [Math.cos(angle) * radius, -0.07, Math.sin(angle) * radius] }),
            place(crystalBead(0.05, tint), {
              at: [Math.cos(angle) * (radius - 0.09), -0.13, Math.sin(angle) * (radius - 0.09)],
            }),
          ]),
        ],
        { at: [0, high, 0], turn: [lean, 0, lean * 0.8] },
      );
    return all(
      solid(rod(0.34, 0.34, 0.1), frame, { at: [0, 2.9, 0] }),
      hoop(1.3, 1.45, 0.05, 44),
      hoop(0.95, 0.85, -0.06, 32),
      hoop(0.6, 0.3, 0.06, 20),
      around(3, (angle) =>
        [1.3, 0.95, 0.6].map((radius, index) => {
          const high = 1.45 - index * 0.575;
          const turn = angle + index * 0.7;
          const [x, z] = [Math.cos(turn) * radius, Math.sin(turn) * radius];
          const long = Math.hypot(radius - 0.2, 2.88 - high);
          return place(solid(rod(0.008, 0.008, long, 8), frame), {
            at: [x * 0.5 + Math.cos(turn) * 0.1, (high + 2.88) / 2, z * 0.5 + Math.sin(turn) * 0.1],
            turn: [0, -turn, Math.atan2(radius - 0.2, 2.88 - high)],
          });
        }),
      ),
      glow("#ffe2ad", 1.6, [0, 1.1, -1], 0.35),
    );
  },
});
