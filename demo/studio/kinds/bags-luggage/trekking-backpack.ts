import { kind } from "../../kind";
import { all, ball, bothSides, box, fabric, matte, plastic, rod, solid, times, wire } from "../../stage";
import { strap } from "./parts";

export const trekkingBackpack = kind({
  name: "trekking-backpack",
  noun: {
    en: "trekking backpack",
    zh: "徒步登山包",
    es: "mochila de trekking",
    "pt-br": "mochila cargueira",
    ru: "трекинговый рюкзак",
    ar: "حقيبة ظهر للرحلات الجبلية",
    ur: "ٹریکنگ بیک پیک",
    fr: "sac à dos de trekking",
  },
  centimetres: 72,
  looks: {
    orange: { cloth: "#dd7b31", dark: "#34373c", mat: "#4a7d93" },
    blue: { cloth: "#3a6ea8", dark: "#22262d", mat: "#d9b23d" },
    red: { cloth: "#b3302e", dark: "#2b2b2f", mat: "#7d8a72" },
    green: { cloth: "#3f7d55", dark: "#26302a", mat: "#c9b48a" },
  },
  shots: ["front", "turned"],
  sets: { turned: { yaw: 0.95, pitch: 0.2 } },
  build({ cloth, dark, mat }) {
    const front = fabric(cloth, { threads: 280, depth: 0.1 });
    const grey = fabric(dark, { threads: 280, depth: 0.1 });
    const clip = plastic("#17181a");
    return all(
      solid(box(1.3, 2.3, 0.78, 0.3), front, { at: [0, 1.65, 0] }),
      solid(box(1.34, 0.8, 0.84, 0.3), grey, { at: [0, 0.76, 0] }),
      solid(box(1.42, 0.46, 0.98, 0.2), front, { at: [0, 2.92, 0.06] }),
      solid(box(0.9, 0.04, 0.05, 0.02), matte("#15171a"), { at: [0, 2.86, 0.55] }),
      solid(box(0.86, 1.25, 0.2, 0.1), grey, { at: [0, 1.75, 0.42] }),
      solid(box(0.05, 1.1, 0.05, 0.02), matte("#101214"), { at: [0.22, 1.75, 0.53] }),
      bothSides((side) => [
        strap(
          [
            [side * 0.3, 2.86, 0.56],
            [side * 0.32, 2.5, 0.56],
            [side * 0.34, 1.2, 0.54],
            [side * 0.34, 0.6, 0.5],
          ],
          grey,
          0.05,
          0.035,
        ),
        solid(box(0.16, 0.2, 0.08, 0.03), clip, { at: [side * 0.31, 2.44, 0.58] }),
        times(2, (index) => solid(box(0.06, 0.07, 0.5, 0.02), grey, { at: [side * 0.65, 1.5 + index * 0.7, 0] })),
        solid(box(0.24, 0.72, 0.5, 0.1), grey, { at: [side * 0.72, 0.82, 0.05] }),
        solid(rod(0.15, 0.16, 1, 28), plastic(mat), { at: [side * 0.74, 1.2, 0.05] }),
        solid(rod(0.07, 0.07, 0.14, 20), clip, { at: [side * 0.74, 1.76, 0.05] }),
        solid(
          wire(
            [
              [side * 0.6, 0.62, -0.4],
              [side * 0.98, 0.58, -0.3],
              [side * 1.14, 0.54, 0.1],
              [side * 0.98, 0.5, 0.44],
            ],
            0.12,
          ),
          grey,
        ),
        solid(
          wire(
            [
              [side * 0.36, 2.6, -0.4],
              [side * 0.66, 2.5, -0.72],
              [side * 0.72, 1.7, -0.74],
              [side * 0.5, 0.9, -0.44],
            ],
            0.1,
          ),
          grey,
        ),
      ]),
      solid(rod(0.26, 0.26, 1.9, 40), matte(mat), { at: [0, 0.26, 0.3], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => [
        solid(rod(0.275, 0.275, 0.07, 40), grey, { at: [side * 0.42, 0.26, 0.3], turn: [0, 0, Math.PI / 2] }),
        solid(rod(0.12, 0.12, 1.92, 24), matte("#2a2b2e"), { at: [0, 0.26, 0.3], turn: [0, 0, Math.PI / 2] }),
      ]),
      solid(ball(0.06, 16), clip, { at: [0, 2.5, 0.56] }),
    );
  },
});
