import { kind } from "../../kind";
import { place, plastic, ring, rod, rubber, solid } from "../../stage";
import { canopy, pongee, shaft, slanted } from "./parts";

export const reverseUmbrella = kind({
  name: "reverse-umbrella",
  noun: {
    en: "reverse umbrella with C handle",
    zh: "C型手柄反向伞",
    es: "paraguas invertido con mango C",
    "pt-br": "guarda-chuva invertido cabo C",
    ru: "зонт наоборот с ручкой C",
    ar: "مظلة معكوسة بمقبض C",
    ur: "سی ہینڈل الٹی چھتری",
    fr: "parapluie inversé poignée C",
  },
  centimetres: 106,
  looks: { black: { outer: "#26272b", inner: "#c0202e" }, blue: { outer: "#22406f", inner: "#7db6e4" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.2, pitch: 0.04 } },
  build: ({ outer, inner }) =>
    slanted(
      canopy({ cloths: [pongee(outer)], round: 1.2, height: 0.8 }),
      place(canopy({ cloths: [pongee(inner)], round: 1.2, height: 0.72, radius: 1.48 }), { at: [0, -0.04, 0] }),
      shaft(0.8, -1.1),
      solid(rod(0.06, 0.06, 0.14), plastic("#26272b"), { at: [0, 0.86, 0] }),
      solid(ring(0.32, 0.065, Math.PI * 1.5), rubber("#26272b"), { at: [0, -1.46, 0], turn: [0, 0, Math.PI * 0.32] }),
      solid(rod(0.055, 0.06, 0.24), rubber("#26272b"), { at: [0, -1.1, 0] }),
    ),
});
