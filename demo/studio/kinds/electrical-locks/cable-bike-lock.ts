import { kind } from "../../kind";
import {
  all,
  bothSides,
  gloss,
  lettering,
  metal,
  type Point,
  place,
  plastic,
  rod,
  solid,
  times,
  wire,
} from "../../stage";
import { key } from "./parts";

export const cableBikeLock = kind({
  name: "cable-bike-lock",
  noun: {
    en: "cable bike lock",
    zh: "自行车钢缆锁",
    es: "candado de cable",
    "pt-br": "cadeado de cabo",
    ru: "велозамок тросовый",
    ar: "قفل دراجة بسلك",
    ur: "کیبل سائیکل لاک",
    fr: "antivol câble",
  },
  centimetres: 20,
  looks: { black: { sleeve: "#2a2c31" }, blue: { sleeve: "#2b62b8" }, red: { sleeve: "#c2302c" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.3 } },
  build({ sleeve }) {
    const coil: Point[] = Array.from({ length: 60 }, (_, index) => {
      const angle = 0.9 + (index / 59) * Math.PI * 5.6;
      return [Math.cos(angle) * 1.3, 0.16 + index * 0.012, Math.sin(angle) * 1.05];
    });
    return all(
      solid(wire(coil, 0.1, false, 240), gloss(sleeve, { transparent: true, opacity: 0.92 })),
      place(
        [
          solid(rod(0.24, 0.24, 0.9, 40), plastic("#1d1f22"), { turn: [0, 0, Math.PI / 2] }),
          times(4, (index) => [
            solid(rod(0.27, 0.27, 0.13, 10), metal("#c9ccd0", { flatShading: true }), {
              at: [(index - 1.5) * 0.18, 0, 0],
              turn: [0, 0, Math.PI / 2],
            }),
            lettering(String([4, 8, 1, 6][index]), 0.13, 0.14, "#17181b", { at: [(index - 1.5) * 0.18, 0, 0.28] }),
          ]),
          bothSides((side) =>
            solid(rod(0.18, 0.14, 0.3, 28), plastic("#1d1f22"), {
              at: [side * 0.58, 0, 0],
              turn: [0, 0, (side * -Math.PI) / 2],
            }),
          ),
        ],
        { at: [0.2, 0.3, 1.1], turn: [-0.4, 0.15, 0] },
      ),
      place(key("#d9dcdf"), { at: [1.6, 0.05, 1.1], turn: [-Math.PI / 2, 0, 0.7] }),
    );
  },
});
