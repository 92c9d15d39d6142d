import { kind } from "../../kind";
import { all, bust, rod, solid, wood } from "../../stage";

export const necklaceStand = kind({
  name: "necklace-stand",
  noun: {
    en: "necklace display stand",
    zh: "项链展示架",
    es: "expositor de collares",
    "pt-br": "expositor de colares",
    ru: "подставка для украшений",
    ar: "حامل عرض القلائد",
    ur: "ہار ڈسپلے اسٹینڈ",
    fr: "présentoir à colliers",
  },
  centimetres: 30,
  looks: { black: "#26282d", beige: "#dccfba", navy: "#25365a" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: (color) =>
    all(bust(color), solid(rod(1.15, 1.2, 0.12, 60), wood("#7a5030"), { at: [0, 0, 0], scale: [1.1, 1, 0.8] })),
});
