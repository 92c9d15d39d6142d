import { kind } from "../../kind";
import { all, ball, board, bothSides, box, glass, gloss, lit, outline, plastic, ring, rod, solid } from "../../stage";

export const waterGun = kind({
  name: "water-gun",
  noun: {
    en: "electric water gun",
    zh: "电动水枪",
    es: "pistola de agua eléctrica",
    "pt-br": "pistola de água elétrica",
    ru: "электрический водный пистолет",
    ar: "مسدس ماء كهربائي",
    ur: "الیکٹرک واٹر گن",
    fr: "pistolet à eau électrique",
  },
  centimetres: 42,
  looks: {
    blue: { body: "#2f8fd8", trim: "#f2b531", tank: "#8fd2f0" },
    green: { body: "#4fae44", trim: "#ef6a2e", tank: "#c9eab6" },
    pink: { body: "#ef7fa8", trim: "#7f63c9", tank: "#f6cfe0" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.3, float: 0.02 }, turned: { yaw: 0.8 } },
  build: ({ body, trim, tank }) => {
    const abs = plastic(body);
    const accent = plastic(trim);
    const grip = outline(
      [
        [-0.4, 0.3],
        [0.35, 0.3],
        [0.2, -0.2],
        [0.02, -1.1],
        [-0.55, -1.1],
        [-0.45, -0.3],
      ],
      true,
    );
    return all(
      solid(
        board(
          outline(
            [
              [-1.6, -0.2],
              [-1.75, 0.25],
              [-1.3, 0.55],
              [0.9, 0.5],
              [1.5, 0.3],
              [1.55, -0.15],
              [0.3, -0.35],
              [-0.9, -0.3],
            ],
            true,
          ),
          0.34,
          0.1,
        ),
        abs,
        { at: [0, 0, -0.17] },
      ),
      solid(board(grip, 0.26, 0.08), accent, { at: [-0.75, -0.2, -0.13] }),
      solid(ring(0.27, 0.05, Math.PI), abs, { at: [-0.15, -0.28, 0], turn: [0, 0, Math.PI] }),
      solid(box(0.12, 0.32, 0.12, 0.05), plastic("#ffffff"), { at: [-0.3, -0.4, 0], turn: [0, 0, 0.3] }),
      solid(rod(0.36, 0.36, 1.3, 48), glass(tank, { opacity: 0.62 }), {
        at: [-0.35, 0.78, 0],
        turn: [0, 0, Math.PI / 2],
      }),
      solid(rod(0.29, 0.29, 1.16, 40), gloss(tank, { transparent: true, opacity: 0.55 }), {
        at: [-0.35, 0.74, 0],
        turn: [0, 0, Math.PI / 2],
      }),
      bothSides((side) =>
        solid(rod(0.38, 0.38, 0.12, 48), accent, { at: [-0.35 + side * 0.68, 0.78, 0], turn: [0, 0, Math.PI / 2] }),
      ),
      solid(rod(0.12, 0.12, 0.2, 24), accent, { at: [-1.15, 0.78, 0], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.16, 0.2, 0.7, 40), plastic("#ffffff"), { at: [1.85, 0.08, 0], turn: [0, 0, -Math.PI / 2] }),
      solid(rod(0.21, 0.21, 0.16, 40), accent, { at: [2.2, 0.08, 0], turn: [0, 0, -Math.PI / 2] }),
      solid(rod(0.06, 0.06, 0.02, 20), plastic("#15181c"), { at: [2.29, 0.08, 0], turn: [0, 0, -Math.PI / 2] }),
      bothSides((side) => [
        [0, 1, 2].map((index) =>
          solid(box(0.1, 0.3, 0.04, 0.02), accent, { at: [0.62 + index * 0.2, 0.06, side * 0.28], turn: [0, 0, -0.3] }),
        ),
        solid(ball(0.17, 24), accent, { at: [-1.15, 0.15, side * 0.23], scale: [1, 1, 0.35] }),
        solid(ball(0.07, 16), lit("#7dff9a", 1), { at: [-0.7, 0.12, side * 0.27], scale: [1, 1, 0.4] }),
      ]),
    );
  },
});
