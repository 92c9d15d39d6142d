import { kind } from "../../kind";
import {
  board,
  bothSides,
  box,
  laid,
  matte,
  metal,
  outline,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const nailClipper = kind({
  name: "nail-clipper",
  noun: {
    en: "pet nail clipper",
    zh: "宠物指甲剪",
    es: "cortaúñas para mascotas",
    "pt-br": "cortador de unhas para pet",
    ru: "когтерез",
    ar: "مقص أظافر الحيوانات",
    ur: "پالتو ناخن تراش",
    fr: "coupe-griffes",
  },
  centimetres: 13,
  looks: { blue: "#3a86c8", green: "#5fb06b", black: "#33353a" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.85, yaw: -0.2 }, turned: { yaw: 0.95 } },
  build: (color) =>
    laid(
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.1, 0.9, 0.12],
              [side * 0.5, 0.2, 0.12],
              [side * 0.55, -0.8, 0.12],
              [side * 0.42, -1.7, 0.12],
            ],
            0.17,
          ),
          rubber(color),
        ),
        times(5, (index) =>
          solid(ring(0.175, 0.02, Math.PI * 2, 24), matte("#f2f2f0"), {
            at: [side * (0.55 - Math.abs(index - 1) * 0.01), -0.3 - index * 0.22, 0.12],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
        solid(
          board(
            outline(
              [
                [side * 0.02, 0.7],
                [side * 0.2, 0.9],
                [side * 0.34, 1.5],
                [side * 0.14, 1.95],
                [side * 0.03, 1.9],
                [side * 0.17, 1.4],
              ],
              true,
            ),
            0.06,
            0.02,
          ),
          metal("#d0d4d9"),
          { at: [0, 0, side > 0 ? 0.12 : 0.06] },
        ),
      ]),
      solid(rod(0.17, 0.17, 0.3, 30), metal("#aeb3ba"), { at: [0, 0.85, 0.14], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.5, 0.1, 0.08, 0.03), plastic("#e84c3d"), { at: [0, -1.3, 0.22] }),
    ),
});
