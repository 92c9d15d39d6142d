import { kind } from "../../kind";
import { all, bothSides, box, place, plastic, ring, rod, solid, times } from "../../stage";

export const socketCovers = kind({
  name: "socket-covers",
  noun: {
    en: "socket covers",
    zh: "插座保护盖",
    es: "tapas para enchufes",
    "pt-br": "protetores de tomada",
    ru: "заглушки для розеток",
    ar: "أغطية مقابس",
    ur: "ساکٹ کور",
    fr: "cache-prises",
  },
  centimetres: 4,
  looks: { white: "#f6f5f1", clear: "#e6eff3" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 } },
  build: (color) =>
    all(
      solid(box(2, 2, 0.16, 0.14), plastic("#fbfaf7"), { at: [-0.2, 1, -1.3], turn: [-0.1, 0, 0] }),
      solid(rod(0.62, 0.62, 0.12, 50), plastic(color), { at: [-0.2, 1, -1.2], turn: [Math.PI / 2 - 0.1, 0, 0] }),
      times(9, (index) =>
        place(
          [
            solid(rod(0.4, 0.42, 0.1, 40), plastic(color), { at: [0, 0, 0] }),
            solid(ring(0.16, 0.03, Math.PI * 2, 30), plastic("#c3c8ce"), {
              at: [0, 0.06, 0],
              turn: [Math.PI / 2, 0, 0],
            }),
            bothSides((side) => solid(rod(0.06, 0.05, 0.36, 16), plastic(color), { at: [side * 0.18, -0.2, 0] })),
          ],
          {
            at: [(index % 4) * 0.85 - 1.4, 0.34, Math.floor(index / 4) * 0.75 - 0.3],
            turn: [index % 3 === 0 ? 2.6 : 0.25, index, 0.2],
          },
        ),
      ),
    ),
});
