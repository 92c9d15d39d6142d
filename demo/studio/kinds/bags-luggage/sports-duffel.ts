import { kind } from "../../kind";
import { all, bothSides, box, fabric, lettering, matte, plastic, rod, solid } from "../../stage";
import { hardware, strap, zipPull } from "./parts";

export const sportsDuffel = kind({
  name: "sports-duffel",
  noun: {
    en: "sports duffel with shoe pocket",
    zh: "带鞋仓运动包",
    es: "bolsa deportiva con zapatera",
    "pt-br": "bolsa esportiva com porta-tênis",
    ru: "спортивная сумка с отделом для обуви",
    ar: "حقيبة رياضية بجيب للحذاء",
    ur: "جوتوں کے خانے والا سپورٹس بیگ",
    fr: "sac de sport avec poche à chaussures",
  },
  centimetres: 52,
  looks: {
    red: { cloth: "#b3302e", panel: "#27282c" },
    blue: { cloth: "#3a6ea8", panel: "#1f2a3a" },
    yellow: { cloth: "#e8c04a", panel: "#2b2d31" },
  },
  shots: ["front"],
  build({ cloth, panel }) {
    const main = fabric(cloth, { threads: 280, depth: 0.1 });
    const dark = fabric(panel, { threads: 280, depth: 0.1 });
    return all(
      solid(box(2.5, 1.16, 1, 0.32), main, { at: [0, 0.6, 0] }),
      bothSides((end) => [
        solid(box(0.72, 1.18, 1.02, 0.34), dark, { at: [end * 0.94, 0.6, 0] }),
        solid(box(0.05, 1.13, 1.03, 0.02), matte("#f1f1ee"), { at: [end * 0.68, 0.6, 0] }),
        hardware("#c9ccd0", { at: [end * 1.2, 1.06, 0.1], turn: [0, Math.PI / 2, 0] }),
      ]),
      solid(box(1.04, 0.66, 0.16, 0.08), dark, { at: [0, 0.46, 0.48] }),
      solid(box(0.94, 0.035, 0.03, 0.01), matte("#c9ccd0"), { at: [0, 0.72, 0.56] }),
      lettering("SPORT", 0.62, 0.2, "#ffffff", { at: [0, 0.42, 0.57] }),
      zipPull("#d3d6da", { at: [0.4, 0.72, 0.58] }),
      solid(rod(0.3, 0.3, 0.02, 30), matte(panel), { at: [1.3, 0.56, 0], turn: [0, 0, Math.PI / 2] }),
      solid(box(1.3, 0.03, 0.1, 0.01), matte("#1b1b1d"), { at: [0, 1.18, 0] }),
      strap(
        [
          [-1.2, 1.06, 0.1],
          [-1, 1.5, 0.2],
          [-0.2, 1.76, 0.3],
          [0.6, 1.7, 0.3],
          [1.2, 1.06, 0.1],
        ],
        dark,
        0.16,
        0.035,
      ),
      solid(box(0.5, 0.06, 0.24, 0.03), plastic("#1d1e21"), { at: [0.1, 1.78, 0.3] }),
      bothSides((face) =>
        strap(
          [
            [-0.36, 0.9, 0],
            [-0.34, 1.3, 0],
            [0, 1.46, 0],
            [0.34, 1.3, 0],
            [0.36, 0.9, 0],
          ],
          dark,
          0.05,
          0.045,
          { at: [0, 0, face * 0.46] },
        ),
      ),
    );
  },
});
