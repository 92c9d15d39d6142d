import { kind } from "../../kind";
import { all, box, disc, gloss, lettering, matte, metal, plastic, solid, tile } from "../../stage";

export const residualCurrentBreaker = kind({
  name: "residual-current-breaker",
  noun: {
    en: "residual current breaker",
    zh: "漏电保护器",
    es: "interruptor diferencial",
    "pt-br": "disjuntor DR",
    ru: "УЗО",
    ar: "قاطع تسرب أرضي",
    ur: "لیکیج سرکٹ بریکر",
    fr: "disjoncteur différentiel",
  },
  centimetres: 9,
  looks: { white: { toggle: "#2b62b8", test: "#d8a43a" }, grey: { toggle: "#26282c", test: "#d2433e" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.5, pitch: 0.14 } },
  build({ toggle, test }) {
    const shell = plastic("#eeeeea");
    return all(
      solid(box(1.9, 2.6, 1.1, 0.05), shell, { at: [0, 1.3, -0.3] }),
      solid(box(1.88, 1.4, 0.6, 0.05), shell, { at: [0, 1.3, 0.4] }),
      solid(box(0.7, 0.44, 0.1, 0.02), matte("#26282c"), { at: [-0.45, 1.45, 0.68] }),
      solid(box(0.62, 0.22, 0.34, 0.05), gloss(toggle), { at: [-0.45, 1.55, 0.8], turn: [-0.4, 0, 0] }),
      solid(tile(0.34, 0.3, 0.05, 0.1), gloss(test), { at: [0.45, 1.62, 0.72] }),
      lettering("T", 0.2, 0.2, "#26282c", { at: [0.45, 1.62, 0.775] }),
      lettering("63A  30mA", 0.8, 0.16, "#26282c", { at: [0.4, 1.2, 0.705] }),
      lettering("230V~  RCCB", 0.8, 0.12, "#5a6068", { at: [0.4, 0.98, 0.705] }),
      [0.22, 2.38].map((up) =>
        [-0.6, 0, 0.6].map((x) => [
          solid(disc(0.18, 0.06, 28), matte("#2a2c30"), { at: [x, up, 0.26] }),
          solid(disc(0.13, 0.06, 24), metal("#c9ccd0"), { at: [x, up, 0.27] }),
          solid(box(0.22, 0.03, 0.02, 0), matte("#2a2c30"), { at: [x, up, 0.305], turn: [0, 0, 0.6] }),
        ]),
      ),
    );
  },
});
