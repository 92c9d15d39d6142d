import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  bothSides,
  box,
  DoubleSide,
  type Flat,
  gloss,
  lettering,
  metal,
  outline,
  place,
  ring,
  solid,
  thrown,
  turned,
  wire,
} from "../../stage";

export const trophyCup = kind({
  name: "trophy-cup",
  noun: {
    en: "trophy cup",
    zh: "奖杯",
    es: "copa trofeo",
    "pt-br": "troféu",
    ru: "кубок",
    ar: "كأس",
    ur: "ٹرافی کپ",
    fr: "coupe trophée",
  },
  centimetres: 32,
  looks: { gold: { tone: "#e0b24a", base: "#2a1d14" }, silver: { tone: "#d9dde0", base: "#17181b" } },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.5, 0.7, 0.8] } },
  build({ tone, base }) {
    const gold = metal(tone, { roughness: 0.12, side: DoubleSide });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.7, 0],
            [0.7, 0.34],
            [0.56, 0.4],
            [0.54, 0.62],
            [0.001, 0.62],
          ],
          0.04,
        ),
        gloss(base),
      ),
      solid(box(0.6, 0.2, 0.02, 0.01), metal(tone), { at: [0, 0.18, 0.7] }),
      lettering("WINNER", 0.46, 0.12, "#2a1d14", { at: [0, 0.18, 0.715] }),
      solid(
        turned([
          [0.5, 0.62],
          [0.4, 0.7],
          [0.14, 0.82],
          [0.1, 1.05],
          [0.2, 1.14],
          [0.1, 1.24],
          [0.22, 1.4],
          [0.6, 1.75],
          [0.78, 2.3],
          [0.8, 2.75],
          [0.86, 2.84],
          [0.78, 2.8],
          [0.72, 2.3],
        ]),
        gold,
      ),
      solid(ring(0.84, 0.035), gold, { at: [0, 2.82, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.76, 2.6, 0],
              [side * 1.1, 2.78, 0],
              [side * 1.24, 2.5, 0],
              [side * 1.06, 2.1, 0],
              [side * 0.72, 1.9, 0],
              [side * 0.82, 1.78, 0],
              [side * 0.92, 1.86, 0],
            ],
            0.055,
          ),
          gold,
        ),
      ),
      around(18, (angle) =>
        solid(ball(1, 12), gold, {
          at: [Math.cos(angle) * 0.52, 1.68, Math.sin(angle) * 0.52],
          scale: [0.05, 0.16, 0.05],
          turn: [Math.sin(angle) * 0.6, 0, -Math.cos(angle) * 0.6],
        }),
      ),
      place(
        solid(
          board(
            outline(
              Array.from(
                { length: 10 },
                (_, index): Flat => [
                  Math.cos(index * 0.628 + 1.571) * (index % 2 ? 0.13 : 0.3),
                  Math.sin(index * 0.628 + 1.571) * (index % 2 ? 0.13 : 0.3),
                ],
              ),
            ),
            0.03,
            0.02,
          ),
          gold,
        ),
        { at: [0.3, 2.3, 0.7], turn: [0, 0.42, 0] },
      ),
    );
  },
});
