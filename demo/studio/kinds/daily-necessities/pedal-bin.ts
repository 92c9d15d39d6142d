import { kind } from "../../kind";
import { all, box, DoubleSide, fabric, place, plastic, rod, rubber, shaped, solid, thrown, times } from "../../stage";

export const pedalBin = kind({
  name: "pedal-bin",
  noun: {
    en: "pedal waste bin",
    zh: "脚踏垃圾桶",
    es: "bote de basura con pedal",
    "pt-br": "lixeira com pedal",
    ru: "мусорное ведро с педалью",
    ar: "سلة مهملات بدواسة",
    ur: "پیڈل کوڑے دان",
    fr: "poubelle à pédale",
  },
  centimetres: 40,
  looks: {
    white: { shell: "#f3f1ec", trim: "#8a9096" },
    grey: { shell: "#8d949b", trim: "#33363b" },
    pink: { shell: "#eebac4", trim: "#f3f1ec" },
  },
  shots: ["front", "group"],
  build({ shell, trim }) {
    const body = plastic(shell);
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.74, 0],
            [0.78, 0.05],
            [0.84, 1.9],
            [0.76, 1.92],
            [0.7, 1.7],
            [0.001, 1.6],
          ],
          0.04,
        ),
        body,
        { scale: [1, 1, 0.9] },
      ),
      solid(rod(0.8, 0.78, 0.16), plastic(trim), { at: [0, 0.08, 0], scale: [1, 1, 0.9] }),
      solid(
        shaped(rod(0.78, 0.68, 0.5, 48, true), (point) => {
          const wave = Math.sin(Math.atan2(point.z, point.x) * 9) * 0.02;
          point.y += wave;
        }),
        fabric("#dfe4e6", { side: DoubleSide, transparent: true, opacity: 0.9 }),
        { at: [0, 1.78, 0], scale: [1.06, 1, 0.95] },
      ),
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0.14],
                [0.6, 0.12],
                [0.85, 0.02],
                [0.87, -0.06],
                [0.8, -0.08],
              ],
              0.06,
            ),
            body,
            { scale: [1, 1, 0.9] },
          ),
          solid(rod(0.8, 0.8, 0.02), plastic(trim), { at: [0, -0.06, 0], scale: [1, 1, 0.9] }),
        ],
        { at: [0, 2.5, -0.62], turn: [-0.95, 0, 0] },
      ),
      solid(box(0.5, 0.08, 0.4, 0.04), plastic(trim), { at: [0, 0.12, 0.86] }),
      times(4, (index) =>
        solid(box(0.4, 0.02, 0.03, 0.01), rubber("#33363b"), { at: [0, 0.165, 0.76 + index * 0.07] }),
      ),
      solid(box(0.3, 0.3, 0.14, 0.04), plastic(trim), { at: [0, 1.95, -0.78] }),
    );
  },
});
