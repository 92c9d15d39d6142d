import { kind } from "../../kind";
import { all, bothSides, disc, lettering, metal, place, plastic, rod, rubber, solid, wire } from "../../stage";
import { key } from "./parts";

export const uBikeLock = kind({
  name: "u-bike-lock",
  noun: {
    en: "U bike lock",
    zh: "U型锁",
    es: "candado en U",
    "pt-br": "cadeado U",
    ru: "U-образный велозамок",
    ar: "قفل دراجة على شكل U",
    ur: "یو سائیکل لاک",
    fr: "antivol U",
  },
  centimetres: 26,
  looks: { black: { sleeve: "#26282c", accent: "#e0703a" }, green: { sleeve: "#5d7a3c", accent: "#26282c" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ sleeve, accent }) {
    return all(
      solid(
        wire(
          [
            [-0.8, 0.5, 0],
            [-0.8, 1.9, 0],
            [-0.72, 2.35, 0],
            [-0.4, 2.68, 0],
            [0, 2.78, 0],
            [0.4, 2.68, 0],
            [0.72, 2.35, 0],
            [0.8, 1.9, 0],
            [0.8, 0.5, 0],
          ],
          0.15,
          false,
          120,
        ),
        rubber(sleeve),
      ),
      bothSides((side) => solid(rod(0.13, 0.13, 0.3, 28), metal("#d3d6da"), { at: [side * 0.8, 0.5, 0] })),
      solid(rod(0.27, 0.27, 2.5, 44), rubber(sleeve), { at: [0, 0.28, 0], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) =>
        solid(rod(0.29, 0.29, 0.1, 44), plastic(accent), { at: [side * 1.1, 0.28, 0], turn: [0, 0, Math.PI / 2] }),
      ),
      solid(disc(0.16, 0.06), metal("#d8b25a"), { at: [0.3, 0.28, 0.26] }),
      lettering("SECURE", 0.8, 0.22, "#d3d6da", { at: [-0.4, 0.28, 0.275] }),
      [0, 1].map((index) =>
        place(key("#d9dcdf"), { at: [1.6 + index * 0.3, 0.05, 0.6], turn: [-Math.PI / 2, 0, 0.6 - index * 0.5] }),
      ),
    );
  },
});
