import { kind } from "../../kind";
import { all, ball, board, circle, DoubleSide, type Flat, matte, metal, panel, rod, solid, thrown } from "../../stage";

const spots: Flat[] = [-0.84, 0, 0.84].flatMap((x): Flat[] => [
  [x, -0.42],
  [x, 0.42],
]);
export const muffinTin = kind({
  name: "muffin-tin",
  noun: {
    en: "muffin tin",
    zh: "玛芬模具",
    es: "molde para muffins",
    "pt-br": "forma de muffin",
    ru: "форма для маффинов",
    ar: "قالب مافن",
    ur: "مفن ٹن",
    fr: "moule à muffins",
  },
  centimetres: 27,
  looks: { black: { steel: "#3b3e43" } },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.62 } },
  build({ steel }) {
    const coat = metal(steel, { roughness: 0.4, side: DoubleSide, metalness: 0.7 });
    return all(
      solid(
        board(
          panel(
            2.8,
            1.9,
            0.2,
            spots.map(([x, y]) => circle(0.35, x, y)),
          ),
          0.02,
          0.02,
        ),
        coat,
        { at: [0, 0.36, 0], turn: [-Math.PI / 2, 0, 0] },
      ),
      spots.map(([x, z], index) => [
        solid(
          thrown(
            [
              [0.36, 0.4],
              [0.28, 0.02],
              [0.001, 0],
            ],
            0.05,
          ),
          coat,
          { at: [x, 0, z] },
        ),
        index === 3 || index === 5
          ? [
              solid(rod(0.36, 0.28, 0.42, 40), matte("#f3e7d0"), { at: [x, 0.22, z] }),
              solid(ball(0.4, 28), matte(index === 3 ? "#c98a4a" : "#7b4a2a"), {
                at: [x, 0.46, z],
                scale: [1, 0.6, 1],
              }),
            ]
          : null,
      ]),
    );
  },
});
