import { kind } from "../../kind";
import { all, gloss, type Point, place, solid, wire } from "../../stage";

const coil = wire(
  Array.from({ length: 180 }, (_, index): Point => {
    const angle = (index / 180) * Math.PI * 2;
    const radius = 0.72 + Math.cos(angle * 15) * 0.2;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius, Math.sin(angle * 15) * 0.2];
  }),
  0.09,
  true,
  700,
);

export const spiralTies = kind({
  name: "spiral-ties",
  noun: {
    en: "spiral hair ties",
    zh: "电话线发圈",
    es: "gomas espirales",
    "pt-br": "elásticos espiral",
    ru: "резинки-пружинки",
    ar: "ربطات شعر حلزونية",
    ur: "اسپائرل ہیئر ٹائی",
    fr: "élastiques spirale",
  },
  centimetres: 5,
  looks: {
    clear: ["#dfe9ee", "#dfe9ee", "#dfe9ee"],
    pink: ["#f29ab3", "#f7c8d3", "#e9678f"],
    multi: ["#58b8d8", "#f2a65a", "#9c7fd0"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.55 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(solid(coil, gloss(color, { transparent: true, opacity: 0.78, roughness: 0.18 })), {
          at: [[-0.95, 0.95, 0][index] ?? 0, 0.35, index === 2 ? 1.35 : -0.1],
          turn: [-Math.PI / 2, 0, index],
        }),
      ),
    ),
});
