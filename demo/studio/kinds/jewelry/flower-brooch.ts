import { kind } from "../../kind";
import { all, brilliant, DoubleSide, gloss, metal, pave, petal, place, solid, sparkle, times, wire } from "../../stage";
import { polished, tints } from "./parts";

export const flowerBrooch = kind({
  name: "flower-brooch",
  noun: {
    en: "flower brooch",
    zh: "花朵胸针",
    es: "broche de flor",
    "pt-br": "broche de flor",
    ru: "брошь-цветок",
    ar: "بروش زهرة",
    ur: "پھول بروچ",
    fr: "broche fleur",
  },
  centimetres: 5,
  looks: {
    gold: { tint: tints.gold, petal: "#c2334d" },
    silver: { tint: tints.silver, petal: "#4a7fc9" },
    multi: { tint: tints.gold, petal: "#f3ead9" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.15, pitch: 0.2, float: 0.02 }, turned: { yaw: 1.0 } },
  build: ({ tint, petal: color }) =>
    all(
      [0, 1].map((row) =>
        times(6, (index) => {
          const shape = petal(0.95 - row * 0.25, 0.75 - row * 0.2, { cup: 0.2, curl: 0.05, point: 0.3 });
          return place(
            [
              solid(shape, gloss(color, { side: DoubleSide })),
              times(5, (stone) => sparkle(0.035, "#ffffff", { at: [0, 0.3 + stone * 0.12, 0.02 - 0.04 * stone] })),
            ],
            { at: [0, 0, row * 0.14], turn: [row * 0.25, 0, index * 1.047 + row * 0.52] },
          );
        }),
      ),
      place(brilliant(0.19), { at: [0, 0, 0.34], turn: [Math.PI / 2, 0, 0] }),
      pave(0.27, 14, 0.055, tint).map((bead) => place(bead, { at: [0, 0, 0.28] })),
      solid(
        wire(
          [
            [0, -0.2, -0.02],
            [-0.15, -1.1, 0],
            [0.1, -1.9, 0],
          ],
          0.05,
        ),
        polished(tint),
      ),
      [1, -1].map((side) =>
        solid(
          petal(0.75, 0.36, { cup: 0.2, curl: 0.1, point: 0.7 }),
          metal(tint, { side: DoubleSide, roughness: 0.2 }),
          { at: [-0.12, -1.15 + side * 0.1, 0.02], turn: [0, 0, side * -1.1] },
        ),
      ),
    ),
});
