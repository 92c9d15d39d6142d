import { kind } from "../../kind";
import {
  all,
  around,
  board,
  box,
  disc,
  type Flat,
  gloss,
  hoop,
  matte,
  metal,
  outline,
  place,
  plastic,
  ring,
  rod,
  solid,
  turned,
} from "../../stage";
import { digits } from "./parts";

export const shaver = kind({
  name: "shaver",
  noun: {
    en: "electric shaver",
    zh: "电动剃须刀",
    es: "afeitadora eléctrica",
    "pt-br": "barbeador elétrico",
    ru: "электробритва",
    ar: "ماكينة حلاقة كهربائية",
    ur: "الیکٹرک شیور",
    fr: "rasoir électrique",
  },
  centimetres: 17,
  looks: {
    black: { shell: "#26282c", accent: "#c9a35a" },
    blue: { shell: "#2b4a78", accent: "#d3d6da" },
    silver: { shell: "#9aa0a8", accent: "#2f8fe0" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ shell, accent }) {
    const cover = gloss(shell);
    const head3: Flat[] = [
      [-0.32, 0.2],
      [0.32, 0.2],
      [0, -0.32],
    ];
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.34, 0],
          [0.4, 0.1],
          [0.36, 0.7],
          [0.42, 1.4],
          [0.36, 1.75],
          [0.2, 1.9],
        ]),
        cover,
        { scale: [1, 1, 0.85] },
      ),
      solid(
        board(
          outline(
            [
              [-0.12, 0.2],
              [-0.2, 0.9],
              [-0.24, 1.5],
              [0.24, 1.5],
              [0.2, 0.9],
              [0.12, 0.2],
            ],
            true,
          ),
          0.04,
          0.02,
        ),
        plastic("#15171a"),
        { at: [0, 0.05, 0.3] },
      ),
      solid(disc(0.12, 0.06), metal(accent), { at: [0, 1.18, 0.36] }),
      digits("99", 0.2, 0.13, "#7fd8ff", { at: [0, 0.72, 0.366] }),
      solid(ring(0.3, 0.04), metal(accent), { at: [0, 1.8, 0], turn: [Math.PI / 2, 0, 0] }),
      place(
        [
          solid(rod(0.62, 0.34, 0.34, 48), plastic("#1b1c1f"), { turn: [Math.PI / 2, 0, 0] }),
          head3.map(([x, y]) =>
            place(
              [
                solid(hoop(0.29, 0.22, 0.1, 0.03), metal("#d9dcdf", { roughness: 0.2 })),
                solid(disc(0.23, 0.06), metal("#8d939b", { roughness: 0.3 })),
                around(14, (angle) =>
                  solid(box(0.015, 0.08, 0.02, 0), matte("#2a2c30"), {
                    at: [Math.cos(angle) * 0.16, Math.sin(angle) * 0.16, 0.035],
                    turn: [0, 0, angle - Math.PI / 2],
                  }),
                ),
                solid(disc(0.08, 0.1), metal(accent), {}),
              ],
              { at: [x, y, 0.2] },
            ),
          ),
        ],
        { at: [0, 2.2, 0.16], turn: [-0.5, 0, 0] },
      ),
    );
  },
});
