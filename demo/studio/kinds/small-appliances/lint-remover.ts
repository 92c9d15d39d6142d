import { kind } from "../../kind";
import {
  around,
  ball,
  box,
  disc,
  glass,
  gloss,
  hoop,
  matte,
  metal,
  place,
  plastic,
  rubber,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const lintRemover = kind({
  name: "lint-remover",
  noun: {
    en: "lint remover",
    zh: "毛球修剪器",
    es: "quitapelusas",
    "pt-br": "removedor de bolinhas",
    ru: "машинка для удаления катышков",
    ar: "مزيل الوبر",
    ur: "لنٹ ریموور",
    fr: "anti-bouloches",
  },
  centimetres: 14,
  looks: {
    white: { shell: "#f4f4f1", accent: "#6fb5d9" },
    pink: { shell: "#f2aebb", accent: "#ffffff" },
    blue: { shell: "#4a86c2", accent: "#f4f4f1" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.22 } },
  build({ shell, accent }) {
    const cover = gloss(shell);
    return place(
      [
        solid(
          wire(
            [
              [0, 0, 0],
              [0, 0.8, 0.02],
              [0, 1.5, 0.14],
            ],
            0.27,
          ),
          cover,
          { scale: [1.05, 1, 0.9] },
        ),
        solid(ball(0.27, 32), cover, { scale: [1.05, 1.1, 0.9] }),
        solid(tile(0.16, 0.4, 0.08, 0.08), rubber(accent), { at: [0, 0.9, 0.27] }),
        place(
          [
            solid(
              turned([
                [0.001, -0.3],
                [0.5, -0.26],
                [0.68, -0.06],
                [0.7, 0.08],
                [0.62, 0.16],
              ]),
              cover,
              { turn: [Math.PI / 2, 0, 0] },
            ),
            solid(hoop(0.66, 0.56, 0.1, 0.03), plastic(accent), { at: [0, 0, 0.16] }),
            solid(disc(0.57, 0.05), metal("#d9dcdf", { roughness: 0.25 }), { at: [0, 0, 0.16] }),
            [0.16, 0.32, 0.46].map((radius) =>
              around(Math.round(radius * 44), (angle) =>
                solid(disc(0.026, 0.02, 10), matte("#3a3d42"), {
                  at: [Math.cos(angle) * radius, Math.sin(angle) * radius, 0.186],
                }),
              ),
            ),
          ],
          { at: [0, 2.02, 0.28], turn: [-0.25, 0, 0] },
        ),
        solid(box(0.5, 0.6, 0.3, 0.12), glass("#cfe0ea", { opacity: 0.55 }), {
          at: [0, 1.5, -0.16],
          turn: [-0.2, 0, 0],
        }),
      ],
      { turn: [-0.12, 0, 0], at: [0, 0.3, 0] },
    );
  },
});
