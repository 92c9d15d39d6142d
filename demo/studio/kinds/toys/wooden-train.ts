import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  gloss,
  metal,
  type Part,
  place,
  plastic,
  rod,
  solid,
  times,
  wood,
} from "../../stage";

const wheels = (positions: number[], color: string): Part =>
  bothSides((side) =>
    positions.map((x) => [
      solid(rod(0.27, 0.27, 0.14, 36), plastic(color), { at: [x, 0.27, side * 0.44], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.07, 0.07, 0.18, 16), wood("#c9985a"), { at: [x, 0.27, side * 0.44], turn: [Math.PI / 2, 0, 0] }),
    ]),
  );

const wagon = (at: number, color: string, load: Part) =>
  place(
    [
      solid(box(1.3, 0.16, 0.8, 0.04), wood("#d9ab6c"), { at: [0, 0.4, 0] }),
      bothSides((side) => [
        solid(box(1.3, 0.34, 0.08, 0.03), gloss(color), { at: [0, 0.62, side * 0.36] }),
        solid(box(0.08, 0.34, 0.72, 0.03), gloss(color), { at: [side * 0.61, 0.62, 0] }),
      ]),
      load,
      wheels([-0.4, 0.4], "#e0483c"),
      solid(rod(0.07, 0.07, 0.3, 16), metal("#c0c4c9"), { at: [0.8, 0.4, 0], turn: [0, 0, Math.PI / 2] }),
    ],
    { at: [at, 0, 0] },
  );

const cubes = ["#f2b632", "#3f8fce", "#58a958", "#e2564b"];

export const woodenTrain = kind({
  name: "wooden-train",
  noun: {
    en: "wooden train",
    zh: "木制小火车",
    es: "tren de madera",
    "pt-br": "trem de madeira",
    ru: "деревянный паровозик",
    ar: "قطار خشبي",
    ur: "لکڑی کی ٹرین",
    fr: "train en bois",
  },
  centimetres: 38,
  looks: {
    natural: { cab: "#3f8f7b", boiler: "#d9ab6c", box: "#f0b93a" },
    red: { cab: "#2f5f9e", boiler: "#d8433a", box: "#63ad62" },
    blue: { cab: "#e0674c", boiler: "#5aa0cf", box: "#f3d06a" },
  },
  shots: ["front", "turned", "detail", "carton"],
  sets: { all: { yaw: -0.55, pitch: 0.3 }, turned: { yaw: 0.4 }, detail: { look: [0.8, 0.5, 0.5], fit: 1.9 } },
  build: ({ cab, boiler, box: side }) => {
    const paint = boiler === "#d9ab6c" ? wood(boiler) : gloss(boiler);
    return all(
      place(
        [
          solid(box(2.1, 0.16, 0.8, 0.04), wood("#d9ab6c"), { at: [0, 0.4, 0] }),
          solid(rod(0.36, 0.36, 1.2, 48), paint, { at: [0.4, 0.82, 0], turn: [0, 0, Math.PI / 2] }),
          solid(rod(0.38, 0.38, 0.08, 48), gloss("#2b2d31"), { at: [1.02, 0.82, 0], turn: [0, 0, Math.PI / 2] }),
          solid(ball(0.1, 20), gloss("#f3cf4a"), { at: [1.08, 0.82, 0] }),
          solid(rod(0.17, 0.11, 0.42, 32), gloss("#2b2d31"), { at: [0.75, 1.36, 0] }),
          solid(ball(0.15, 24), gloss("#f0b93a"), { at: [0.25, 1.2, 0] }),
          solid(box(0.72, 1.0, 0.76, 0.04), gloss(cab), { at: [-0.6, 0.96, 0] }),
          bothSides((at) => solid(box(0.36, 0.34, 0.02, 0.03), gloss("#fff6df"), { at: [-0.6, 1.16, at * 0.385] })),
          solid(box(0.96, 0.1, 0.96, 0.04), wood("#d9ab6c"), { at: [-0.6, 1.5, 0] }),
          wheels([-0.65, 0.05, 0.7], "#e0483c"),
        ],
        { at: [2, 0, 0] },
      ),
      wagon(
        0,
        side,
        times(2, (index) =>
          solid(box(0.46, 0.46, 0.46, 0.04), plastic(cubes[index] ?? ""), {
            at: [index * 0.5 - 0.25, 0.76, 0],
            turn: [0, index * 0.2, 0],
          }),
        ),
      ),
      wagon(
        -1.75,
        cab,
        times(2, (index) =>
          solid(rod(0.24, 0.24, 0.5, 36), plastic(cubes[index + 2] ?? ""), { at: [index * 0.54 - 0.27, 0.78, 0] }),
        ),
      ),
    );
  },
});
