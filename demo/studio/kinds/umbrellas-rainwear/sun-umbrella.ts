import { kind } from "../../kind";
import { DoubleSide, fabric, florals, place, solid, turned, wood } from "../../stage";
import { canopy, shaft, spike, tipped } from "./parts";

export const sunUmbrella = kind({
  name: "sun-umbrella",
  noun: {
    en: "black-coated sun umbrella",
    zh: "黑胶防晒伞",
    es: "sombrilla con protección negra",
    "pt-br": "sombrinha com proteção preta",
    ru: "солнцезащитный зонт с чёрным покрытием",
    ar: "مظلة شمس بطلاء أسود",
    ur: "سیاہ کوٹنگ دھوپ چھتری",
    fr: "ombrelle à enduit noir",
  },
  centimetres: 96,
  looks: {
    lilac: { print: () => florals("#d9cfe8", ["#ffffff", "#a98cc9", "#f0c9d8"], 70) },
    green: { print: () => florals("#cfe0d2", ["#ffffff", "#6f9c7c", "#f3dfa8"], 70) },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.2 }, detail: { look: [0.5, 0.6, 0.9] } },
  build: ({ print }) =>
    tipped(
      canopy({
        cloths: [fabric("#ffffff", { map: print(), threads: 420, depth: 0.04, sheen: 0.15 })],
        round: 1.1,
        height: 0.7,
      }),
      place(canopy({ cloths: [fabric("#17171a", { side: DoubleSide })], round: 1.1, height: 0.69, radius: 1.49 }), {
        at: [0, -0.012, 0],
      }),
      shaft(0.7, -0.85, 0.022, "#d8b25a"),
      spike(0.78, "#d8b25a"),
      solid(
        turned([
          [0.001, -1.24],
          [0.09, -1.22],
          [0.07, -1],
          [0.09, -0.84],
          [0.04, -0.8],
        ]),
        wood("#a9713f", "y"),
      ),
    ),
});
