import { kind } from "../../kind";
import { all, bothSides, fabric, place, ring, solid } from "../../stage";
import { eyes, keyRing, noseAndSmile, stuffed } from "./parts";

export const plushCharm = kind({
  name: "plush-charm",
  noun: {
    en: "plush bag charm",
    zh: "毛绒挂件",
    es: "llavero de peluche",
    "pt-br": "chaveiro de pelúcia",
    ru: "плюшевый брелок",
    ar: "ميدالية محشوة",
    ur: "پلش کی چین",
    fr: "porte-clés peluche",
  },
  centimetres: 14,
  looks: {
    brown: { fur: "#b58556", light: "#f3e0c4", ear: [0.2, 0.2] },
    pink: { fur: "#f0a8bd", light: "#fff1ee", ear: [0.15, 0.42] },
    blue: { fur: "#5f9ec9", light: "#e9f4f8", ear: [0.13, 0.26] },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { float: 0.02 }, detail: { look: [0.5, 0.4, 0.8], fit: 1.8 } },
  build: ({ fur, light, ear: [wide = 0, long = 0] }) =>
    all(
      stuffed(fur, { at: [0, 0.5, 0], scale: [0.46, 0.5, 0.4] }),
      stuffed(fur, { at: [0, 1.2, 0.04], scale: [0.62, 0.54, 0.5] }),
      stuffed(light, { at: [0, 1.05, 0.43], scale: [0.26, 0.19, 0.18] }, 6, 0.03),
      eyes(0.24, 1.24, 0.5, 0.08),
      noseAndSmile(1.1, 0.6),
      bothSides((side) => [
        stuffed(fur, {
          at: [side * 0.38, 1.62 + long * 0.5, 0],
          turn: [0, 0, side * -0.25],
          scale: [wide, long, 0.1],
        }),
        stuffed(fur, { at: [side * 0.3, 0.14, 0.28], scale: [0.19, 0.16, 0.26] }),
        stuffed(fur, { at: [side * 0.48, 0.62, 0.14], turn: [-0.4, 0, side * 0.6], scale: [0.13, 0.27, 0.13] }),
      ]),
      solid(ring(0.33, 0.05), fabric("#c33a3f"), { at: [0, 0.82, 0.02], turn: [Math.PI / 2, 0, 0] }),
      place(keyRing(), { at: [0, 1.7, 0] }),
    ),
});
