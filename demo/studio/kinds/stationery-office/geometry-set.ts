import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  circle,
  glass,
  lettering,
  matte,
  metal,
  outline,
  type Point,
  place,
  plastic,
  rod,
  solid,
  times,
} from "../../stage";
import { pencil } from "./parts";

export const geometrySet = kind({
  name: "geometry-set",
  noun: {
    en: "geometry set",
    zh: "圆规套尺",
    es: "juego de geometría",
    "pt-br": "conjunto de geometria",
    ru: "чертёжный набор",
    ar: "طقم هندسة",
    ur: "جیومیٹری سیٹ",
    fr: "trousse de géométrie",
  },
  centimetres: 22,
  looks: { blue: { tin: "#3f7fc0", plastic: "#bfe0f4" }, pink: { tin: "#e58aa3", plastic: "#fbd3de" } },
  shots: ["front"],
  sets: { all: { pitch: 0.85, yaw: -0.2 }, carton: { pitch: 0.62 } },
  build({ tin, plastic: tint }) {
    const clear = glass(tint, { opacity: 0.62, roughness: 0.1 });
    const steel = metal("#d9dde0");
    const marks = (count: number, step: number, at: Point) =>
      times(count, (index) =>
        solid(box(0.008, 0.002, index % 5 ? 0.05 : 0.1, 0), matte("#2b3a4a"), {
          at: [at[0] + index * step, at[1], at[2]],
        }),
      );
    return all(
      place(
        [
          solid(box(2.6, 0.16, 1.2, 0.08), plastic(tin)),
          lettering("GEOMETRY", 1.7, 0.34, "#ffffff", { at: [0, 0.085, 0.06], turn: [-Math.PI / 2, 0, 0] }),
        ],
        { at: [0, 0.55, -1.15], turn: [0.9, 0, 0] },
      ),
      solid(
        board(
          outline(
            [
              [0, 0],
              [1.5, 0],
              [0, 1.1],
            ],
            false,
            [
              [
                [0.22, 0.18],
                [0.82, 0.18],
                [0.22, 0.62],
              ],
            ],
          ),
          0.03,
          0.008,
        ),
        clear,
        { at: [-1.45, 0.04, 0.75], turn: [-Math.PI / 2, 0, 0] },
      ),
      marks(26, 0.05, [-1.35, 0.085, 0.68]),
      solid(
        board(
          outline([...circle(0.62, 0, 0, 40).filter(([, y]) => y >= -0.01), [-0.62, -0.12], [0.62, -0.12]], false, [
            circle(0.36, 0, 0.04, 30).filter(([, y]) => y > 0.08),
          ]),
          0.03,
          0.008,
        ),
        clear,
        { at: [0.9, 0.04, 0.55], turn: [-Math.PI / 2, 0, 0] },
      ),
      times(19, (index) =>
        solid(box(0.008, 0.002, 0.08, 0), matte("#2b3a4a"), {
          at: [0.9 + Math.cos((index / 18) * Math.PI) * 0.56, 0.085, 0.55 - Math.sin((index / 18) * Math.PI) * 0.56],
          turn: [0, (index / 18) * Math.PI - Math.PI / 2, 0],
        }),
      ),
      solid(box(2.6, 0.03, 0.28, 0.01), clear, { at: [0.1, 0.03, 1.1] }),
      marks(48, 0.05, [-1.1, 0.05, 1.02]),
      place(
        [
          bothSides((side) =>
            place(solid(rod(0.05, 0.025, 1.1, 16), steel, { at: [0, -0.55, 0] }), { turn: [0, 0, side * 0.28] }),
          ),
          solid(rod(0.1, 0.1, 0.12, 24), plastic(tin), { turn: [Math.PI / 2, 0, 0] }),
          solid(rod(0.04, 0.05, 0.24, 16), steel, { at: [0, 0.18, 0] }),
          place(pencil("#f2b632"), { at: [0.42, -1.2, 0], turn: [0, 0, Math.PI - 0.1], scale: 0.4 }).translateY(-0.75),
        ],
        { at: [-0.1, 0.1, -0.75], turn: [-Math.PI / 2, 0, 1.2] },
      ),
    );
  },
});
