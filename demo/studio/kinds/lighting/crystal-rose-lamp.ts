import { kind } from "../../kind";
import { all, around, board, crystal, glow, lit, metal, outline, place, ring, rod, solid, turned } from "../../stage";
import { crystalDrop } from "./parts";

export const crystalRoseLamp = kind({
  name: "crystal-rose-lamp",
  noun: {
    en: "crystal rose table lamp",
    zh: "水晶玫瑰台灯",
    es: "lámpara rosa de cristal",
    "pt-br": "luminária de cristal rosa",
    ru: "хрустальный светильник-роза",
    ar: "مصباح كريستال وردة",
    ur: "کرسٹل گلاب لیمپ",
    fr: "lampe rose en cristal",
  },
  centimetres: 22,
  looks: {
    clear: { tint: "#fff6e6", light: "#ffcf8a" },
    pink: { tint: "#ffd3e0", light: "#ff9ac0" },
    blue: { tint: "#d3e6ff", light: "#7fb8ff" },
  },
  shots: ["front", "turned", "group", "detail"],
  sets: {
    all: { backdrop: "night", ambience: 0.45 },
    front: { yaw: 0, pitch: 0.16 },
    detail: { fit: 1.9, look: [0.5, 0.6, 1] },
  },
  build({ tint, light }) {
    const facets = crystal(tint, { opacity: 0.5 });
    const plate = outline([
      [-0.13, 0],
      [-0.17, 0.9],
      [0, 1.1],
      [0.17, 0.9],
      [0.13, 0],
    ]);
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.62, 0],
          [0.66, 0.06],
          [0.6, 0.16],
          [0.3, 0.22],
          [0.001, 0.22],
        ]),
        metal("#d3a851", { roughness: 0.2 }),
      ),
      around(14, (angle) =>
        place(solid(board(plate, 0.09, 0.03), facets), {
          turn: [0, -angle + Math.PI / 2, 0],
          at: [Math.cos(angle) * 0.56, 0.2, Math.sin(angle) * 0.56],
        }).rotateX(0.16),
      ),
      around(14, (angle) =>
        place(solid(board(plate, 0.08, 0.03), crystal(tint, { opacity: 0.55 })), {
          turn: [0, -angle + Math.PI / 2 + 0.2, 0],
          at: [Math.cos(angle + 0.2) * 0.78, 1.2, Math.sin(angle + 0.2) * 0.78],
          scale: 0.9,
        }).rotateX(-0.12),
      ),
      around(10, (angle) =>
        place(crystalDrop(0.08, tint), { at: [Math.cos(angle) * 0.72, 1.35, Math.sin(angle) * 0.72] }),
      ),
      solid(rod(0.24, 0.24, 1.5, 36), lit(light, 1.3), { at: [0, 1.05, 0] }),
      solid(ring(0.7, 0.04), metal("#d3a851", { roughness: 0.2 }), { at: [0, 1.24, 0], turn: [Math.PI / 2, 0, 0] }),
      glow(light, 2, [0, 1.2, -0.3], 0.6),
    );
  },
});
