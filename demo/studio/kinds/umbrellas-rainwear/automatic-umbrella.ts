import { kind } from "../../kind";
import { box, cord, gloss, place, plastic, ring, rubber, solid, turned } from "../../stage";
import { canopy, pongee, shaft, spike, tipped } from "./parts";

export const automaticUmbrella = kind({
  name: "automatic-umbrella",
  noun: {
    en: "automatic folding umbrella",
    zh: "全自动折叠伞",
    es: "paraguas plegable automático",
    "pt-br": "guarda-chuva dobrável automático",
    ru: "складной зонт-автомат",
    ar: "مظلة قابلة للطي أوتوماتيكية",
    ur: "خودکار فولڈنگ چھتری",
    fr: "parapluie pliant automatique",
  },
  centimetres: 105,
  looks: { black: ["#26282d", "#d8453b"], grey: ["#8b9096", "#e9e7e1"] },
  shots: ["front"],
  sets: { front: { yaw: 0.35 } },
  build: ([cloth = "", edge = ""]) =>
    tipped(
      canopy({ cloths: [pongee(cloth)], panels: 10, radius: 1.55, height: 0.8, round: 1.1, from: 0.3 }),
      place(canopy({ cloths: [pongee(cloth), pongee(edge)], panels: 10, radius: 0.68, height: 0.24, round: 1 }), {
        at: [0, 0.72, 0],
      }),
      shaft(0.9, 0.1, 0.022),
      shaft(0.1, -0.4, 0.03, "#8d949c"),
      shaft(-0.4, -0.85, 0.04, "#6f767e"),
      spike(0.96),
      solid(
        turned([
          [0.001, -1.5],
          [0.11, -1.48],
          [0.13, -1.36],
          [0.1, -1.1],
          [0.12, -0.86],
          [0.06, -0.8],
        ]),
        rubber("#2a2a2d"),
      ),
      solid(box(0.08, 0.16, 0.06, 0.03), plastic(edge), { at: [0, -1.02, 0.1] }),
      solid(ring(0.115, 0.014), gloss("#c7ccd2"), { at: [0, -0.86, 0], turn: [Math.PI / 2, 0, 0] }),
      cord(
        [
          [0, -1.5, 0],
          [0.1, -1.72, 0.04],
          [0.02, -1.92, 0.05],
          [-0.09, -1.74, 0.03],
          [-0.01, -1.5, 0],
        ],
        "#2a2a2d",
        0.018,
      ),
    ),
});
