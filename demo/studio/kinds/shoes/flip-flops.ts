import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  Color,
  counted,
  DoubleSide,
  type Last,
  matte,
  rod,
  rubber,
  sole,
  solid,
  strip,
  wire,
} from "../../stage";
import { pairOf, shoeBox } from "./parts";
import { slide } from "./slide";

const flat: Last = {
  length: 2.6,
  wide: 0.48,
  heights: [
    [0, 0.1],
    [0.45, 0.4],
    [0.7, 0.3],
    [1, 0.1],
  ],
};

export const flipFlops = kind({
  name: "flip-flops",
  noun: {
    en: "flip-flops",
    zh: "人字拖",
    es: "chanclas",
    "pt-br": "chinelos de dedo",
    ru: "вьетнамки",
    ar: "شبشب إصبع",
    ur: "انگوٹھے والی چپل",
    fr: "tongs",
  },
  centimetres: 27,
  looks: { navy: { foam: "#26406b", strap: "#f2c14e" }, pink: { foam: "#ee9fb4", strap: "#ffffff" } },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.6, pitch: 0.7 }, group: { pitch: 0.6 } },
  build: ({ foam, strap }) =>
    pairOf(() =>
      all(
        solid(sole(flat, 0.1, 0.02, 0.03), rubber(strap), { at: [0, 0.1, 0] }),
        solid(sole(flat, 0.16, 0.02, 0.04), matte(foam, { roughness: 0.7 }), { at: [0, 0.25, 0] }),
        bothSides((side) =>
          solid(
            strip(
              [
                [side * 0.42, 0.24, -0.1],
                [side * 0.4, 0.42, 0.1],
                [side * 0.22, 0.56, 0.44],
                [0, 0.44, 0.78],
              ],
              { width: (share) => 0.14 - share * 0.06, across: [side * 0.5, 0.6, 0.4] },
            ),
            rubber(strap, { side: DoubleSide }),
          ),
        ),
        bothSides((side) =>
          solid(
            wire(
              [
                [side * 0.42, 0.24, -0.1],
                [side * 0.4, 0.42, 0.1],
                [side * 0.22, 0.56, 0.44],
                [0, 0.44, 0.78],
              ],
              0.05,
            ),
            rubber(strap),
          ),
        ),
        solid(rod(0.045, 0.045, 0.28), rubber(strap), { at: [0, 0.34, 0.8] }),
        counted(14, (index) =>
          solid(box(0.5 - Math.abs(index - 7) * 0.02, 0.01, 0.03, 0), matte(new Color(foam).multiplyScalar(0.85)), {
            at: [0, 0.255, -0.95 + index * 0.09],
          }),
        ),
      ),
    ),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const slides = kind({
  name: "slides",
  noun: {
    en: "bathroom slides",
    zh: "浴室拖鞋",
    es: "sandalias de baño",
    "pt-br": "chinelos slide",
    ru: "шлёпанцы для душа",
    ar: "شبشب حمام",
    ur: "باتھ روم سلیپر",
    fr: "claquettes",
  },
  centimetres: 27,
  looks: { navy: "#2b4470", grey: "#a4a8ae" },
  shots: ["front"],
  sets: { front: { yaw: -0.7, pitch: 0.42 }, turned: { yaw: 0.5, pitch: 0.42 } },
  build: (color) => slide(color, 0.26),
});
