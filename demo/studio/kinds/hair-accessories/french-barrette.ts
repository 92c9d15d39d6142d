import { kind } from "../../kind";
import { board, outline, place, shaped, solid } from "../../stage";
import { type Acetate, acetate, barretteClip, plain, tortoise } from "./parts";

export const frenchBarrette = kind({
  name: "french-barrette",
  noun: {
    en: "French barrette",
    zh: "法式弹簧夹",
    es: "pasador francés",
    "pt-br": "presilha francesa",
    ru: "французская заколка-автомат",
    ar: "بروش شعر فرنسي",
    ur: "فرنچ بیریٹ",
    fr: "barrette française",
  },
  centimetres: 9,
  looks: {
    tortoise,
    cream: plain("#efe4d0", "#fffaf0"),
    navy: plain("#22375a", "#3f5c8a"),
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: ({ ground, clouds }: Acetate) =>
    place(
      [
        solid(
          shaped(
            board(
              outline(
                [
                  [-1.5, 0],
                  [-1.42, 0.26],
                  [0, 0.34],
                  [1.42, 0.26],
                  [1.5, 0],
                  [1.42, -0.26],
                  [0, -0.34],
                  [-1.42, -0.26],
                ],
                true,
              ),
              0.07,
              0.05,
            ),
            (at) => {
              at.z += 0.34 * (1 - (at.x / 1.5) ** 2);
            },
          ),
          acetate(ground, clouds),
        ),
        barretteClip(2.5),
      ],
      { at: [0, 0.2, 0], turn: [-1.1, 0, 0] },
    ),
});
