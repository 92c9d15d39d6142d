import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  disc,
  type Flat,
  glass,
  gloss,
  head,
  lens,
  lit,
  matte,
  metal,
  outline,
  place,
  sized,
  solid,
  wire,
} from "../../stage";

const square: Flat[] = [
  [-0.62, 0.22],
  [-0.4, 0.36],
  [0, 0.39],
  [0.42, 0.36],
  [0.6, 0.22],
  [0.56, -0.12],
  [0.38, -0.36],
  [0, -0.42],
  [-0.36, -0.37],
  [-0.56, -0.14],
];
const round: Flat[] = Array.from({ length: 12 }, (_, index) => [
  Math.cos(index * 0.5236) * 0.58,
  Math.sin(index * 0.5236) * 0.5 - 0.03,
]);
const eye = (rim: Flat[], side: number, share = 1) => rim.map(([x, y]): Flat => [side * (x * share + 0.72), y * share]);

export const smartGlasses = kind({
  name: "smart-glasses",
  noun: {
    en: "smart glasses",
    zh: "智能眼镜",
    es: "gafas inteligentes",
    "pt-br": "óculos inteligentes",
    ru: "умные очки",
    ar: "نظارات ذكية",
    ur: "سمارٹ عینک",
    fr: "lunettes connectées",
  },
  centimetres: 16,
  looks: {
    black: { frame: "#15171b", pane: "#22343f", rim: square },
    tortoise: { frame: "#6b3d1f", pane: "#5d4a34", rim: square },
    clear: { frame: "#c9d6dc", pane: "#c4d2da", rim: round },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: {
    all: { pitch: 0.24 },
    front: { yaw: -0.5 },
    detail: { yaw: -0.75, look: [0.6, 0.6, 1], fit: 2.2 },
    use: { yaw: -0.5, fit: 1.35, look: [0.5, 0.62, 0.6] },
  },
  build({ frame, pane, rim }) {
    const acetate = gloss(frame, { roughness: 0.16 });
    return all(
      bothSides((side) => [
        solid(board(outline(eye(rim, side), true, [eye(rim, side, 0.83)]), 0.07, 0.03), acetate),
        solid(
          board(outline(eye(rim, side, 0.86), true), 0.015, 0.006),
          glass(pane, { opacity: 0.78, iridescence: 1, iridescenceIOR: 1.7, envMapIntensity: 2.2 }),
          { at: [0, 0, 0.03] },
        ),
        solid(box(0.14, 0.24, 0.34, 0.05), acetate, { at: [side * 1.33, 0.19, -0.06] }),
        solid(box(0.1, 0.26, 1.15, 0.05), acetate, { at: [side * 1.37, 0.16, -0.78] }),
        solid(
          wire(
            [
              [side * 1.37, 0.16, -1.2],
              [side * 1.37, 0.15, -1.6],
              [side * 1.35, 0, -2],
              [side * 1.33, -0.2, -2.3],
            ],
            0.06,
          ),
          acetate,
        ),
        solid(disc(0.075, 0.03, 32), metal("#9aa1aa"), { at: [side * 1.3, 0.22, 0.12] }),
        side > 0
          ? lens(0.06, { at: [1.3, 0.22, 0.15] })
          : solid(disc(0.045, 0.02, 24), lit("#eafff2", 1.4), { at: [-1.3, 0.22, 0.14] }),
        solid(box(0.015, 0.07, 0.46, 0.006), metal("#c3c8ce"), { at: [side * 1.422, 0.18, -0.62] }),
        [0, 1, 2, 3].map((hole) =>
          solid(disc(0.016, 0.02, 12), matte("#050506"), {
            at: [side * 1.42, 0.18, -1.02 - hole * 0.06],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
        solid(disc(0.02, 0.02, 12), lit("#49b6ff", 2), { at: [side * 1.425, 0.18, -0.32], turn: [0, Math.PI / 2, 0] }),
        solid(ball(0.1, 20), glass("#ffffff", { opacity: 0.4 }), {
          at: [side * 0.19, -0.1, -0.1],
          turn: [0, side * 0.5, 0],
          scale: [0.35, 1, 0.6],
        }),
      ]),
      solid(
        wire(
          [
            [-0.2, 0.14, 0.03],
            [-0.08, 0.21, 0.06],
            [0.08, 0.21, 0.06],
            [0.2, 0.14, 0.03],
          ],
          0.05,
        ),
        acetate,
      ),
    );
  },
  use(_, piece) {
    return all(head(), place(sized(piece, 17.5), { at: [0, 1.72, 0.14], turn: [0.06, 0, 0] }));
  },
});
