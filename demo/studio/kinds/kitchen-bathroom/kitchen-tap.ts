import { kind } from "../../kind";
import { all, box, metal, place, plastic, ring, rod, solid, thrown, wire } from "../../stage";

export const kitchenTap = kind({
  name: "kitchen-tap",
  noun: {
    en: "kitchen tap with pull-out spray",
    zh: "抽拉厨房龙头",
    es: "llave de cocina extraíble",
    "pt-br": "torneira de cozinha extensível",
    ru: "кухонный смеситель с лейкой",
    ar: "خلاط مطبخ برأس سحب",
    ur: "پل آؤٹ کچن نل",
    fr: "mitigeur de cuisine à douchette",
  },
  centimetres: 42,
  looks: {
    silver: { finish: "#d3d7db", rough: 0.12 },
    black: { finish: "#2c2e32", rough: 0.42 },
    gold: { finish: "#d3ad63", rough: 0.3 },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { yaw: -0.95 }, detail: { look: [0.5, 0.5, 0.9] } },
  build({ finish, rough }) {
    const coat = metal(finish, { roughness: rough });
    const dark = plastic("#1f2124");
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.32, 0],
            [0.32, 0.08],
            [0.2, 0.12],
            [0.19, 0.9],
            [0.13, 1],
            [0.001, 1],
          ],
          0.04,
        ),
        coat,
      ),
      solid(
        wire(
          [
            [0, 0.95, 0],
            [0, 1.9, 0],
            [0, 2.5, 0.16],
            [0, 2.78, 0.6],
            [0, 2.5, 1.04],
            [0, 2.1, 1.16],
          ],
          0.105,
        ),
        coat,
      ),
      place(
        [
          solid(rod(0.115, 0.14, 0.62), coat),
          solid(rod(0.12, 0.12, 0.05), dark, { at: [0, -0.33, 0] }),
          solid(box(0.09, 0.26, 0.04, 0.03), dark, { at: [0, 0.02, 0.125] }),
          solid(rod(0.118, 0.118, 0.03), dark, { at: [0, 0.32, 0] }),
        ],
        { at: [0, 1.82, 1.2], turn: [-0.1, 0, 0] },
      ),
      solid(rod(0.13, 0.13, 0.26), coat, { at: [0.24, 0.6, 0], turn: [0, 0, Math.PI / 2] }),
      place(solid(rod(0.045, 0.06, 0.75, 20), coat, { at: [0, 0.36, 0] }), {
        at: [0.34, 0.6, 0],
        turn: [0.2, 0, -0.6],
      }),
      solid(ring(0.125, 0.014), dark, { at: [0.36, 0.6, 0], turn: [0, Math.PI / 2, 0] }),
    );
  },
});
