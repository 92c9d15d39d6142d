import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  curve,
  disc,
  gloss,
  hoop,
  metal,
  type Point,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  thrown,
  times,
  wire,
} from "../../stage";

export const handShower = kind({
  name: "hand-shower",
  noun: {
    en: "hand shower set",
    zh: "手持花洒套装",
    es: "juego de regadera de mano",
    "pt-br": "conjunto de ducha",
    ru: "душевой набор",
    ar: "طقم دش يدوي",
    ur: "ہینڈ شاور سیٹ",
    fr: "set de douchette",
  },
  centimetres: 28,
  looks: { silver: { finish: "#d3d7db", face: "#aeb4ba" }, black: { finish: "#2c2e32", face: "#45494e" } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.3 }, detail: { look: [0.45, 0.78, 1], fit: 2.3 } },
  build({ finish, face }) {
    const coat = finish === "#f1f0ec" ? gloss(finish) : metal(finish, { roughness: 0.14 });
    const hose = metal("#c4c9ce", { roughness: 0.3 });
    const line: Point[] = [
      [0, 0.5, 0.02],
      [0, 0.2, 0.05],
      [0.3, 0, 0.3],
      [0.95, 0.06, 0.35],
      [1.2, 0.5, 0.1],
      [0.95, 0.95, -0.1],
      [0.7, 0.8, 0.1],
    ];
    return all(
      place(
        [
          solid(
            thrown(
              [
                [0.001, -0.16],
                [0.3, -0.15],
                [0.62, -0.03],
                [0.64, 0.03],
                [0.58, 0.07],
                [0.001, 0.07],
              ],
              0.05,
            ),
            coat,
            { turn: [Math.PI / 2, 0, 0] },
          ),
          solid(disc(0.56, 0.02), plastic(face), { at: [0, 0, 0.075] }),
          times(4, (row) =>
            around(6 + row * 6, (angle) =>
              solid(ball(0.022, 8), rubber("#30343a"), {
                at: [Math.cos(angle) * (0.1 + row * 0.13), Math.sin(angle) * (0.1 + row * 0.13), 0.09],
              }),
            ),
          ),
          solid(hoop(0.16, 0.13, 0.04), coat, { at: [0, 0, 0.09] }),
        ],
        { at: [0, 2.25, 0.1], turn: [0.25, 0, 0] },
      ),
      solid(
        wire(
          [
            [0, 1.9, -0.02],
            [0, 1.5, -0.1],
            [0, 0.9, -0.04],
            [0, 0.5, 0.02],
          ],
          0.125,
        ),
        coat,
      ),
      solid(rod(0.13, 0.1, 0.2, 6), metal("#e0e3e6"), { at: [0, 0.46, 0.02] }),
      solid(wire(line, 0.065, false, 160), hose),
      times(60, (_, share) => {
        const path = curve(line);
        const at = path.getPoint(share);
        const way = path.getTangent(share);
        const link = solid(ring(0.062, 0.014, Math.PI * 2, 16), hose, { at: [at.x, at.y, at.z] });
        link.lookAt(at.x + way.x, at.y + way.y, at.z + way.z);
        return link;
      }),
    );
  },
});
