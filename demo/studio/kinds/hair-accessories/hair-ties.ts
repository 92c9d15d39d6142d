import { kind } from "../../kind";
import { all, chance, fabric, ring, solid } from "../../stage";

export const hairTies = kind({
  name: "hair-ties",
  noun: {
    en: "seamless hair ties",
    zh: "无缝发圈",
    es: "gomas de pelo sin costuras",
    "pt-br": "elásticos de cabelo sem costura",
    ru: "бесшовные резинки для волос",
    ar: "ربطات شعر بلا درز",
    ur: "بغیر جوڑ ہیئر ٹائی",
    fr: "élastiques sans couture",
  },
  centimetres: 5,
  looks: {
    multi: ["#e4566a", "#f2a23c", "#f0cf4a", "#57b06b", "#3f94cf", "#8e69c0", "#ef9ab4", "#2c2c30"],
    black: ["#242428", "#2c2c30", "#1d1d20", "#33333a", "#242428", "#2c2c30", "#1d1d20", "#33333a"],
    natural: ["#c9a27a", "#e6d2b4", "#8a5a3c", "#b98560", "#f0e6d6", "#a5765a", "#d9b996", "#6b4632"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.62 } },
  build: (colors) =>
    all(
      colors.map((color, index) => {
        const angle = index * 2.4;
        const out = index ? 0.75 + index * 0.07 : 0;
        return solid(ring(0.52, 0.11, Math.PI * 2, 60), fabric(color, { threads: 120, depth: 0.16 }), {
          at: [Math.cos(angle) * out, 0.12 + (index % 3) * 0.16, Math.sin(angle) * out],
          turn: [Math.PI / 2 + chance(-0.2, 0.2), chance(-0.2, 0.2), 0],
        });
      }),
    ),
});
