import { kind } from "../../kind";
import { all, around, ball, bothSides, gloss, matte, ring, rubber, shaped, solid, wire } from "../../stage";

export const squishy = kind({
  name: "squishy",
  noun: {
    en: "squishy toy",
    zh: "捏捏乐",
    es: "juguete blando antiestrés",
    "pt-br": "brinquedo squishy",
    ru: "мягкая игрушка-сквиш",
    ar: "لعبة إسفنجية للضغط",
    ur: "اسکویشی کھلونا",
    fr: "jouet squishy",
  },
  centimetres: 7,
  looks: {
    white: { skin: "#faf4ea", cheek: "#f4a6a6" },
    pink: { skin: "#f9c3cf", cheek: "#ee7f96" },
    yellow: { skin: "#f8dc86", cheek: "#f0995a" },
  },
  shots: ["front", "group", "use", "carton"],
  carton: { count: [4, 3, 2] },
  build: ({ skin, cheek }) => {
    const soft = rubber(skin, { roughness: 0.55 });
    return all(
      solid(
        shaped(ball(1, 96), (at) => {
          const angle = Math.atan2(at.z, at.x);
          const out = Math.hypot(at.x, at.z);
          const pleat = 1 + Math.sin(angle * 14 + at.y * 2.2) * 0.07 * Math.max(0, at.y) * (out > 0.05 ? 1 : 0);
          at.set(
            at.x * pleat * 1.05,
            at.y * 0.72 + Math.max(0, 0.35 - out) * 0.5 * (at.y > 0 ? 1 : 0),
            at.z * pleat * 1.05,
          );
          at.y = Math.max(at.y, -0.55);
        }),
        soft,
      ),
      around(9, (angle) =>
        solid(ball(0.1, 16), soft, { at: [Math.cos(angle) * 0.13, 0.86, Math.sin(angle) * 0.13], scale: [1, 1.2, 1] }),
      ),
      solid(ring(0.2, 0.05), soft, { at: [0, 0.78, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) => [
        solid(ball(0.085, 20), gloss("#251a18"), { at: [side * 0.34, 0.02, 0.99], scale: [1, 1.15, 0.5] }),
        solid(ball(0.026, 12), gloss("#ffffff"), { at: [side * 0.34 + 0.03, 0.07, 1.03] }),
        solid(ball(0.12, 20), matte(cheek), {
          at: [side * 0.56, -0.17, 0.88],
          turn: [0, side * 0.5, 0],
          scale: [1, 0.6, 0.25],
        }),
      ]),
      solid(
        wire(
          [
            [-0.12, -0.12, 1.04],
            [0, -0.2, 1.05],
            [0.12, -0.12, 1.04],
          ],
          0.024,
        ),
        matte("#3a2420"),
      ),
    );
  },
});
