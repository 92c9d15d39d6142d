import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  fabric,
  metal,
  type Point,
  place,
  plastic,
  rod,
  solid,
  thrown,
  times,
  wire,
} from "../../stage";

export const bathroomShelf = kind({
  name: "bathroom-shelf",
  noun: {
    en: "bathroom shelf",
    zh: "浴室置物架",
    es: "repisa de baño",
    "pt-br": "prateleira de banheiro",
    ru: "полка для ванной",
    ar: "رف حمام",
    ur: "باتھ روم شیلف",
    fr: "étagère de salle de bain",
  },
  centimetres: 40,
  looks: { black: { frame: "#2c2e32" }, gold: { frame: "#d3ad63" } },
  shots: ["front"],
  sets: { all: { pitch: 0.26 } },
  carton: { count: [2, 1, 2] },
  build({ frame }) {
    const steel = frame === "#d3ad63" ? metal(frame) : plastic(frame);
    const rail = (points: Point[]) => solid(wire(points, 0.03, false, points.length * 8), steel);
    const tier = (y: number) => [
      times(9, (index) =>
        solid(rod(0.016, 0.016, 2.3, 10), steel, { at: [0, y, -0.38 + index * 0.095], turn: [0, 0, Math.PI / 2] }),
      ),
      [y, y + 0.28].map((height) => [
        solid(rod(0.028, 0.028, 2.36, 12), steel, { at: [0, height, 0.42], turn: [0, 0, Math.PI / 2] }),
        bothSides((side) =>
          solid(rod(0.028, 0.028, 0.84, 12), steel, { at: [side * 1.18, height, 0], turn: [Math.PI / 2, 0, 0] }),
        ),
      ]),
    ];
    const bottle = (color: string, at: Point, height: number) =>
      place(
        [
          solid(
            thrown(
              [
                [0.001, 0],
                [0.2, 0],
                [0.21, height * 0.75],
                [0.08, height * 0.86],
                [0.08, height * 0.9],
                [0.001, height * 0.9],
              ],
              0.06,
            ),
            plastic(color),
          ),
          solid(rod(0.1, 0.1, height * 0.16), plastic("#f7f5f0"), { at: [0, height * 0.94, 0] }),
        ],
        { at },
      );
    return all(
      tier(0.1),
      tier(1.35),
      bothSides((side) =>
        rail([
          [side * 1.18, 0, -0.42],
          [side * 1.18, 1, -0.42],
          [side * 1.18, 2.1, -0.42],
        ]),
      ),
      bothSides((side) =>
        rail([
          [side * 1.18, 0.1, 0.42],
          [side * 1.18, 0.24, 0.42],
          [side * 1.18, 0.38, 0.42],
        ]),
      ),
      bothSides((side) =>
        rail([
          [side * 1.18, 1.35, 0.42],
          [side * 1.18, 1.5, 0.42],
          [side * 1.18, 1.63, 0.42],
        ]),
      ),
      bottle("#d98f7f", [-0.8, 1.37, 0], 0.95),
      bottle("#8fb09c", [-0.32, 1.37, 0], 0.75),
      bottle("#e9dcc0", [0.15, 1.37, 0.05], 0.85),
      [0, 1, 2].map((index) =>
        solid(rod(0.2, 0.2, 0.8, 30), fabric(["#eef0ee", "#b9cbd8", "#e7cdbd"][index] ?? "#ffffff", { threads: 60 }), {
          at: [0.1 + index * 0.4, 0.32, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(box(0.55, 0.36, 0.5, 0.08), plastic("#dfe6e8"), { at: [-0.7, 0.3, 0] }),
    );
  },
});
