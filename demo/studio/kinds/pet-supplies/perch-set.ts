import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  fabric,
  gloss,
  metal,
  place,
  ring,
  rod,
  shaped,
  solid,
  times,
  wire,
  wood,
} from "../../stage";

const cordCloth = fabric("#b0894a", { threads: 90 });

export const perchSet = kind({
  name: "perch-set",
  noun: {
    en: "wooden bird perch set",
    zh: "木制鸟站架套装",
    es: "set de perchas de madera",
    "pt-br": "kit de poleiros de madeira",
    ru: "набор деревянных жёрдочек",
    ar: "طقم مجاثم خشبية للطيور",
    ur: "لکڑی کے پرندوں کے پرچ",
    fr: "lot de perchoirs en bois",
  },
  centimetres: 25,
  looks: { natural: "#b98552", multi: "#c99a62" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 } },
  build: (color) =>
    all(
      times(3, (index) =>
        place(
          [
            solid(
              shaped(rod(0.2, 0.24, 2.8 - index * 0.4, 24), (at) =>
                at.set(at.x + Math.sin(at.y * 2 + index) * 0.12, at.y, at.z + Math.cos(at.y * 1.6) * 0.1),
              ),
              wood(color, "y"),
            ),
            solid(rod(0.1, 0.1, 0.14, 20), metal("#c9cdd2"), { at: [0, -(1.5 - index * 0.2), 0] }),
            solid(ring(0.14, 0.05, Math.PI * 2, 24), metal("#c9cdd2"), {
              at: [0, -(1.62 - index * 0.2), 0],
              turn: [Math.PI / 2, 0, 0],
            }),
          ],
          { at: [0, 0.26, index * 0.75 - 0.9], turn: [0, index * 0.15, Math.PI / 2] },
        ),
      ),
      place(
        [
          solid(rod(0.09, 0.09, 2.2, 20), wood(color, "y"), { turn: [0, 0, Math.PI / 2] }),
          bothSides((side) => [
            solid(
              wire(
                [
                  [side * 1, 0, 0],
                  [side * 0.9, 1, 0],
                  [0, 2, 0],
                ],
                0.03,
              ),
              cordCloth,
            ),
            times(4, (index) =>
              solid(ball(0.12, 20), gloss(["#e4483f", "#f2b632", "#58a958", "#3f8fce"][index] ?? ""), {
                at: [side * (0.97 - index * 0.03), 0.22 + index * 0.2, 0],
              }),
            ),
          ]),
        ],
        { at: [0, 0.2, -1.6] },
      ),
    ),
});
