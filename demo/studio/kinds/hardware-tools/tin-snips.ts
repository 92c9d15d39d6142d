import { kind } from "../../kind";
import { board, bothSides, disc, type Flat, metal, outline, place, plastic, rod, solid, wire } from "../../stage";
import { steel } from "./parts";

export const tinSnips = kind({
  name: "tin-snips",
  noun: {
    en: "tin snips",
    zh: "铁皮剪",
    es: "tijeras de hojalatero",
    "pt-br": "tesoura de chapa",
    ru: "ножницы по металлу",
    ar: "مقص صفيح",
    ur: "ٹن کی قینچی",
    fr: "cisaille à tôle",
  },
  centimetres: 25,
  looks: { yellow: { main: "#e8b52c" }, green: { main: "#3f8a4a" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ main }) {
    const iron = metal("#8d939b", { roughness: 0.35 });
    return place(
      [
        bothSides((side) => [
          solid(
            board(
              outline(
                [
                  [0, 0.5],
                  [0.3, 0.45],
                  [0.34, 0.9],
                  [0.16, 1.6],
                  [0.02, 1.7],
                ].map(([x = 0, y = 0]): Flat => [x * side, y]),
              ),
              0.12,
              0.03,
            ),
            iron,
            { at: [side * 0.03, 0, side > 0 ? -0.14 : 0.02], turn: [0, 0, side * -0.12] },
          ),
          solid(
            wire(
              [
                [side * -0.08, 0.4, 0],
                [side * 0.32, -0.1, 0],
                [side * 0.4, -0.6, 0],
              ],
              0.12,
            ),
            iron,
          ),
          solid(
            wire(
              [
                [side * 0.36, -0.4, 0],
                [side * 0.58, -1, 0],
                [side * 0.6, -1.6, 0],
                [side * 0.5, -2.3, 0],
              ],
              0.17,
            ),
            plastic(main),
          ),
        ]),
        solid(disc(0.3, 0.36), iron, { at: [0, 0.4, 0] }),
        solid(rod(0.18, 0.18, 0.44, 6), metal("#d8b25a", { flatShading: true }), {
          at: [0, 0.4, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
        solid(
          wire(
            [
              [-0.4, -0.4, 0],
              [-0.2, -0.55, 0],
              [0, -0.4, 0],
              [0.2, -0.55, 0],
              [0.4, -0.4, 0],
            ],
            0.04,
          ),
          steel(),
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.45], at: [0, 0.2, 0] },
    );
  },
});
