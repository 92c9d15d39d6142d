import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  counted,
  DoubleSide,
  fabric,
  gloss,
  matte,
  metal,
  outline,
  type Point,
  pattern,
  place,
  plastic,
  ring,
  rod,
  satin,
  solid,
  strip,
  turned,
  wire,
} from "../../stage";

export const sewingKit = kind({
  name: "sewing-kit",
  noun: {
    en: "travel sewing kit",
    zh: "便携针线包",
    es: "kit de costura de viaje",
    "pt-br": "kit de costura de viagem",
    ru: "дорожный швейный набор",
    ar: "طقم خياطة للسفر",
    ur: "سفری سلائی کٹ",
    fr: "kit de couture de voyage",
  },
  centimetres: 16,
  looks: { red: "#b8242f", blue: "#2f5f9e" },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.75, yaw: -0.3 }, detail: { pitch: 0.7, look: [0.4, 0.5, 0.6] } },
  build(cloth) {
    const spools = ["#c0242f", "#f2b33d", "#3f8f6b", "#2f6fb5", "#26262a", "#f4f1ea"];
    const steel = metal("#cfd2d6", { roughness: 0.2 });
    return all(
      solid(box(2.4, 0.2, 1.7, 0.12), fabric(cloth), { at: [0, 0.1, 0] }),
      solid(box(2.2, 0.06, 1.5, 0.06), fabric("#f0e6d2"), { at: [0, 0.21, 0] }),
      place(
        [
          solid(box(2.4, 1.6, 0.14, 0.12), fabric(cloth), { at: [0, 0.8, 0] }),
          solid(box(2.2, 1.4, 0.04, 0.06), fabric("#f0e6d2"), { at: [0, 0.8, 0.07] }),
          counted(6, (index) => solid(rod(0.014, 0.014, 0.7, 10), steel, { at: [-0.8 + index * 0.13, 0.85, 0.11] })),
          solid(box(0.9, 0.14, 0.06, 0.03), fabric(cloth), { at: [-0.48, 0.75, 0.1] }),
          counted(4, (index) =>
            solid(rod(0.12, 0.12, 0.03, 24), gloss(spools[index + 1] ?? "#ffffff"), {
              at: [0.3 + (index % 2) * 0.34, 0.65 + Math.floor(index / 2) * 0.34, 0.11],
              turn: [Math.PI / 2, 0, 0],
            }),
          ),
        ],
        { at: [0, 0.16, -0.86], turn: [-0.35, 0, 0] },
      ),
      solid(
        wire(
          [
            [-1.2, 0.2, 0.2],
            [-1.22, 0.22, 0.86],
            [1.22, 0.22, 0.86],
            [1.2, 0.2, 0.2],
          ],
          0.03,
        ),
        metal("#d8b25a"),
      ),
      counted(6, (index) =>
        place(
          [
            solid(rod(0.12, 0.12, 0.34, 30), satin(spools[index] ?? "#ffffff"), { at: [0, 0.17, 0] }),
            bothSides((end) => solid(rod(0.15, 0.15, 0.04, 30), plastic("#f7f3ea"), { at: [0, 0.17 + end * 0.19, 0] })),
          ],
          { at: [-0.9 + index * 0.3, 0.26, -0.42], turn: [0, 0, 0] },
        ),
      ),
      place(
        [
          bothSides((side) => [
            solid(ring(0.16, 0.035, Math.PI * 2, 30), plastic(cloth), { at: [side * 0.18, -0.55, 0] }),
            solid(
              board(
                outline(
                  pattern([
                    [0.03, -0.4, 0.02],
                    [0.1, -0.4, 0.02],
                    [0.05, 0.55, 0.02],
                    [0, 0.55, 0.02],
                  ]),
                ),
                0.02,
                0.008,
              ),
              steel,
              { turn: [0, 0, side * 0.16], scale: [side, 1, 1] },
            ),
          ]),
          solid(ball(0.04, 14), steel, { at: [0, -0.02, 0.03] }),
        ],
        { at: [-0.55, 0.28, 0.32], turn: [-Math.PI / 2, 0, 1.3] },
      ),
      place(
        [
          solid(box(0.22, 0.03, 0.06, 0.01), steel),
          solid(
            turned(
              [
                [0.16, 0],
                [0.15, 0.2],
                [0.1, 0.3],
                [0.001, 0.32],
              ],
              30,
            ),
            metal("#d8b25a", { roughness: 0.35 }),
            { at: [0, 0.02, 0] },
          ),
        ],
        { at: [0.95, 0.24, -0.1] },
      ),
      solid(
        strip(
          counted(
            50,
            (index): Point => [
              0.5 + Math.cos(index * 0.36) * (0.1 + index * 0.004),
              0,
              0.25 + Math.sin(index * 0.36) * (0.1 + index * 0.004),
            ],
          ),
          { width: 0.16, steps: 160 },
        ),
        matte("#f2d34e", { side: DoubleSide }),
        { at: [0, 0.33, 0] },
      ),
    );
  },
  carton: {
    count: [4, 3, 2],
    build: (cloth) =>
      all(
        solid(box(1.2, 0.26, 0.85, 0.1), fabric(cloth), { at: [0, 0.13, 0] }),
        solid(box(0.4, 0.01, 0.22, 0), matte("#f6f0e2"), { at: [0, 0.265, 0] }),
      ),
  },
});
