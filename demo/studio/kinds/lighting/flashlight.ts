import { kind } from "../../kind";
import {
  around,
  ball,
  box,
  DoubleSide,
  disc,
  fabric,
  glass,
  glow,
  lit,
  metal,
  place,
  ring,
  rod,
  rubber,
  solid,
  times,
  turned,
  wire,
} from "../../stage";

export const flashlight = kind({
  name: "flashlight",
  noun: {
    en: "tactical flashlight",
    zh: "强光手电筒",
    es: "linterna táctica",
    "pt-br": "lanterna tática",
    ru: "тактический фонарь",
    ar: "كشاف تكتيكي",
    ur: "ٹیکٹیکل ٹارچ",
    fr: "lampe torche tactique",
  },
  centimetres: 14,
  looks: { black: { shell: "#26282c" }, grey: { shell: "#6a7078" }, gold: { shell: "#b98c4a" } },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "stone", pitch: 0.35 }, front: { yaw: 0.4 }, turned: { yaw: -0.7 } },
  build({ shell }) {
    const alloy = metal(shell, { roughness: 0.42, metalness: 0.75 });
    return place(
      [
        solid(
          turned([
            [0.001, 0],
            [0.26, 0],
            [0.28, 0.06],
            [0.28, 0.3],
            [0.25, 0.34],
            [0.25, 0.5],
          ]),
          alloy,
        ),
        solid(
          turned([
            [0.25, 0.5],
            [0.25, 2],
            [0.3, 2.1],
            [0.3, 2.3],
            [0.48, 2.6],
            [0.5, 2.7],
            [0.5, 3.1],
          ]),
          alloy,
        ),
        times(11, (row) =>
          solid(ring(0.255, 0.022, Math.PI * 2, 44), alloy, {
            at: [0, 0.62 + row * 0.12, 0],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
        times(3, (row) =>
          solid(ring(0.31, 0.03, Math.PI * 2, 44), alloy, { at: [0, 2.12 + row * 0.09, 0], turn: [Math.PI / 2, 0, 0] }),
        ),
        around(8, (angle) =>
          solid(box(0.07, 0.09, 0.2, 0.02), alloy, {
            at: [Math.cos(angle) * 0.475, 3.1, Math.sin(angle) * 0.475],
            turn: [0, -angle, 0],
          }),
        ),
        solid(
          turned([
            [0.46, 3.12],
            [0.3, 2.8],
            [0.12, 2.66],
            [0.001, 2.64],
          ]),
          metal("#eef0f2", { roughness: 0.08, side: DoubleSide }),
        ),
        solid(ball(0.13, 24), lit("#fff7d6", 2), { at: [0, 2.74, 0] }),
        solid(rod(0.45, 0.45, 0.03, 48), glass("#eef6ff", { opacity: 0.25 }), { at: [0, 3.06, 0] }),
        glow("#fff6dc", 0.8, [0, 0, 0], 0.7)
          .rotateX(-Math.PI / 2)
          .translateZ(3.15),
        solid(disc(0.1, 0.06), rubber("#c23a34"), { at: [0, 1.98, 0.27] }),
        solid(box(0.14, 0.9, 0.04, 0.02), metal("#8d939b"), { at: [-0.29, 0.75, 0], turn: [0, Math.PI / 2, 0] }),
        solid(
          wire(
            [
              [0, 0.1, -0.28],
              [0.3, -0.2, -0.3],
              [0.1, -0.8, -0.2],
              [-0.3, -0.4, -0.2],
              [0, 0.05, -0.28],
            ],
            0.03,
          ),
          fabric("#17181b"),
        ),
      ],
      { turn: [Math.PI / 2, 0, 0], at: [0, 0.5, -1.5] },
    );
  },
});
