import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  metal,
  mug,
  place,
  rod,
  rubber,
  solid,
  thrown,
  times,
  wire,
  wood,
} from "../../stage";

export const campingTable = kind({
  name: "camping-table",
  noun: {
    en: "roll-up camping table",
    zh: "蛋卷桌",
    es: "mesa enrollable de camping",
    "pt-br": "mesa de enrolar para camping",
    ru: "складной стол для кемпинга",
    ar: "طاولة تخييم قابلة للف",
    ur: "رول اپ کیمپنگ میز",
    fr: "table de camping enroulable",
  },
  centimetres: 90,
  looks: { natural: { slat: "#c9985f", leg: "#4a5057" }, black: { slat: "#3a3f44", leg: "#26282c" } },
  shots: ["front"],
  sets: { all: { pitch: 0.34 } },
  carton: {
    count: [1, 3, 3],
    build: ({ slat }) =>
      all(solid(rod(0.3, 0.3, 2.4, 24), slat === "#c9985f" ? wood(slat) : metal(slat), { turn: [0, 0, Math.PI / 2] })),
  },
  build({ slat, leg }) {
    const timber = slat === "#c9985f" ? wood(slat, "z") : metal(slat, { roughness: 0.45 });
    const tube = metal(leg, { roughness: 0.4 });
    return all(
      times(14, (index) => solid(box(0.19, 0.07, 1.6, 0.025), timber, { at: [(index - 6.5) * 0.203, 1.2, 0] })),
      bothSides((side) => [
        solid(box(2.85, 0.06, 0.05, 0.01), tube, { at: [0, 1.14, side * 0.6] }),
        bothSides((end) => [
          solid(
            wire(
              [
                [end * 1.25, 0.02, side * 0.72],
                [end * 1.02, 1.14, side * 0.56],
              ],
              0.05,
              false,
              2,
            ),
            tube,
          ),
          solid(ball(0.07, 12), rubber("#17181b"), { at: [end * 1.25, 0.04, side * 0.72] }),
        ]),
        solid(
          wire(
            [
              [side * 1.2, 0.22, 0.7],
              [side * 1.2, 0.22, -0.7],
            ],
            0.04,
            false,
            2,
          ),
          tube,
        ),
      ]),
      place(mug(), { at: [0.5, 1.24, 0.2], scale: 0.34 }),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.14, 0],
            [0.17, 0.3],
            [0.1, 0.36],
            [0.001, 0.38],
          ],
          0.03,
        ),
        metal("#c5483f", { metalness: 0.3 }),
        { at: [-0.4, 1.24, -0.1] },
      ),
    );
  },
});
