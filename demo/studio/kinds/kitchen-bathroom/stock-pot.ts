import { kind } from "../../kind";
import { all, glass, gloss, metal, plastic, ring, solid, thrown, turned } from "../../stage";
import { knob, potGrips } from "./parts";

export const stockPot = kind({
  name: "stock-pot",
  noun: {
    en: "stock pot with lid",
    zh: "带盖汤锅",
    es: "olla con tapa",
    "pt-br": "panela com tampa",
    ru: "кастрюля с крышкой",
    ar: "قدر بغطاء",
    ur: "ڈھکن والی دیگچی",
    fr: "faitout avec couvercle",
  },
  centimetres: 34,
  looks: {
    silver: { body: "#d9dcdf", grip: "#c4c8cc", isSteel: true },
    green: { body: "#2f6d60", grip: "#2f6d60", isSteel: false },
    beige: { body: "#e6d9c2", grip: "#b98552", isSteel: false },
  },
  shots: ["front", "group", "carton"],
  sets: { all: { pitch: 0.32 } },
  build({ body, grip, isSteel }) {
    const wall = isSteel ? metal(body, { roughness: 0.18 }) : gloss(body);
    return all(
      solid(
        thrown([
          [0.001, 0],
          [0.92, 0],
          [1, 0.08],
          [1, 1.02],
          [1.05, 1.05],
          [1.03, 1.09],
          [0.95, 1.07],
        ]),
        wall,
      ),
      solid(ring(1.02, 0.03), metal("#d5d9dc"), { at: [0, 1.09, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [1, 1.1],
          [0.86, 1.2],
          [0.5, 1.32],
          [0.001, 1.36],
        ]),
        isSteel ? glass("#dfeaec", { opacity: 0.5 }) : wall,
      ),
      solid(ring(0.99, 0.035), isSteel ? metal("#c9cdd1") : wall, { at: [0, 1.12, 0], turn: [Math.PI / 2, 0, 0] }),
      knob(1.34, isSteel ? plastic("#24262a") : metal("#d8b25a"), 0.19),
      potGrips(0.98, 0.82, isSteel ? metal(grip) : gloss(grip)),
    );
  },
});
