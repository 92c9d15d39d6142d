import { kind } from "../../kind";
import { ball, blossom, chain, fabric, gloss, type Point, place, rod, solid, times, turned, wood } from "../../stage";

export const hairStick = kind({
  name: "hair-stick",
  noun: {
    en: "hair stick with tassel",
    zh: "流苏发簪",
    es: "palillo para el pelo con borla",
    "pt-br": "palito de cabelo com franja",
    ru: "шпилька с кисточкой",
    ar: "عود شعر بشرابة",
    ur: "پھندنے والی ہیئر اسٹک",
    fr: "épingle à chignon à pompon",
  },
  centimetres: 18,
  looks: {
    gold: { stick: "#6b4226", jade: "#7fb59a" },
    red: { stick: "#2a2022", jade: "#b3273a" },
    tortoise: { stick: "#8a5526", jade: "#f6f0e6" },
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: 0.1, pitch: 0.4 }, detail: { look: [0.15, 0.6, 0.8], fit: 2.2 } },
  build: ({ stick, jade }) =>
    place(
      [
        solid(
          turned([
            [0.001, -2.4],
            [0.06, -2.2],
            [0.12, 0],
            [0.13, 1.2],
            [0.001, 1.26],
          ]),
          wood(stick, "y"),
        ),
        solid(ball(0.2, 30), gloss(jade), { at: [0, 1.42, 0] }),
        blossom("#f6ead6", "#d9b25e", { at: [0, 1.3, 0.18], turn: [Math.PI / 2, 0, 0], scale: 0.34 }),
        [0, 1, 2].map((index) =>
          place(
            [
              chain(
                Array.from({ length: 9 }, (_, link): Point => [0, -link * 0.09, 0]),
                0.022,
              ),
              solid(ball(0.09, 20), gloss(jade), { at: [0, -0.86, 0] }),
              times(14, (thread) =>
                solid(rod(0.012, 0.018, 0.6, 6), fabric(jade), {
                  at: [Math.cos(thread) * 0.04, -1.2, Math.sin(thread) * 0.04],
                }),
              ),
            ],
            { at: [-0.2 - index * 0.17, 1.35, 0.14], turn: [0, 0, 0.9], scale: 1 - index * 0.12 },
          ),
        ),
      ],
      { at: [0, 0.3, 0], turn: [-Math.PI / 2 + 0.12, 0, 1.1] },
    ),
});
