import { kind } from "../../kind";
import {
  all,
  around,
  bothSides,
  box,
  cord,
  DoubleSide,
  leather,
  metal,
  ring,
  rod,
  shaped,
  solid,
  turned,
} from "../../stage";
import { hardware, strap } from "./parts";

export const bucketBag = kind({
  name: "bucket-bag",
  noun: {
    en: "bucket handbag",
    zh: "水桶手提包",
    es: "bolso tipo cubeta",
    "pt-br": "bolsa saco",
    ru: "сумка-ведро",
    ar: "حقيبة دلو",
    ur: "بکٹ ہینڈ بیگ",
    fr: "sac seau",
  },
  centimetres: 28,
  looks: { caramel: { hide: "#b5743c", trim: "#7a4a22" }, black: { hide: "#2a2a2e", trim: "#17171a" } },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.5, 0.62, 0.9] } },
  build({ hide, trim }) {
    const skin = leather(hide, { side: DoubleSide });
    const dark = leather(trim);
    const gathered = shaped(
      turned(
        [
          [0.001, 0],
          [0.72, 0.02],
          [0.8, 0.2],
          [0.82, 0.9],
          [0.72, 1.3],
          [0.6, 1.5],
          [0.74, 1.78],
        ],
        120,
      ),
      (point) => {
        const share = Math.max(0, (point.y - 0.95) / 0.83);
        const wave = 1 + Math.cos(Math.atan2(point.z, point.x) * 11) * 0.075 * share;
        point.x *= wave;
        point.z *= wave * 0.88;
      },
    );
    return all(
      solid(gathered, skin),
      solid(
        turned(
          [
            [0.74, 0.02],
            [0.82, 0.1],
            [0.83, 0.3],
          ],
          90,
        ),
        dark,
        { scale: [1, 1, 0.89] },
      ),
      around(11, (angle) =>
        solid(ring(0.05, 0.016, Math.PI * 2, 24), metal("#d8b25a"), {
          at: [Math.cos(angle) * 0.64, 1.42, Math.sin(angle) * 0.57],
          turn: [0, Math.PI / 2 - angle, 0],
        }),
      ),
      solid(ring(0.63, 0.028), dark, { at: [0, 1.42, 0], turn: [Math.PI / 2, 0, 0], scale: [1.04, 0.93, 1] }),
      bothSides((end) => [
        cord(
          [
            [end * 0.06, 1.42, 0.6],
            [end * 0.16, 1.2, 0.72],
            [end * 0.13, 0.95, 0.78],
          ],
          trim,
          0.026,
        ),
        solid(rod(0.03, 0.05, 0.2), dark, { at: [end * 0.13, 0.85, 0.79] }),
        hardware("#d8b25a", { at: [end * 0.74, 1.72, 0], turn: [0, 0.3, 0] }),
      ]),
      solid(box(0.4, 0.14, 0.03, 0.02), metal("#d8b25a"), { at: [0, 0.55, 0.735] }),
      strap(
        [
          [-0.74, 1.76, 0],
          [-0.7, 2.2, 0],
          [-0.4, 2.7, 0],
          [0, 2.85, 0],
          [0.4, 2.7, 0],
          [0.7, 2.2, 0],
          [0.74, 1.76, 0],
        ],
        dark,
        0.14,
        0.03,
      ),
    );
  },
});
