import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  gloss,
  lit,
  metal,
  place,
  plastic,
  rod,
  screen,
  solid,
  tile,
  wire,
} from "../../stage";

export const selfieStick = kind({
  name: "selfie-stick",
  noun: {
    en: "selfie stick tripod",
    zh: "自拍杆三脚架",
    es: "palo selfie con trípode",
    "pt-br": "bastão de selfie com tripé",
    ru: "селфи-палка-штатив",
    ar: "عصا سيلفي بحامل ثلاثي",
    ur: "سیلفی اسٹک ٹرائی پوڈ",
    fr: "perche à selfie trépied",
  },
  centimetres: 70,
  looks: {
    black: { grip: "#26282c", rod1: "#b9bdc3" },
    pink: { grip: "#efb5bf", rod1: "#d9dbde" },
    white: { grip: "#f2f2ef", rod1: "#b9bdc3" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ grip, rod1 }) {
    const soft = plastic(grip);
    const tube = metal(rod1, { roughness: 0.25 });
    return all(
      [0.5, 2.6, 4.7].map((angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.1, 0.75, Math.sin(angle) * 0.1],
              [Math.cos(angle) * 0.75, 0.05, Math.sin(angle) * 0.75],
            ],
            0.075,
          ),
          soft,
        ),
      ),
      solid(rod(0.17, 0.17, 0.9, 32), soft, { at: [0, 1.1, 0] }),
      solid(tile(0.16, 0.3, 0.07, 0.08), lit("#3a8fe8", 0.3), { at: [0, 1.25, 0.16] }),
      [
        [0.12, 1.5, 0.5],
        [0.1, 1.95, 0.5],
        [0.08, 2.4, 0.6],
      ].map(([radius = 0.1, up = 0, length = 0.5]) => [
        solid(rod(radius, radius, length + 0.2, 28), tube, { at: [0, up + length / 2, 0] }),
        solid(rod(radius * 1.12, radius * 1.12, 0.06, 28), soft, { at: [0, up + length, 0] }),
      ]),
      solid(ball(0.13, 28), soft, { at: [0, 3.08, 0] }),
      place(
        [
          solid(box(1.5, 0.14, 0.16, 0.05), soft),
          bothSides((side) => solid(box(0.12, 0.3, 0.3, 0.05), soft, { at: [side * 0.78, 0.05, 0.08] })),
          solid(tile(0.72, 1.44, 0.12, 0.08, 0.03), gloss("#22262c"), {
            at: [0, 0.05, 0.14],
            turn: [0, 0, Math.PI / 2],
          }),
          screen(
            1.34,
            0.64,
            (pen, across, up) => {
              pen.fillStyle = "#86c5e8";
              pen.fillRect(0, 0, across, up);
              pen.fillStyle = "#f5d9b8";
              for (const x of [0.38, 0.62]) {
                pen.beginPath();
                pen.arc(across * x, up * 0.55, up * 0.2, 0, 7);
                pen.fill();
              }
            },
            { at: [0, 0.05, 0.185] },
            0.6,
          ),
        ],
        { at: [0, 3.28, 0], turn: [-0.08, 0, 0] },
      ),
    );
  },
});
