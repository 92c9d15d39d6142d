import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  box,
  matte,
  outline,
  petal,
  petals,
  place,
  rod,
  solid,
  speckle,
  times,
} from "../../stage";

export const aquariumOrnament = kind({
  name: "aquarium-ornament",
  noun: {
    en: "aquarium ornament",
    zh: "鱼缸造景摆件",
    es: "adorno para acuario",
    "pt-br": "enfeite para aquário",
    ru: "декор для аквариума",
    ar: "زينة أحواض السمك",
    ur: "ایکویریم سجاوٹ",
    fr: "décor d'aquarium",
  },
  centimetres: 15,
  looks: { grey: "#8f8c86", brown: "#8a6a48" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.24 } },
  build: (stone) => {
    const rock = speckle(matte(stone), 11, 0.35);
    return all(
      [
        [-0.9, 1.6, 0.42],
        [0.9, 1.3, 0.4],
        [0, 2.2, 0.5],
      ].map(([x = 0, high = 1, radius = 0.4]) => [
        solid(rod(radius, radius * 1.12, high, 30), rock, { at: [x, high / 2, x === 0 ? -0.35 : 0] }),
        around(8, (angle) =>
          solid(box(0.16, 0.2, 0.16, 0.02), rock, {
            at: [
              x + Math.cos(angle) * radius * 0.92,
              high + 0.08,
              (x === 0 ? -0.35 : 0) + Math.sin(angle) * radius * 0.92,
            ],
            turn: [0, -angle, 0],
          }),
        ),
        solid(box(0.12, 0.3, 0.06, 0.04), matte("#26231f"), {
          at: [x, high * 0.66, (x === 0 ? -0.35 : 0) + radius * 1.04],
        }),
      ]),
      solid(box(1.6, 1, 0.5, 0.05), rock, { at: [0, 0.5, 0] }),
      solid(
        board(
          outline(
            [
              [-0.25, 0],
              [0.25, 0],
              [0.25, 0.4],
              [0, 0.62],
              [-0.25, 0.4],
            ],
            false,
          ),
          0.03,
          0,
        ),
        matte("#241f1a"),
        { at: [0, 0.02, 0.25] },
      ),
      times(9, (index) =>
        solid(ball(1, 20), rock, {
          at: [Math.cos(index * 0.8) * 1.3, 0.12, Math.sin(index * 0.8) * 0.7],
          scale: [0.36, 0.24, 0.3],
        }),
      ),
      times(14, (index) =>
        place(solid(petal(0.7, 0.14, { cup: 0.2, curl: 0.4, point: 0.8 }), petals(index % 2 ? "#4f9a4f" : "#7fb85a")), {
          at: [index % 2 ? 1.2 : -1.25, 0.2, 0.4],
          turn: [Math.sin(index) * 0.5, index, Math.cos(index) * 0.5],
        }),
      ),
    );
  },
});
