import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  box,
  circle,
  type Flat,
  matte,
  outline,
  type Place,
  place,
  plastic,
  rubber,
  softened,
  solid,
  wood,
} from "../../stage";

export const tableTennisSet = kind({
  name: "table-tennis-set",
  noun: {
    en: "table tennis set",
    zh: "乒乓球拍套装",
    es: "set de tenis de mesa",
    "pt-br": "kit de tênis de mesa",
    ru: "набор для настольного тенниса",
    ar: "طقم تنس طاولة",
    ur: "ٹیبل ٹینس سیٹ",
    fr: "set de tennis de table",
  },
  centimetres: 26,
  looks: { red: { face: "#c5322b" }, blue: { face: "#2f6fc0" } },
  shots: ["front"],
  sets: { all: { pitch: 0.8, yaw: -0.25 }, carton: { pitch: 0.62 } },
  build({ face }) {
    const bat = (color: string, placed: Place) =>
      place(
        [
          solid(board(outline(circle(0.74, 0, 1.5, 60, 1.04), true), 0.06, 0.01), wood("#d2a56c", "y")),
          solid(
            board(outline(circle(0.735, 0, 1.52, 60, 1.02).map(([x, y]): Flat => [x, Math.max(0.95, y)])), 0.03, 0.006),
            rubber(color, { roughness: 0.5 }),
            { at: [0, 0, 0.07] },
          ),
          solid(
            board(
              outline(
                softened(
                  [
                    [-0.15, 0],
                    [0.15, 0],
                    [0.13, 0.5],
                    [0.2, 0.92],
                    [-0.2, 0.92],
                    [-0.13, 0.5],
                  ],
                  0.08,
                  true,
                ),
              ),
              0.2,
              0.04,
            ),
            wood("#a8713f", "y"),
            { at: [0, 0, -0.07] },
          ),
          solid(box(0.03, 0.7, 0.01, 0), matte("#26282c"), { at: [0, 0.42, 0.18] }),
        ],
        placed,
      );
    return all(
      bat(face, { at: [-0.72, 0.1, 0.9], turn: [-Math.PI / 2, 0, 0.3] }),
      bat("#1d1f23", { at: [0.62, 0.22, 0.9], turn: [-Math.PI / 2, 0, -0.3] }),
      [
        [-0.1, 1.15],
        [0.28, 0.9],
        [1.55, 0.4],
      ].map(([x = 0, z = 0], index) =>
        solid(ball(0.2, 32), plastic(index === 1 ? "#f2992c" : "#fbfaf6"), { at: [x, 0.2, z] }),
      ),
    );
  },
});
