import { kind } from "../../kind";
import { all, bothSides, box, place, plastic, rod, rubber, solid, times, wire } from "../../stage";

export const cabinetLocks = kind({
  name: "cabinet-locks",
  noun: {
    en: "cabinet safety locks",
    zh: "儿童安全锁",
    es: "cierres de seguridad",
    "pt-br": "travas de segurança",
    ru: "детские замки на шкафы",
    ar: "أقفال أمان للخزائن",
    ur: "کیبنٹ سیفٹی لاک",
    fr: "bloque-placards",
  },
  centimetres: 18,
  looks: { white: "#f4f3ef", grey: "#9a9ea5", pink: "#f2b4c0" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.7 } },
  build: (color) =>
    all(
      times(4, (index) =>
        place(
          [
            solid(
              wire(
                [
                  [-0.9, 0.14, 0],
                  [0, 0.2, 0.06],
                  [0.9, 0.14, 0],
                ],
                0.1,
                false,
                30,
              ),
              rubber(color),
              { scale: [1, 0.5, 1.6] },
            ),
            bothSides((side) => [
              solid(rod(0.4, 0.42, 0.16, 40), plastic(color), { at: [side * 1, 0.1, 0] }),
              solid(box(0.28, 0.06, 0.4, 0.04), plastic("#c3c8ce"), { at: [side * 1, 0.2, 0] }),
            ]),
          ],
          { at: [(index % 2) * 0.5 - 0.25, 0, index * 0.85 - 1.2], turn: [0, index * 0.12 - 0.15, 0] },
        ),
      ),
    ),
});
