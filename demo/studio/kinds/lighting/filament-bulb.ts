import { kind } from "../../kind";
import { all, around, type Flat, glass, glow, lit, metal, place, solid, turned, wire } from "../../stage";
import { screwCap } from "./parts";

export const filamentBulb = kind({
  name: "filament-bulb",
  noun: {
    en: "filament bulb",
    zh: "复古灯丝灯泡",
    es: "bombilla de filamento",
    "pt-br": "lâmpada de filamento",
    ru: "филаментная лампа",
    ar: "لمبة فتيل",
    ur: "فلامنٹ بلب",
    fr: "ampoule à filament",
  },
  centimetres: 14,
  looks: {
    gold: { tint: "#f2cf8a", round: false },
    clear: { tint: "#f2f7f9", round: false },
    brown: { tint: "#b9875a", round: true },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "night", ambience: 0.55 }, front: { yaw: -0.2, pitch: 0.1 } },
  build({ tint, round }) {
    const profile: Flat[] = round
      ? [
          [0.22, 0.5],
          [0.3, 0.7],
          [0.68, 1.15],
          [0.78, 1.6],
          [0.6, 2.1],
          [0.2, 2.34],
          [0.001, 2.36],
        ]
      : [
          [0.22, 0.5],
          [0.26, 0.75],
          [0.48, 1.2],
          [0.62, 1.7],
          [0.56, 2.15],
          [0.28, 2.44],
          [0.06, 2.52],
          [0.001, 2.6],
        ];
    return all(
      place(screwCap(0.5, "#c9a35a"), { at: [0, 0.16, 0] }),
      solid(turned(profile), glass(tint, { opacity: 0.3 })),
      solid(
        turned([
          [0.001, 0.5],
          [0.14, 0.5],
          [0.08, 0.8],
          [0.05, 1.1],
          [0.001, 1.12],
        ]),
        glass("#ffffff", { opacity: 0.4 }),
      ),
      around(4, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.1, 1.05, Math.sin(angle) * 0.1],
              [Math.cos(angle) * 0.3, 1.9, Math.sin(angle) * 0.3],
            ],
            0.022,
            false,
            10,
          ),
          lit("#ffb84a", 2.4),
        ),
      ),
      around(4, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.3, 1.9, Math.sin(angle) * 0.3],
              [Math.cos(angle) * 0.06, 2, Math.sin(angle) * 0.06],
            ],
            0.008,
            false,
            6,
          ),
          metal("#9aa0a6"),
        ),
      ),
      glow("#ffb85a", 1, [0, 1.5, 0], 0.55),
    );
  },
});
