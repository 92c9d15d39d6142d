import { kind } from "../../kind";
import { all, ball, box, fabric, gloss, leather, metal, place, rod, satin, solid, thrown } from "../../stage";

export const metalPen = kind({
  name: "metal-pen",
  noun: {
    en: "metal gift pen",
    zh: "金属礼品笔",
    es: "pluma metálica de regalo",
    "pt-br": "caneta metálica para presente",
    ru: "подарочная металлическая ручка",
    ar: "قلم معدني للهدايا",
    ur: "دھاتی تحفہ قلم",
    fr: "stylo métal cadeau",
  },
  centimetres: 17,
  looks: { black: { lacquer: "#17181b", gilt: "#d9b266" }, blue: { lacquer: "#1f3f6f", gilt: "#dfe2e6" } },
  shots: ["front"],
  sets: { all: { pitch: 0.75, yaw: -0.3 } },
  build({ lacquer, gilt }) {
    const gold = metal(gilt, { roughness: 0.14 });
    return all(
      solid(box(2.6, 0.3, 1, 0.05), leather("#22242a"), { at: [0, 0.15, 0] }),
      solid(box(2.4, 0.04, 0.8, 0.04), fabric("#3a2f33", { threads: 60 }), { at: [0, 0.3, 0] }),
      place(
        [
          solid(box(2.6, 0.12, 1, 0.05), leather("#22242a")),
          solid(box(2.44, 0.02, 0.84, 0.02), satin("#d9cdb4"), { at: [0, -0.07, 0] }),
        ],
        { at: [0, 0.72, -0.72], turn: [-1.25, 0, 0] },
      ),
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.06, 0],
                [0.11, 0.08],
                [0.12, 0.9],
                [0.001, 0.9],
              ],
              0.04,
            ),
            gloss(lacquer),
          ),
          solid(rod(0.125, 0.125, 0.08), gold, { at: [0, 0.93, 0] }),
          solid(
            thrown(
              [
                [0.12, 0.97],
                [0.12, 1.5],
                [0.08, 1.86],
                [0.03, 2.02],
                [0.001, 2.04],
              ],
              0.05,
            ),
            gloss(lacquer),
          ),
          solid(rod(0.03, 0.075, 0.24), gold, { at: [0, 1.95, 0] }),
          solid(box(0.06, 0.66, 0.03, 0.02), gold, { at: [0, 0.42, 0.17] }),
          solid(ball(0.07, 20), gold, { at: [0, 0, 0] }),
        ],
        { at: [-1.02, 0.42, 0.1], turn: [0, 0, -Math.PI / 2] },
      ),
    );
  },
});
