import { kind } from "../../kind";
import {
  all,
  board,
  chance,
  DoubleSide,
  type Flat,
  gloss,
  matte,
  outline,
  place,
  pot,
  shaped,
  solid,
  times,
  Vector3,
  wire,
} from "../../stage";

const up = new Vector3(0, 1, 0);

/** A heart-shaped leaf with its cuts between the ribs. */
const leafLine = (): Flat[] => {
  const half: Flat[] = [
    [0.05, 0.05],
    [0.4, -0.16],
    [0.8, 0.05],
    [0.98, 0.45],
    [0.55, 0.5],
    [0.98, 0.62],
    [0.96, 0.95],
    [0.5, 0.82],
    [0.86, 1.1],
    [0.76, 1.38],
    [0.36, 1.12],
    [0.62, 1.5],
    [0.42, 1.72],
    [0.0, 2],
  ];
  return [
    ...half,
    ...half
      .slice(0, -1)
      .reverse()
      .map(([x, y]): Flat => [-x, y]),
  ];
};

const leaf = (color: string, size: number, at: [number, number, number], turn: [number, number, number]) =>
  place(
    [
      solid(
        shaped(board(outline(leafLine()), 0.015, 0.012), (point) => {
          point.z += 0.16 * point.x * point.x - 0.14 * point.y * point.y * 0.5;
        }),
        gloss(color, { roughness: 0.42, clearcoat: 0.25, side: DoubleSide }),
      ),
      solid(
        wire(
          [
            [0, 0, 0.02],
            [0, 1, -0.03],
            [0, 1.9, -0.22],
          ],
          0.018,
          false,
          12,
        ),
        matte("#8fb56a"),
      ),
    ],
    { at, turn, scale: size },
  );

export const monsteraPot = kind({
  name: "monstera-pot",
  noun: {
    en: "artificial monstera in pot",
    zh: "仿真龟背竹盆栽",
    es: "monstera artificial en maceta",
    "pt-br": "monstera artificial em vaso",
    ru: "искусственная монстера в горшке",
    ar: "نبات مونستيرا صناعي في أصيص",
    ur: "گملے میں مصنوعی مونسٹیرا",
    fr: "monstera artificiel en pot",
  },
  centimetres: 60,
  looks: {
    green: { leaf: "#2f6a3c", pot: "#efece6" },
    black: { leaf: "#3a7a45", pot: "#2c2e32" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: 0 }, turned: { yaw: 1.15 } },
  build: ({ leaf: green, pot: clay }) =>
    all(
      pot(matte(clay, { roughness: 0.5 })),
      times(11, (index) => {
        const angle = index * 2.4;
        const [out, high] = [0.35 + (index % 4) * 0.22, 3 - index * 0.16];
        const [x, z] = [Math.cos(angle) * out, Math.sin(angle) * out];
        return [
          solid(
            wire(
              [
                [x * 0.2, 1, z * 0.2],
                [x * 0.6, 1 + high * 0.4, z * 0.6],
                [x, high, z],
              ],
              0.028,
              false,
              20,
            ),
            matte("#5c8a4a"),
          ),
          leaf(green, 0.48 + chance(0, 0.12), [x, high, z], [-0.9 - out * 0.3, 0, 0]).rotateOnWorldAxis(
            up,
            Math.PI / 2 - angle,
          ),
        ];
      }),
    ),
});
