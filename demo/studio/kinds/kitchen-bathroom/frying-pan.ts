import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  circle,
  DoubleSide,
  matte,
  metal,
  outline,
  place,
  plastic,
  ring,
  rod,
  softened,
  solid,
  speckle,
  thrown,
  times,
} from "../../stage";

export const fryingPan = kind({
  name: "frying-pan",
  noun: {
    en: "non-stick frying pan",
    zh: "不粘平底锅",
    es: "sartén antiadherente",
    "pt-br": "frigideira antiaderente",
    ru: "сковорода с покрытием",
    ar: "مقلاة غير لاصقة",
    ur: "نان اسٹک فرائی پین",
    fr: "poêle antiadhésive",
  },
  centimetres: 46,
  looks: {
    black: { body: "#2a2c30", coat: "#3b3e43", handle: "#1d1e21" },
    green: { body: "#5d8a78", coat: "#efe9dc", handle: "#c79a64" },
    blue: { body: "#35597f", coat: "#8e9297", handle: "#23282e" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build({ body, coat, handle }) {
    return all(
      solid(
        thrown([
          [0.001, 0],
          [0.84, 0],
          [1.06, 0.36],
          [1.14, 0.38],
          [1.12, 0.41],
          [1.02, 0.37],
          [0.81, 0.05],
          [0.001, 0.05],
        ]),
        plastic(body, { side: DoubleSide }),
      ),
      solid(rod(0.8, 0.8, 0.012), speckle(plastic(coat), 34, 0.5), { at: [0, 0.054, 0] }),
      times(3, (index) =>
        solid(ring(0.3 + index * 0.2, 0.006), matte(body), { at: [0, 0.062, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      place(
        [
          solid(box(0.36, 0.07, 0.2, 0.03), metal("#b9bec4"), { at: [0.1, 0, 0] }),
          solid(
            board(
              outline(
                softened(
                  [
                    [0.2, -0.1],
                    [0.7, -0.08],
                    [1.36, -0.13],
                    [1.46, 0],
                    [1.36, 0.13],
                    [0.7, 0.08],
                    [0.2, 0.1],
                  ],
                  0.1,
                  true,
                ),
                false,
                [circle(0.05, 1.34, 0)],
              ),
              0.06,
              0.035,
            ),
            plastic(handle),
            { at: [0, 0.03, 0], turn: [Math.PI / 2, 0, 0] },
          ),
          bothSides((side) => solid(ball(0.03, 14), metal("#dfe2e5"), { at: [-0.12, 0.0, side * 0.07] })),
        ],
        { at: [1.06, 0.32, 0], turn: [0, 0, 0.16] },
      ),
    );
  },
});
