import { kind } from "../../kind";
import { all, ball, bothSides, box, glass, metal, plastic, rod, solid, thrown, wire } from "../../stage";

export const skinnyTumbler = kind({
  name: "skinny-tumbler",
  noun: {
    en: "skinny tumbler",
    zh: "直身吸管杯",
    es: "vaso térmico delgado",
    "pt-br": "copo térmico slim",
    ru: "узкий термостакан",
    ar: "كوب حراري نحيف",
    ur: "پتلا ٹمبلر",
    fr: "gobelet isotherme fin",
  },
  centimetres: 26,
  looks: {
    pink: { top: "#f3bfca", foot: "#f8e3d9", straw: "#e58aa0" },
    black: { top: "#2b2d31", foot: "#2b2d31", straw: "#d8dadd" },
    lilac: { top: "#c3aedd", foot: "#a8cbe8", straw: "#9a7fc4" },
    gold: { top: "#d6b26a", foot: "#e9d6ae", straw: "#8a6a34" },
  },
  shots: ["front", "use"],
  sets: { front: { yaw: -0.2 } },
  build({ top, foot, straw }) {
    const coat = (color: string) => metal(color, { metalness: 0.45, roughness: 0.34 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.33, 0],
            [0.345, 0.05],
            [0.36, 0.74],
            [0.001, 0.74],
          ],
          0.04,
        ),
        coat(foot),
      ),
      solid(rod(0.395, 0.36, 1.2), coat(top), { at: [0, 1.32, 0] }),
      solid(rod(0.37, 0.365, 0.03), metal("#e4e6e9"), { at: [0, 0.73, 0] }),
      solid(rod(0.4, 0.398, 0.06), metal("#e4e6e9", { roughness: 0.2 }), { at: [0, 1.93, 0] }),
      solid(
        thrown(
          [
            [0.001, 2],
            [0.3, 2],
            [0.33, 1.99],
            [0.39, 2.02],
            [0.4, 1.95],
            [0.001, 1.95],
          ],
          0.02,
        ),
        glass("#e9f2f5", { opacity: 0.6 }),
      ),
      solid(rod(0.05, 0.05, 1.1, 24), plastic(straw), { at: [0.1, 2.2, 0.02], turn: [0, 0, -0.08] }),
      solid(rod(0.08, 0.08, 0.05, 24), plastic(straw), { at: [0.09, 2.02, 0.02] }),
    );
  },
});

export const domeTumbler = kind({
  name: "dome-tumbler",
  noun: {
    en: "dome-lid cup with ears",
    zh: "圆顶熊耳吸管杯",
    es: "vaso con tapa domo y orejas",
    "pt-br": "copo com tampa bolha e orelhas",
    ru: "стакан с куполом и ушками",
    ar: "كوب بغطاء قبة وأذنين",
    ur: "گنبد ڈھکن والا کپ",
    fr: "gobelet à dôme et oreilles",
  },
  centimetres: 20,
  looks: {
    caramel: { body: "#c48f55", ear: "#8a5a30", straw: "#f2e3c8" },
    pink: { body: "#f0b3c0", ear: "#e58aa0", straw: "#ffffff" },
    mint: { body: "#a9d9c6", ear: "#6fb49b", straw: "#f6f4ef" },
  },
  shots: ["front", "use"],
  sets: { front: { yaw: -0.15 } },
  build({ body, ear, straw }) {
    const coat = plastic(body);
    const eye = plastic("#2b211c");
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.42, 0],
            [0.46, 0.06],
            [0.6, 1.1],
            [0.001, 1.1],
          ],
          0.06,
        ),
        coat,
      ),
      solid(rod(0.63, 0.62, 0.1), plastic(ear), { at: [0, 1.14, 0] }),
      solid(
        thrown(
          [
            [0.6, 1.18],
            [0.59, 1.36],
            [0.46, 1.6],
            [0.2, 1.74],
            [0.001, 1.77],
          ],
          0.08,
        ),
        glass("#f2f7f8", { opacity: 0.32 }),
      ),
      bothSides((side) => [
        solid(ball(0.19, 32), coat, { at: [side * 0.46, 1.6, 0], scale: [1, 1, 0.5] }),
        solid(ball(0.11, 24), plastic(ear), { at: [side * 0.46, 1.6, 0.08], scale: [1, 1, 0.3] }),
        solid(ball(0.055, 20), eye, { at: [side * 0.2, 0.7, 0.52], scale: [1, 1.15, 0.4] }),
        solid(ball(0.07, 20), plastic("#f09a9a"), { at: [side * 0.33, 0.56, 0.44], scale: [1, 0.7, 0.4] }),
      ]),
      solid(ball(0.16, 28), plastic("#fbf4e6"), { at: [0, 0.56, 0.49], scale: [1, 0.74, 0.4] }),
      solid(ball(0.05, 16), eye, { at: [0, 0.6, 0.56], scale: [1.2, 0.8, 0.5] }),
      solid(rod(0.08, 0.08, 0.08, 24), coat, { at: [0, 1.78, 0] }),
      solid(rod(0.055, 0.055, 1.5, 24), plastic(straw), { at: [0, 1.6, 0] }),
      solid(box(0.3, 0.06, 0.2, 0.03), plastic(ear), { at: [0, 1.15, 0.6] }),
      solid(
        wire(
          [
            [0.54, 0.94, 0],
            [0.86, 0.92, 0],
            [0.9, 0.6, 0],
            [0.76, 0.36, 0],
            [0.49, 0.36, 0],
          ],
          0.065,
        ),
        plastic(ear),
      ),
    );
  },
});
