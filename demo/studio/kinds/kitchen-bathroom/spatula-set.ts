import { kind } from "../../kind";
import {
  all,
  board,
  corners,
  DoubleSide,
  type Flat,
  outline,
  place,
  plastic,
  ring,
  rod,
  rubber,
  softened,
  solid,
  thrown,
  times,
  turned,
  wood,
} from "../../stage";

export const spatulaSet = kind({
  name: "spatula-set",
  noun: {
    en: "silicone spatula set",
    zh: "硅胶铲套装",
    es: "juego de espátulas de silicona",
    "pt-br": "jogo de espátulas de silicone",
    ru: "набор силиконовых лопаток",
    ar: "طقم ملاعق سيليكون",
    ur: "سلیکون چمچ سیٹ",
    fr: "set de spatules silicone",
  },
  centimetres: 34,
  looks: {
    green: { head: "#7fa08c", cup: "#dfe6df" },
    black: { head: "#2f3237", cup: "#45494f" },
    beige: { head: "#e2cfb4", cup: "#f2e9da" },
  },
  shots: ["front", "group", "detail"],
  sets: { detail: { look: [0.5, 0.78, 0.6], fit: 2 } },
  build({ head, cup }) {
    const silicone = rubber(head, { roughness: 0.55 });
    const blade = (points: Flat[], holes: Flat[][] = []) =>
      solid(board(outline(softened(points, 0.09, true), false, holes), 0.05, 0.03), silicone);
    const heads = [
      blade(
        [
          [-0.2, 0],
          [0.2, 0],
          [0.26, 0.62],
          [-0.26, 0.62],
        ],
        [corners(0.05, 0.34, -0.1, 0.33), corners(0.05, 0.34, 0.02, 0.33), corners(0.05, 0.34, 0.14, 0.33)],
      ),
      blade([
        [-0.16, 0],
        [0.16, 0],
        [0.22, 0.7],
        [-0.2, 0.52],
      ]),
      solid(
        turned([
          [0.001, -0.1],
          [0.16, -0.05],
          [0.28, 0.1],
          [0.3, 0.12],
          [0.26, 0.1],
          [0.001, -0.04],
        ]),
        silicone,
        { at: [0, 0.3, 0], turn: [1.35, 0, 0], scale: [0.85, 1, 1.2] },
      ),
      all(
        times(5, (index) =>
          solid(ring(0.2, 0.022), silicone, {
            at: [0, 0.34, 0],
            turn: [0, (index * Math.PI) / 5, 0],
            scale: [1, 1.7, 1],
          }),
        ),
      ),
      blade([
        [-0.12, 0],
        [0.12, 0],
        [0.15, 0.68],
        [-0.15, 0.68],
      ]),
    ];
    return all(
      solid(
        thrown([
          [0.001, 0],
          [0.5, 0],
          [0.55, 0.05],
          [0.58, 1.25],
          [0.54, 1.27],
          [0.5, 0.1],
          [0.001, 0.08],
        ]),
        plastic(cup, { side: DoubleSide }),
      ),
      heads.map((piece, index) => {
        const angle = (index / 5) * Math.PI * 2 + 0.5;
        return place(
          [
            solid(rod(0.055, 0.06, 1.7, 20), wood("#b98552", "y"), { at: [0, 0.85, 0] }),
            solid(rod(0.075, 0.065, 0.26, 20), silicone, { at: [0, 1.72, 0] }),
            place(piece, { at: [0, 1.8, 0], turn: [0, angle * 0.3, 0] }),
          ],
          {
            at: [Math.cos(angle) * 0.2, 0.1, Math.sin(angle) * 0.2],
            turn: [Math.sin(angle) * 0.2, 0, -Math.cos(angle) * 0.22],
          },
        );
      }),
    );
  },
});
