import { kind } from "../../kind";
import {
  ball,
  bothSides,
  box,
  glow,
  lit,
  matte,
  metal,
  place,
  plastic,
  ring,
  rod,
  solid,
  times,
  wire,
} from "../../stage";

export const arcLighter = kind({
  name: "arc-lighter",
  noun: {
    en: "USB arc lighter",
    zh: "USB电弧打火机",
    es: "encendedor de arco USB",
    "pt-br": "isqueiro elétrico USB",
    ru: "дуговая USB-зажигалка",
    ar: "ولاعة قوس USB",
    ur: "یو ایس بی آرک لائٹر",
    fr: "briquet arc USB",
  },
  centimetres: 22,
  looks: { black: { shell: "#26282c" }, pink: { shell: "#e0a3ad" } },
  shots: ["front"],
  sets: { all: { yaw: -0.2, backdrop: "slate" } },
  carton: { count: [4, 3, 2] },
  build({ shell }) {
    const body = metal(shell, { roughness: 0.4, metalness: 0.6 });
    return place(
      [
        solid(box(0.42, 1.7, 0.36, 0.12), body, { at: [0, 0.85, 0] }),
        solid(box(0.14, 0.5, 0.06, 0.04), plastic("#f4f2ec"), { at: [0, 1.2, 0.18] }),
        times(3, (index) => solid(ball(0.025, 10), lit("#3fa0ff", 1.6), { at: [0, 0.7 - index * 0.1, 0.185] })),
        solid(
          wire(
            [
              [0, 1.66, 0],
              [0, 2.1, 0],
              [0.04, 2.7, 0],
              [0.16, 3.2, 0],
            ],
            0.08,
          ),
          metal("#c9cdd1"),
        ),
        times(15, (index) =>
          solid(ring(0.085, 0.014, Math.PI * 2, 20), metal("#aeb4ba"), {
            at: [0.002 * index * index * 0.1, 1.86 + index * 0.06, 0],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
        place(
          [
            solid(rod(0.12, 0.12, 0.36, 28), metal("#c9cdd1")),
            bothSides((side) => solid(rod(0.03, 0.03, 0.16, 12), matte("#f7f5ef"), { at: [side * 0.06, 0.24, 0] })),
            solid(
              wire(
                [
                  [-0.06, 0.3, 0],
                  [-0.02, 0.34, 0.02],
                  [0.02, 0.28, 0],
                  [0.06, 0.31, 0],
                ],
                0.018,
              ),
              lit("#b48fff", 2.4),
            ),
            glow("#a06fff", 0.42, [0, 0.3, 0.1], 0.9),
          ],
          { at: [0.2, 3.36, 0], turn: [0, 0, -0.24] },
        ),
        solid(box(0.44, 0.04, 0.38, 0.02), metal("#d9b266"), { at: [0, 1.62, 0] }),
      ],
      { turn: [-0.05, 0, 0.1] },
    );
  },
});
