import { kind } from "../../kind";
import { all, box, disc, gloss, lettering, matte, metal, place, plastic, solid, tile, times } from "../../stage";

export const circuitBreaker = kind({
  name: "circuit-breaker",
  noun: {
    en: "miniature circuit breaker",
    zh: "空气开关",
    es: "interruptor magnetotérmico",
    "pt-br": "disjuntor",
    ru: "автоматический выключатель",
    ar: "قاطع دائرة صغير",
    ur: "منی ایچر سرکٹ بریکر",
    fr: "disjoncteur",
  },
  centimetres: 8,
  looks: {
    white: { toggle: "#2b62b8", poles: 1 },
    blue: { toggle: "#1f4f9c", poles: 2 },
    green: { toggle: "#2f8a4a", poles: 3 },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.5, pitch: 0.14 } },
  build({ toggle, poles }) {
    const shell = plastic("#eeeeea");
    return all(
      times(poles, (pole) =>
        place(
          [
            solid(box(0.62, 2.6, 1.1, 0.04), shell, { at: [0, 1.3, -0.3] }),
            solid(box(0.6, 1.4, 0.6, 0.04), shell, { at: [0, 1.3, 0.4] }),
            solid(box(0.36, 0.5, 0.16, 0.02), matte("#26282c"), { at: [0, 1.42, 0.66] }),
            solid(box(0.3, 0.24, 0.34, 0.05), gloss(toggle), { at: [0, 1.54, 0.78], turn: [-0.4, 0, 0] }),
            [0.22, 2.38].map((up) => [
              solid(disc(0.16, 0.06, 28), matte("#2a2c30"), { at: [0, up, 0.26] }),
              solid(disc(0.12, 0.06, 24), metal("#c9ccd0"), { at: [0, up, 0.27] }),
              solid(box(0.2, 0.03, 0.02, 0), matte("#2a2c30"), { at: [0, up, 0.305], turn: [0, 0, 0.6] }),
            ]),
            lettering("C32", 0.36, 0.18, "#26282c", { at: [0, 1.02, 0.705] }),
            lettering("230V~", 0.36, 0.1, "#5a6068", { at: [0, 0.84, 0.705] }),
            solid(tile(0.3, 0.06, 0.01, 0.01), matte("#d2302b"), { at: [0, 1.86, 0.7] }),
          ],
          { at: [(pole - (poles - 1) / 2) * 0.64, 0, 0] },
        ),
      ),
    );
  },
});
