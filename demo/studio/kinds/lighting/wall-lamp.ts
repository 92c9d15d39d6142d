import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  fabric,
  glow,
  lit,
  metal,
  place,
  sized,
  solid,
  tile,
  turned,
  wall,
  wire,
} from "../../stage";

export const wallLamp = kind({
  name: "wall-lamp",
  noun: {
    en: "bedside wall lamp",
    zh: "床头壁灯",
    es: "aplique de pared",
    "pt-br": "arandela de parede",
    ru: "бра",
    ar: "مصباح جداري",
    ur: "دیواری لیمپ",
    fr: "applique murale",
  },
  centimetres: 28,
  looks: {
    gold: { alloy: "#d3a851", shade: "#fff1d8" },
    black: { alloy: "#26282c", shade: "#fff6e8" },
    white: { alloy: "#efeeea", shade: "#fff3df" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.5, pitch: 0.08 }, use: { yaw: -0.35, pitch: 0.05 } },
  build({ alloy, shade }) {
    const trim = metal(alloy, { roughness: 0.25 });
    return all(
      solid(tile(0.56, 1.3, 0.28, 0.1, 0.03), trim, { at: [0, 1.5, 0] }),
      solid(
        wire(
          [
            [0, 1.2, 0.05],
            [0, 1.2, 0.5],
            [0, 1.34, 0.8],
            [0, 1.65, 0.82],
          ],
          0.045,
        ),
        trim,
      ),
      solid(
        turned([
          [0.001, 0],
          [0.26, 0],
          [0.28, 0.1],
          [0.1, 0.16],
        ]),
        trim,
        { at: [0, 1.62, 0.82] },
      ),
      solid(
        turned([
          [0.26, 1.72],
          [0.42, 1.95],
          [0.52, 2.35],
          [0.56, 2.6],
          [0.54, 2.62],
        ]),
        lit(shade, 0.7, { side: DoubleSide }),
        { at: [0, 0, 0.82] },
      ),
      solid(
        wire(
          [
            [0.1, 0.88, 0.04],
            [0.1, 0.5, 0.06],
          ],
          0.012,
        ),
        trim,
      ),
      solid(ball(0.045, 16), trim, { at: [0.1, 0.46, 0.06] }),
      glow(shade, 1, [0, 2.3, 0.2], 0.6),
    );
  },
  use(_, piece) {
    return all(
      wall("#b9c3bd"),
      place(sized(piece, 28), { at: [1.6, 2.6, 0.4] }),
      glow("#ffe2ad", 2.2, [1.6, 4.4, 0.03], 0.35),
      solid(box(4.4, 1.9, 0.3, 0.16), fabric("#8a7a6c"), { at: [-1.4, 1.6, 0.2] }),
      solid(box(4.2, 0.7, 2.4, 0.3), fabric("#f1ece2"), { at: [-1.4, 0.6, 1.4] }),
      bothSides((side) =>
        solid(box(1.6, 0.5, 0.8, 0.24), fabric("#dfe6e8"), {
          at: [-1.4 + side * 0.95, 1.15, 0.85],
          turn: [-0.5, 0, 0],
        }),
      ),
    );
  },
});
