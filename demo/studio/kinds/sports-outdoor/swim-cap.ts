import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  circle,
  gloss,
  head,
  lettering,
  type Point,
  place,
  shaped,
  solid,
  wire,
} from "../../stage";

export const swimCap = kind({
  name: "swim-cap",
  noun: {
    en: "silicone swim cap",
    zh: "硅胶泳帽",
    es: "gorra de natación de silicona",
    "pt-br": "touca de natação de silicone",
    ru: "силиконовая шапочка",
    ar: "قبعة سباحة سيليكون",
    ur: "سلیکون تیراکی ٹوپی",
    fr: "bonnet de bain silicone",
  },
  centimetres: 23,
  looks: { blue: { cap: "#2f7fd0" }, black: { cap: "#26282c" } },
  shots: ["front"],
  sets: { all: { yaw: -0.4 } },
  build: ({ cap }) => worn(cap),
  use: ({ cap }) =>
    all(
      place(worn(cap), { at: [-1.3, 0, 0], turn: [0, 0.3, 0] }),
      place(
        [
          solid(
            shaped(ball(1, 48), (point) => {
              if (point.y < 0) point.y *= 0.05;
              point.z *= 0.28;
              point.x *= 1 + 0.1 * (1 - point.y);
            }),
            gloss(cap, { roughness: 0.35 }),
          ),
          solid(box(2, 0.08, 0.4, 0.04), gloss(cap), { at: [0, 0, 0] }),
        ],
        { at: [1.3, 0.05, 0.4], turn: [-0.1, -0.2, 0] },
      ),
    ),
});

function worn(cap: string) {
  const skin = gloss(cap, { roughness: 0.32 });
  return all(
    head(),
    solid(
      shaped(ball(1, 64), (point) => {
        if (point.y < -0.06) point.y = -0.06 - (point.y + 0.06) * 0.02;
      }),
      skin,
      { at: [0, 2.22, -0.07], scale: [0.86, 1.05, 1.0] },
    ),
    solid(
      wire(
        circle(0.86, 0, 0, 40).map(([x, z]): Point => [x, 2.17, z * 1.16 - 0.07]),
        0.03,
        true,
        100,
      ),
      skin,
    ),
    bothSides((side) => solid(ball(1, 28), skin, { at: [side * 0.72, 2.0, -0.08], scale: [0.16, 0.36, 0.34] })),
    lettering("SWIM", 0.5, 0.18, "#ffffff", { at: [0.76, 2.5, 0.34], turn: [0, 1.1, 0] }),
  );
}
