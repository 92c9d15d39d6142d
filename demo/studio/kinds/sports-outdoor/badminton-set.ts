import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  box,
  circle,
  fabric,
  gloss,
  matte,
  metal,
  type Place,
  type Point,
  place,
  ring,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const badmintonSet = kind({
  name: "badminton-set",
  noun: {
    en: "badminton racket set",
    zh: "羽毛球拍套装",
    es: "set de raquetas de bádminton",
    "pt-br": "kit de badminton",
    ru: "набор для бадминтона",
    ar: "طقم مضارب ريشة",
    ur: "بیڈمنٹن ریکٹ سیٹ",
    fr: "set de badminton",
  },
  centimetres: 67,
  looks: {
    red: { frame: "#d8392f", grip: "#26282c" },
    blue: { frame: "#2f7fd0", grip: "#f4f2ec" },
    green: { frame: "#3fa85f", grip: "#26282c" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.85, yaw: -0.2 }, detail: { look: [0.5, 0.5, 0.15], fit: 2 } },
  build({ frame, grip }) {
    const rim = (placed: Place) =>
      place(
        [
          solid(
            wire(
              circle(0.62, 0, 2.55, 44, 1.26).map(([x, y]): Point => [x, y, 0]),
              0.05,
              true,
              120,
            ),
            gloss(frame),
          ),
          times(15, (index) => {
            const x = (index - 7) * 0.078;
            const high = 0.78 * Math.sqrt(1 - (x / 0.62) ** 2);
            return solid(box(0.011, high * 2, 0.011, 0), matte("#f4f2ec"), { at: [x, 2.55, 0] });
          }),
          times(19, (index) => {
            const y = (index - 9) * 0.078;
            const wide = 0.62 * Math.sqrt(1 - (y / 0.78) ** 2);
            return solid(box(wide * 2, 0.011, 0.011, 0), matte("#f4f2ec"), { at: [0, 2.55 + y, 0] });
          }),
          solid(rod(0.03, 0.03, 1.1, 16), metal("#c9cdd1"), { at: [0, 1.25, 0] }),
          solid(box(0.2, 0.14, 0.08, 0.04), gloss(frame), { at: [0, 1.76, 0] }),
          solid(rod(0.055, 0.075, 0.9, 20), rubber(grip), { at: [0, 0.42, 0] }),
          times(10, (index) =>
            solid(ring(0.07, 0.012, Math.PI * 2, 20), rubber(grip), {
              at: [0, 0.06 + index * 0.085, 0],
              turn: [Math.PI / 2 + 0.25, 0, 0],
            }),
          ),
        ],
        placed,
      );
    const shuttle = (at: Point, turn: Point) =>
      place(
        [
          solid(ball(0.11, 20), matte("#f4efe2"), { at: [0, 0.02, 0] }),
          solid(rod(0.115, 0.115, 0.05), fabric(frame), { at: [0, 0.1, 0] }),
          around(14, (angle) =>
            place(solid(box(0.095, 0.42, 0.008, 0.003), matte("#fdfcf8"), { at: [0, 0.34, 0.2], turn: [0.36, 0, 0] }), {
              turn: [0, angle, 0],
            }),
          ),
          [0.25, 0.36].map((y) =>
            solid(ring(0.08 + y * 0.32, 0.008, Math.PI * 2, 30), matte("#3f9f5f"), {
              at: [0, y, 0],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
        ],
        { at, turn },
      );
    return all(
      rim({ at: [-0.5, 0.1, 1.5], turn: [-Math.PI / 2, 0, 0.16] }),
      rim({ at: [0.55, 0.18, 1.5], turn: [-Math.PI / 2, 0, -0.16] }),
      shuttle([0, 0.14, 1.35], [1.3, 0.4, 0]),
      shuttle([-0.1, 0.14, 0.6], [1.35, -0.7, 0.6]),
    );
  },
});
