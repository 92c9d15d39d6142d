import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  cushion,
  fabric,
  furry,
  gloss,
  lit,
  plastic,
  ring,
  rubber,
  solid,
  wire,
} from "../../stage";

export const handWarmer = kind({
  name: "hand-warmer",
  noun: {
    en: "electric hand warmer bag",
    zh: "充电暖手宝",
    es: "bolsa térmica eléctrica",
    "pt-br": "bolsa térmica elétrica",
    ru: "электрическая грелка",
    ar: "قربة كهربائية دافئة",
    ur: "برقی ہاتھ گرم کرنے والا",
    fr: "bouillotte électrique",
  },
  centimetres: 26,
  looks: { blue: { plush: "#9fc0de", spot: "#ffffff" }, pink: { plush: "#eeb0bd", spot: "#ffffff" } },
  shots: ["front"],
  sets: { all: { pitch: 0.36 } },
  build({ plush, spot }) {
    return all(
      furry(
        cushion(2.4, 1.7, 0.95),
        plush,
        { at: [0, 0.84, 0], turn: [-0.25, 0, 0] },
        { length: 0.05, layers: 7, density: 44 },
      ),
      bothSides((side) =>
        solid(ring(0.44, 0.05), fabric(spot), {
          at: [side * 1.12, 0.84, 0],
          turn: [0, Math.PI / 2, 0],
          scale: [0.5, 0.8, 1],
        }),
      ),
      furry(
        ball(0.34, 28),
        spot,
        { at: [0, 0.92, 0.42], scale: [1, 0.9, 0.4] },
        { length: 0.04, layers: 6, density: 44 },
      ),
      bothSides((side) => solid(ball(0.05, 14), gloss("#2a1d18"), { at: [side * 0.13, 1.0, 0.56] })),
      solid(ball(0.05, 14), fabric("#ef8f9c"), { at: [0, 0.9, 0.57] }),
      solid(
        wire(
          [
            [0.9, 0.3, 0.5],
            [1.3, 0.05, 0.8],
            [1.7, 0.04, 0.5],
            [2, 0.05, 0.8],
            [2.3, 0.05, 0.9],
          ],
          0.03,
        ),
        rubber("#f4f2ec"),
      ),
      solid(box(0.34, 0.2, 0.26, 0.05), plastic("#f4f2ec"), { at: [2.4, 0.11, 0.92], turn: [0, -0.3, 0] }),
      solid(ball(0.03, 10), lit("#ff4f3f", 1.6), { at: [2.4, 0.22, 0.92] }),
    );
  },
});
