import { kind } from "../../kind";
import { all, around, ball, crystal, DoubleSide, disc, glow, lit, metal, rod, solid, turnedSharp } from "../../stage";

export const diamondLamp = kind({
  name: "diamond-lamp",
  noun: {
    en: "diamond crystal night lamp",
    zh: "钻石水晶小夜灯",
    es: "lámpara de cristal diamante",
    "pt-br": "luminária de cristal diamante",
    ru: "хрустальный ночник «бриллиант»",
    ar: "مصباح ليلي كريستال ماسي",
    ur: "ڈائمنڈ کرسٹل نائٹ لیمپ",
    fr: "veilleuse cristal diamant",
  },
  centimetres: 21,
  looks: {
    clear: { tint: "#fff4de", light: "#ffcf8a" },
    purple: { tint: "#e6d3ff", light: "#b07fff" },
    blue: { tint: "#d3e9ff", light: "#6fb8ff" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "night", ambience: 0.45 }, front: { yaw: 0.2, pitch: 0.14 } },
  build({ tint, light }) {
    return all(
      solid(rod(0.5, 0.56, 0.24, 56), metal("#d3a851", { roughness: 0.2 }), { at: [0, 0.12, 0] }),
      solid(disc(0.05, 0.03), lit("#ffffff", 0.9), { at: [0, 0.12, 0.545] }),
      solid(rod(0.6, 0.48, 0.08, 12), crystal(tint), { at: [0, 0.28, 0] }),
      solid(
        turnedSharp(
          [
            [0.001, 2.3],
            [0.3, 2.2],
            [0.62, 1.9],
            [0.72, 1.5],
            [0.66, 1],
            [0.5, 0.5],
            [0.42, 0.32],
          ],
          12,
        ),
        crystal(tint, { opacity: 0.5, side: DoubleSide }),
      ),
      [0.55, 0.85, 1.15, 1.45, 1.75].map((up, row) =>
        around(12, (angle) =>
          solid(rod(0.001, 0.17, 0.1, 4), crystal(tint, { opacity: 0.55 }), {
            at: [
              Math.sin(angle + row * 0.26) * (0.52 + Math.sin(up * 1.3) * 0.19),
              up,
              Math.cos(angle + row * 0.26) * (0.52 + Math.sin(up * 1.3) * 0.19),
            ],
            turn: [Math.PI / 2, 0, -angle - row * 0.26],
          }),
        ),
      ),
      solid(rod(0.1, 0.1, 1.3, 24), lit(light, 1.5), { at: [0, 0.95, 0] }),
      solid(ball(0.26, 24), lit(light, 1), { at: [0, 1.5, 0] }),
      glow(light, 2, [0, 1.3, -0.4], 0.65),
    );
  },
});
