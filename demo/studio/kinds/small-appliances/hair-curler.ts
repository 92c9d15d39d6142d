import { kind } from "../../kind";
import {
  box,
  DoubleSide,
  disc,
  gloss,
  metal,
  place,
  plastic,
  rod,
  rubber,
  shaped,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";
import { digits } from "./parts";

export const hairCurler = kind({
  name: "hair-curler",
  noun: {
    en: "hair curler",
    zh: "卷发棒",
    es: "rizador de pelo",
    "pt-br": "modelador de cachos",
    ru: "плойка для волос",
    ar: "مجعد شعر",
    ur: "ہیئر کرلر",
    fr: "fer à boucler",
  },
  centimetres: 30,
  looks: {
    pink: { grip: "#f0a5b5", barrel: "#d9b08c" },
    black: { grip: "#26282c", barrel: "#8a7a72" },
    white: { grip: "#f2f2ef", barrel: "#e2b69a" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.25 }, turned: { yaw: 0.5 } },
  build({ grip, barrel }) {
    const hot = metal(barrel, { roughness: 0.25 });
    return place(
      [
        solid(rod(0.24, 0.27, 2.2, 40), plastic(grip), { at: [0, -1.1, 0] }),
        solid(rod(0.29, 0.26, 0.24, 40), plastic("#2a2c30"), { at: [0, 0.12, 0] }),
        solid(rod(0.21, 0.21, 2.2, 40), hot, { at: [0, 1.34, 0] }),
        solid(
          turned([
            [0.21, 0],
            [0.2, 0.12],
            [0.1, 0.22],
            [0.001, 0.24],
          ]),
          plastic("#2a2c30"),
          { at: [0, 2.44, 0] },
        ),
        place(
          [
            solid(
              shaped(rod(0.25, 0.25, 2, 40, true), (point) => {
                if (point.z < 0.05) point.z = 0.05;
              }),
              metal(barrel, { roughness: 0.3, side: DoubleSide }),
              { at: [0, 1.3, 0] },
            ),
            solid(box(0.24, 0.7, 0.08, 0.03), plastic("#2a2c30"), { at: [0, 0, 0.38], turn: [-0.3, 0, 0] }),
          ],
          { turn: [0.06, 0, 0], at: [0, 0, 0.02] },
        ),
        solid(tile(0.2, 0.3, 0.06, 0.03), gloss("#0c0e12"), { at: [0, -0.7, 0.255] }),
        digits("180", 0.16, 0.1, "#7fd8ff", { at: [0, -0.66, 0.272] }),
        [-1, -1.15].map((up) => solid(disc(0.05, 0.03), plastic("#d3d6da"), { at: [0, up, 0.265] })),
        solid(
          wire(
            [
              [0, -2.2, 0],
              [0, -2.5, 0.1],
              [0.4, -2.8, 0.1],
              [1, -2.6, 0],
            ],
            0.05,
          ),
          rubber("#1d1f22"),
        ),
      ],
      { turn: [-Math.PI / 2, 0, -0.9], at: [0, 0.3, 0] },
    );
  },
});
