import { kind } from "../../kind";
import {
  all,
  box,
  DoubleSide,
  disc,
  gloss,
  matte,
  mug,
  place,
  plastic,
  shelf,
  sized,
  solid,
  turned,
  wall,
} from "../../stage";
import { clockHands, dialPrint, roundPrint } from "./parts";

export const wallClock = kind({
  name: "wall-clock",
  noun: {
    en: "wall clock",
    zh: "挂钟",
    es: "reloj de pared",
    "pt-br": "relógio de parede",
    ru: "настенные часы",
    ar: "ساعة حائط",
    ur: "دیواری گھڑی",
    fr: "horloge murale",
  },
  centimetres: 30,
  looks: {
    black: { frame: "#26282c", ground: "#fbfbf8", ink: "#22252a", numerals: "arabic" as const },
    natural: { frame: "#b98552", ground: "#fdf9f0", ink: "#4a3622", numerals: "bars" as const },
    blue: { frame: "#2f5f8f", ground: "#f1f6fa", ink: "#1f3a5c", numerals: "roman" as const },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.35, pitch: 0.08 }, use: { yaw: -0.25, pitch: 0.05 } },
  build({ frame, ground, ink, numerals }) {
    return place(
      [
        solid(disc(1.44, 0.1, 72), plastic("#e6e6e3"), { at: [0, 0, -0.08] }),
        solid(
          turned([
            [1.34, 0.04],
            [1.38, 0.16],
            [1.46, 0.18],
            [1.54, 0.1],
            [1.54, -0.08],
          ]),
          gloss(frame, { side: DoubleSide }),
          { turn: [Math.PI / 2, 0, 0] },
        ),
        roundPrint(1.38, dialPrint({ ground, ink, numerals }), 0),
        place(clockHands(1.12, ink, "#d6352f"), { at: [0, 0, 0.04] }),
      ],
      { turn: [-0.06, 0, 0] },
    );
  },
  use(_, piece) {
    return all(
      wall("#c9d3cd"),
      place(sized(piece, 30), { at: [0.6, 2.6, 0.1] }),
      place(shelf(5, 1.2), { at: [0, 0.9, 0.6] }),
      mug([-1.2, 0.9, 0.7]),
      solid(box(0.3, 1, 0.8, 0.02), matte("#a8574a"), { at: [1.4, 1.4, 0.5] }),
      solid(box(0.24, 0.9, 0.8, 0.02), matte("#3f6a8f"), { at: [1.72, 1.35, 0.5] }),
    );
  },
});
