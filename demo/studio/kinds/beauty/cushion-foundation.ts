import { kind } from "../../kind";
import { all, ball, box, fabric, gloss, matte, metal, place, ring, rod, satin, solid, speckle } from "../../stage";
import { gilt } from "./parts";

export const cushionFoundation = kind({
  name: "cushion-foundation",
  noun: {
    en: "cushion foundation",
    zh: "气垫粉底",
    es: "base cushion",
    "pt-br": "base cushion",
    ru: "кушон",
    ar: "كوشن أساس",
    ur: "کشن فاؤنڈیشن",
    fr: "cushion fond de teint",
  },
  centimetres: 8,
  looks: { white: ["#f6f2ec", "#e6c3a0"], pink: ["#f3bcc8", "#e9c9ac"], black: ["#222226", "#d9b088"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: ([shell = "", shade = ""]) =>
    all(
      solid(rod(1.1, 1.1, 0.4, 72), gloss(shell), { at: [0, 0.2, 0] }),
      solid(ring(0.95, 0.06, Math.PI * 2, 72), gilt(), { at: [0, 0.4, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(ball(0.86, 50), speckle(matte(shade), 34, 0.25), { at: [0, 0.38, 0], scale: [1, 0.14, 1] }),
      place(
        [
          solid(rod(1.1, 1.1, 0.14, 72), gloss(shell)),
          solid(rod(0.95, 0.95, 0.02, 72), metal("#dfe6ea", { roughness: 0.04 }), { at: [0, -0.075, 0] }),
        ],
        { at: [0, 1.3, -1.4], turn: [-1.15, 0, 0] },
      ),
      place(
        [
          solid(rod(0.72, 0.72, 0.2, 60), fabric("#2b2c31", { threads: 400, depth: 0.05 })),
          solid(box(1.44, 0.03, 0.22, 0.01), satin("#ffffff"), { at: [0, 0.11, 0] }),
        ],
        { at: [1.5, 0.12, 0.7], turn: [0.02, 0.5, 0] },
      ),
    ),
});
