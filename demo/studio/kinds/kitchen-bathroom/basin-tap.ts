import { kind } from "../../kind";
import { all, ball, board, bothSides, lit, metal, panel, plastic, rod, solid, thrown } from "../../stage";

export const basinTap = kind({
  name: "basin-tap",
  noun: {
    en: "basin tap",
    zh: "面盆龙头",
    es: "llave para lavabo",
    "pt-br": "torneira de banheiro",
    ru: "смеситель для раковины",
    ar: "خلاط مغسلة",
    ur: "بیسن نل",
    fr: "mitigeur de lavabo",
  },
  centimetres: 18,
  looks: { silver: { finish: "#d3d7db", rough: 0.1 }, black: { finish: "#2c2e32", rough: 0.42 } },
  shots: ["front"],
  sets: { all: { yaw: -0.8 } },
  build({ finish, rough }) {
    const coat = metal(finish, { roughness: rough });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.42, 0],
            [0.42, 0.07],
            [0.3, 0.12],
            [0.28, 1.5],
            [0.001, 1.5],
          ],
          0.05,
        ),
        coat,
      ),
      solid(board(panel(0.44, 0.24, 0.08), 1.25, 0.03), coat, { at: [0, 1.22, 0.05], turn: [0.12, 0, 0] }),
      solid(rod(0.12, 0.12, 0.1), plastic("#1f2124"), { at: [0, 0.98, 1.14], turn: [0.12, 0, 0] }),
      solid(rod(0.285, 0.285, 0.03), plastic("#55595e"), { at: [0, 1.52, 0] }),
      solid(
        thrown(
          [
            [0.001, 1.54],
            [0.28, 1.54],
            [0.28, 1.72],
            [0.001, 1.76],
          ],
          0.04,
        ),
        coat,
      ),
      solid(board(panel(0.2, 0.7, 0.08), 0.05, 0.02), coat, { at: [0, 1.78, 0.3], turn: [-1.3, 0, 0] }),
      bothSides((side) =>
        solid(ball(0.03, 16), lit(side > 0 ? "#3f7fe0" : "#e0402f", 0.4), { at: [side * 0.06, 1.64, 0.275] }),
      ),
    );
  },
});
