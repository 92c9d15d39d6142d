import { kind } from "../../kind";
import { all, ball, chance, matte, petal, petals, place, ring, shaped, solid, speckle, times } from "../../stage";

export const bathBomb = kind({
  name: "bath-bomb",
  noun: {
    en: "bath bombs",
    zh: "沐浴球",
    es: "bombas de baño",
    "pt-br": "bombas de banho",
    ru: "бомбочки для ванны",
    ar: "كرات استحمام",
    ur: "باتھ بم",
    fr: "boules de bain",
  },
  centimetres: 7,
  looks: {
    pink: ["#f3a9bb", "#fbe9ea", "#b9a3dc"],
    blue: ["#8fc3e6", "#f4f1e6", "#a9dccb"],
    multi: ["#f2b95a", "#e8869d", "#8fb8e0"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.35 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(
          [
            solid(
              shaped(ball(0.8, 60), (at) => at),
              speckle(matte(color), 55, 0.2),
            ),
            solid(ring(0.8, 0.025, Math.PI * 2, 70), speckle(matte(color), 55, 0.3), { turn: [Math.PI / 2, 0, 0] }),
            times(16, (spot) =>
              solid(petal(0.2, 0.16, { cup: 0.4 }), petals(spot % 2 ? "#d9607f" : "#e9c46a"), {
                at: [Math.cos(spot * 2.4) * 0.35, 0.74 - (spot % 4) * 0.015, Math.sin(spot * 2.4) * 0.35],
                turn: [-1.3, spot, 0],
              }),
            ),
          ],
          {
            at: [[-0.95, 0.95, 0][index] ?? 0, 0.8, [0, 0.05, 1.3][index] ?? 0],
            turn: [0.3, index, 0.15 - index * 0.15],
            scale: index === 2 ? 0.8 : 1,
          },
        ),
      ),
      times(12, () =>
        solid(petal(0.4, 0.34, { cup: 0.4, curl: 0.2 }), petals("#e58aa2"), {
          at: [chance(-1.7, 1.7), 0.03, chance(0.9, 1.9)],
          turn: [-1.4, chance(-0.3, 0.3), chance(0, 6)],
        }),
      ),
    ),
});
