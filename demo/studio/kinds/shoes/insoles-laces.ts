import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  Color,
  counted,
  fabric,
  type Last,
  matte,
  metal,
  type Point,
  plastic,
  ring,
  rod,
  rubber,
  shaped,
  sole,
  solid,
  wire,
} from "../../stage";
import { pairOf } from "./parts";

const inner: Last = {
  length: 2.7,
  wide: 0.44,
  heights: [
    [0, 0.1],
    [1, 0.1],
  ],
};

export const insole = kind({
  name: "insole",
  noun: {
    en: "cushion insole",
    zh: "减震鞋垫",
    es: "plantilla amortiguadora",
    "pt-br": "palmilha amortecedora",
    ru: "амортизирующая стелька",
    ar: "نعل داخلي ممتص للصدمات",
    ur: "گدے دار اندرونی تلا",
    fr: "semelle amortissante",
  },
  centimetres: 27,
  looks: { blue: { top: "#3f78b8", gel: "#9fd0ee" }, black: { top: "#2c2d31", gel: "#b6e05a" } },
  shots: ["front"],
  sets: { front: { pitch: 0.75, yaw: -0.5 } },
  build: ({ top, gel }) =>
    pairOf(
      () =>
        all(
          solid(
            shaped(sole(inner, 0.08, 0, 0.02), (point) => {
              point.y += Math.max(0, -point.z) * 0.05 + (Math.abs(point.x) > 0.2 && point.z < 0.4 ? 0.07 : 0);
            }),
            fabric(top, { threads: 140, depth: 0.2 }),
            { at: [0, 0.16, 0] },
          ),
          solid(sole(inner, 0.07, 0.01, 0.02), rubber(gel), { at: [0, 0.09, 0] }),
          counted(24, (index) =>
            solid(ring(0.05, 0.008, Math.PI * 2, 6), matte(new Color(top).multiplyScalar(0.7)), {
              at: [((index % 4) - 1.5) * 0.13, 0.21, -1 + Math.floor(index / 4) * 0.13],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
          solid(rod(0.2, 0.2, 0.015), rubber(gel), { at: [0, 0.21, -0.9] }),
        ),
      0.56,
    ),
  carton: { count: [4, 3, 2] },
});

export const noTieLaces = kind({
  name: "no-tie-laces",
  noun: {
    en: "elastic no-tie laces",
    zh: "免系鞋带",
    es: "agujetas elásticas",
    "pt-br": "cadarço elástico",
    ru: "эластичные шнурки",
    ar: "أربطة مطاطية",
    ur: "بغیر گرہ تسمے",
    fr: "lacets élastiques",
  },
  centimetres: 12,
  looks: { white: ["#f5f3ee", "#c9ccd0"], black: ["#2b2c30", "#8f949b"] },
  shots: ["front"],
  sets: { front: { pitch: 0.7 }, use: { pitch: 0.6 } },
  build: ([lace = "#ffffff", end = "#999999"]) =>
    all(
      counted(2, (strand) =>
        solid(
          wire(
            counted(60, (index): Point => {
              const angle = index * 0.42 + strand * 2;
              return [
                Math.cos(angle) * (0.95 - index * 0.004),
                0.06 + index * 0.004 + strand * 0.05,
                Math.sin(angle) * (0.55 - index * 0.002),
              ];
            }),
            0.045,
            false,
            400,
          ),
          fabric(lace, { threads: 160, depth: 0.3 }),
        ),
      ),
      solid(box(0.3, 0.5, 1.3, 0.06), fabric(lace, { threads: 120, depth: 0.2 }), {
        at: [0, 0.2, 0],
        scale: [1, 0.6, 1],
      }),
      counted(4, (index) =>
        solid(rod(0.07, 0.07, 0.3), metal(end), {
          at: [-0.6 + index * 0.4, 0.08, 1.0],
          turn: [Math.PI / 2, 0, 0.2 * (index - 1.5)],
        }),
      ),
      bothSides((side) => solid(box(0.34, 0.16, 0.22, 0.06), plastic(end), { at: [side * 0.3, 0.1, 1.35] })),
    ),
});
