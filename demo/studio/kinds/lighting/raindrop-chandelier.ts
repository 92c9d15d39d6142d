import { kind } from "../../kind";
import { all, around, disc, glow, lit, metal, place, rod, solid, times } from "../../stage";
import { crystalBead } from "./parts";

export const raindropChandelier = kind({
  name: "raindrop-chandelier",
  noun: {
    en: "raindrop crystal chandelier",
    zh: "雨滴水晶吊灯",
    es: "lámpara de gotas de cristal",
    "pt-br": "lustre de cristal gota",
    ru: "хрустальная люстра «капли»",
    ar: "ثريا قطرات كريستال",
    ur: "بارش قطرہ کرسٹل فانوس",
    fr: "lustre à gouttes de cristal",
  },
  centimetres: 60,
  looks: { silver: { alloy: "#e3e6ea", tint: "#ffffff" }, gold: { alloy: "#d9b25e", tint: "#fff3d6" } },
  shots: ["front", "turned", "detail"],
  sets: {
    all: { float: 1.5, backdrop: "night", ambience: 0.5 },
    front: { yaw: 0, pitch: 0.02 },
    detail: { fit: 2.2, look: [0.5, 0.3, 0.9], pitch: 0 },
  },
  build({ alloy, tint }) {
    const steel = metal(alloy, { roughness: 0.1 });
    return all(
      solid(rod(1.5, 1.5, 0.16, 72), steel, { at: [0, 3, 0] }),
      around(8, (angle) => [
        solid(disc(0.12, 0.05, 28), lit("#fff0cf", 1.8), {
          at: [Math.cos(angle) * 1, 2.91, Math.sin(angle) * 1],
          turn: [Math.PI / 2, 0, 0],
        }),
      ]),
      times(66, (index, share) => {
        const radius = 0.12 + Math.sqrt(share) * 1.26;
        const angle = index * 2.39996;
        const drop = 2.9 - (1.9 - radius * 1.05) * 1.15 - (index % 3) * 0.1;
        const [x, z] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
        return [
          solid(rod(0.005, 0.005, 2.9 - drop, 6), steel, { at: [x, (2.9 + drop) / 2, z] }),
          place(crystalBead(0.1, tint), { at: [x, drop, z] }),
          place(crystalBead(0.05, tint), { at: [x, drop + 0.5, z] }),
        ];
      }),
      glow("#ffe2ad", 1.7, [0, 2.5, -0.8], 0.5),
    );
  },
});
