import { kind } from "../../kind";
import { box, glass, metal, place, plastic, ring, rod, solid, times, wire } from "../../stage";

export const buildingWire = kind({
  name: "building-wire",
  noun: {
    en: "building wire",
    zh: "电线",
    es: "cable eléctrico",
    "pt-br": "fio elétrico",
    ru: "электропровод",
    ar: "سلك كهربائي",
    ur: "بجلی کی تار",
    fr: "fil électrique",
  },
  centimetres: 26,
  looks: { red: { jacket: "#d2302b" }, blue: { jacket: "#2b62b8" }, yellow: { jacket: "#edc02f" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.4 } },
  build({ jacket }) {
    const paint = plastic(jacket);
    return place(
      [
        times(5, (layer) =>
          times(7, (row) =>
            solid(ring(0.98 + layer * 0.105 - (row % 2) * 0.02, 0.056, Math.PI * 2, 56), paint, {
              at: [0, (row - 3) * 0.108, 0],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
        ),
        [0.4, 2.5, 4.6].map((angle) =>
          solid(box(0.68, 0.92, 0.3, 0.04), glass("#ffffff", { opacity: 0.35 }), {
            at: [Math.cos(angle) * 1.2, 0, Math.sin(angle) * 1.2],
            turn: [0, -angle, 0],
          }),
        ),
        solid(
          wire(
            [
              [0.4, 0.3, 1.42],
              [1, 0.32, 1.35],
              [1.5, 0.1, 1.15],
              [1.8, -0.3, 1.2],
            ],
            0.056,
          ),
          paint,
        ),
        solid(rod(0.034, 0.034, 0.3, 14), metal("#c98a4a"), { at: [1.85, -0.4, 1.22], turn: [0.1, 0, 0.5] }),
      ],
      { at: [0, 0.45, 0], turn: [0.25, 0, 0] },
    );
  },
});
