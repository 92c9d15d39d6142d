import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  fabric,
  matte,
  metal,
  plastic,
  ring,
  rod,
  rubber,
  shaped,
  solid,
  wire,
} from "../../stage";

export const travelStroller = kind({
  name: "travel-stroller",
  noun: {
    en: "compact travel stroller",
    zh: "便携婴儿推车",
    es: "silla de paseo plegable",
    "pt-br": "carrinho de bebê compacto",
    ru: "прогулочная коляска",
    ar: "عربة أطفال مدمجة",
    ur: "کمپیکٹ بیبی سٹرولر",
    fr: "poussette compacte",
  },
  centimetres: 100,
  looks: { grey: "#8b8f96", black: "#2f3035", green: "#6f8f80" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.65, pitch: 0.16 }, turned: { yaw: 0.5 } },
  build: (color) => {
    const frame = metal("#44474d", { roughness: 0.35 });
    const cloth = fabric(color, { threads: 150, depth: 0.12, side: DoubleSide });
    return all(
      solid(box(1.3, 0.16, 1, 0.07), cloth, { at: [0, 1.35, 0.25] }),
      solid(box(1.3, 1.5, 0.16, 0.07), cloth, { at: [0, 2.05, -0.4], turn: [-0.32, 0, 0] }),
      solid(box(1.2, 0.7, 0.1, 0.05), cloth, { at: [0, 0.98, 0.86], turn: [-0.3, 0, 0] }),
      solid(
        shaped(ball(1, 50), (at) => {
          if (at.y < -0.05) at.y = -0.05;
          if (at.z > 0.75) at.z = 0.75;
        }),
        cloth,
        { at: [0, 2.65, -0.25], turn: [-0.25, 0, 0], scale: [0.78, 0.72, 0.95] },
      ),
      [-0.5, 0.1].map((z) =>
        solid(ring(0.74, 0.03, Math.PI, 50), frame, { at: [0, 2.66, -0.2 + z], turn: [-0.3 + z * 0.4, 0, 0] }),
      ),
      solid(rod(0.05, 0.05, 1.5, 20), rubber("#2a2b2f"), { at: [0, 1.78, 0.72], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.78, 0.3, 1],
              [side * 0.78, 1.2, 0.3],
              [side * 0.76, 2.4, -0.75],
              [side * 0.7, 3.1, -1.3],
            ],
            0.05,
          ),
          frame,
        ),
        solid(
          wire(
            [
              [side * 0.78, 0.3, -0.9],
              [side * 0.78, 1.25, 0.2],
            ],
            0.05,
          ),
          frame,
        ),
        solid(
          wire(
            [
              [side * 0.78, 1.5, 0],
              [side * 0.77, 1.78, 0.72],
            ],
            0.04,
          ),
          frame,
        ),
        solid(
          wire(
            [
              [side * 0.3, 2.5, -0.5],
              [side * 0.25, 1.9, -0.16],
              [side * 0.06, 1.5, 0.2],
            ],
            0.04,
          ),
          matte("#202124"),
        ),
        [1, -0.9].map((z) => [
          solid(ring(0.24, 0.09, Math.PI * 2, 40), rubber("#202124"), {
            at: [side * 0.84, 0.32, z],
            turn: [0, Math.PI / 2, 0],
          }),
          solid(rod(0.17, 0.17, 0.1, 30), plastic("#b3b7bd"), {
            at: [side * 0.84, 0.32, z],
            turn: [0, 0, Math.PI / 2],
          }),
        ]),
      ]),
      solid(rod(0.075, 0.075, 1.46, 20), rubber("#26282c"), { at: [0, 3.12, -1.32], turn: [0, 0, Math.PI / 2] }),
      solid(box(1.2, 0.4, 1.1, 0.1), fabric("#35383d"), { at: [0, 0.62, -0.1] }),
    );
  },
});
