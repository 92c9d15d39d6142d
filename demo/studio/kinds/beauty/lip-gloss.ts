import { kind } from "../../kind";
import { ball, box, glass, gloss, place, plastic, rod, solid } from "../../stage";
import { throughGlass } from "./parts";

export const lipGloss = kind({
  name: "lip-gloss",
  noun: {
    en: "lip gloss",
    zh: "唇釉",
    es: "brillo labial",
    "pt-br": "gloss labial",
    ru: "блеск для губ",
    ar: "ملمع شفاه",
    ur: "لپ گلوس",
    fr: "gloss",
  },
  centimetres: 10,
  looks: { pink: ["#f08aa8", "#d9b35e"], red: ["#c22a3e", "#1d1d20"], champagne: ["#e3b48a", "#e8c7a0"] },
  shots: ["front", "turned", "group"],
  build: ([shade = "", top = ""]) =>
    throughGlass(
      [0, 1].map((index) =>
        place(
          [
            solid(box(0.5, 1.3, 0.5, 0.1), glass("#fdf2f4", { opacity: 0.1 }), { at: [0, 0.65, 0] }),
            solid(rod(0.17, 0.17, 1.15, 36), gloss(shade), { at: [0, 0.63, 0] }),
            index === 0
              ? solid(box(0.5, 1.05, 0.5, 0.08), gloss(top, { metalness: 0.6 }), { at: [0, 1.86, 0] })
              : solid(rod(0.14, 0.14, 0.12, 30), gloss("#ffffff"), { at: [0, 1.34, 0] }),
          ],
          { at: [index * 0.85 - 0.6, 0, index * -0.25] },
        ),
      ),
      place(
        [
          solid(box(0.5, 1.05, 0.5, 0.08), gloss(top, { metalness: 0.6 })),
          solid(rod(0.03, 0.03, 1.1, 12), plastic("#ffffff"), { at: [0, -1.05, 0] }),
          solid(ball(0.09, 20), gloss(shade), { at: [0, -1.65, 0], scale: [0.8, 2, 0.6] }),
        ],
        { at: [0.55, 0.28, 0.95], turn: [0, 0.2, -1.45] },
      ),
    ),
});
