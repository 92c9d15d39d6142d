import { kind } from "../../kind";
import {
  all,
  ball,
  beads,
  cushion,
  fabric,
  folded,
  fringe,
  gloss,
  metal,
  type Point,
  place,
  rod,
  solid,
  wire,
} from "../../stage";

export const travelPrayerMat = kind({
  name: "travel-prayer-mat",
  noun: {
    en: "travel prayer mat set",
    zh: "便携礼拜毯套装",
    es: "set de tapete de oración de viaje",
    "pt-br": "kit tapete de oração de viagem",
    ru: "дорожный молитвенный коврик",
    ar: "طقم سجادة صلاة للسفر",
    ur: "سفری جائے نماز سیٹ",
    fr: "tapis de prière de voyage",
  },
  centimetres: 28,
  looks: { grey: { cloth: "#6f7780", gilt: "#e3c27a" }, sage: { cloth: "#5d7f6a", gilt: "#ecdcae" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 } },
  build({ cloth, gilt }) {
    const material = fabric(cloth, { threads: 220, depth: 0.12 });
    const arch: Point[] = [
      [-0.36, 0, 0],
      [-0.36, 0.5, 0],
      [-0.2, 0.72, 0],
      [0, 0.95, 0],
      [0.2, 0.72, 0],
      [0.36, 0.5, 0],
      [0.36, 0, 0],
    ];
    const string = Array.from({ length: 33 }, (_, index): Point => {
      const angle = (index / 33) * Math.PI * 2;
      return [Math.cos(angle) * 0.48, 0.05, Math.sin(angle) * 0.34];
    });
    return all(
      folded([1.7, 0.11, 1.2], 4, (layer, height) => solid(layer, material, { at: [-0.75, height, -0.1] })),
      place(solid(wire(arch, 0.022), metal(gilt)), { at: [-0.75, 0.44, 0.32], turn: [-Math.PI / 2, 0, 0] }),
      place(fringe(1.7, 0.14, fabric(gilt), 40), { at: [-0.75, 0.36, 0.5], turn: [0.5, 0, 0] }),
      place(
        [
          solid(cushion(1.3, 1.5, 0.34), material),
          solid(
            wire(
              [
                [-0.6, 0.62, 0.03],
                [0, 0.6, 0.1],
                [0.6, 0.62, 0.03],
              ],
              0.03,
            ),
            metal(gilt),
          ),
          solid(
            wire(
              arch.map(([x, y, z]): Point => [x * 0.8, y * 0.8 - 0.5, z]),
              0.018,
            ),
            metal(gilt),
            { at: [0, 0, 0.17] },
          ),
        ],
        { at: [0.95, 0.75, -0.2], turn: [-0.2, -0.15, 0] },
      ),
      place(
        [
          beads(string, () => solid(ball(0.062, 14), gloss("#6b4226"))),
          solid(rod(0.05, 0.02, 0.24), gloss("#6b4226"), { at: [0.62, 0.05, 0], turn: [0, 0, 1.4] }),
          solid(rod(0.04, 0.09, 0.24), fabric(gilt), { at: [0.85, 0.06, 0], turn: [0, 0, 1.5] }),
        ],
        { at: [0.35, 0, 1.05] },
      ),
    );
  },
});
