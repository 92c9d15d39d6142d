import { kind } from "../../kind";
import { board, bothSides, disc, type Flat, gloss, metal, outline, type Point, place, solid, wire } from "../../stage";

export const householdScissors = kind({
  name: "household-scissors",
  noun: {
    en: "household scissors",
    zh: "家用剪刀",
    es: "tijeras domésticas",
    "pt-br": "tesoura doméstica",
    ru: "бытовые ножницы",
    ar: "مقص منزلي",
    ur: "گھریلو قینچی",
    fr: "ciseaux ménagers",
  },
  centimetres: 20,
  looks: { red: { loop: "#c2302c" }, black: { loop: "#26282c" }, green: { loop: "#4f9a5a" } },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.78 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ loop }) {
    const steelBlade = metal("#d9dcdf", { roughness: 0.18 });
    return place(
      [
        bothSides((side) =>
          place(
            [
              solid(
                board(
                  outline(
                    [
                      [-0.02, 0],
                      [0.2, -0.1],
                      [0.2, 0.9],
                      [0.02, 2.1],
                    ].map(([x = 0, y = 0]): Flat => [x * side, y]),
                  ),
                  0.05,
                  0.01,
                ),
                steelBlade,
                { at: [0, 0, side * 0.03] },
              ),
              solid(
                wire(
                  [
                    [0.06 * side, 0, 0],
                    [-0.2 * side, -0.5, 0],
                  ],
                  0.1,
                ),
                steelBlade,
              ),
              solid(
                wire(
                  [
                    [-0.12, -0.5, 0],
                    [0.08, -0.75, 0],
                    [0.12, -1.3, 0],
                    [-0.1, -1.75, 0],
                    [-0.5, -1.75, 0],
                    [-0.72, -1.3, 0],
                    [-0.6, -0.8, 0],
                    [-0.35, -0.52, 0],
                  ].map(([x = 0, y = 0]): Point => [(x - 0.12) * side, y, 0]),
                  0.12,
                  true,
                  90,
                ),
                gloss(loop),
              ),
            ],
            { turn: [0, 0, side * -0.16] },
          ),
        ),
        solid(disc(0.11, 0.2), metal("#8d939b"), { at: [0, 0, 0.02] }),
      ],
      { turn: [-Math.PI / 2, 0, 0.5], at: [0, 0.14, 0] },
    );
  },
});
