import { kind } from "../../kind";
import { all, box, chance, fabric, metal, solid, times } from "../../stage";
import { lock, strands } from "./strands";

export const hairExtension = kind({
  name: "hair-extension",
  noun: {
    en: "clip-in hair extension",
    zh: "接发片",
    es: "extensiones con clip",
    "pt-br": "aplique de cabelo com clipe",
    ru: "волосы на заколках",
    ar: "وصلات شعر بمشابك",
    ur: "کلپ اِن ہیئر ایکسٹینشن",
    fr: "extensions à clips",
  },
  centimetres: 55,
  looks: { brown: "#6b4028", gold: "#d0a765", black: "#201b1a", wine: "#6d2230" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2, float: 0.02 }, turned: { yaw: 0.95 }, group: { yaw: 0 } },
  build: (color) => {
    const hair = strands(color);
    return all(
      solid(box(1.7, 0.09, 0.06, 0.03), fabric(color), { at: [0, 3.6, 0] }),
      [-0.6, 0, 0.6].map((x) => solid(box(0.34, 0.16, 0.06, 0.03), metal("#3a3a3e"), { at: [x, 3.62, 0.06] })),
      times(24, (index) => {
        const x = (index / 23 - 0.5) * 1.62;
        const z = (index % 3) * 0.05;
        const end = chance(-0.1, 0.16);
        return lock(
          [
            [x, 3.58, z],
            [x * 1.02, 2.5, z + 0.05],
            [x * 0.98 + 0.08, 1.5, z + 0.1],
            [x * 0.86 - 0.06, 0.7, z + 0.02],
            [x * 0.7 + 0.06, end, z + 0.08],
          ],
          0.22,
          hair,
          [1, 0, 0],
        );
      }),
    );
  },
});
