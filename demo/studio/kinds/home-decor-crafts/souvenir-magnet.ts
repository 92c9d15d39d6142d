import { kind } from "../../kind";
import {
  ball,
  board,
  bothSides,
  box,
  gloss,
  lettering,
  matte,
  metal,
  outline,
  panel,
  place,
  plastic,
  ring,
  rod,
  shaped,
  solid,
  speckle,
  times,
} from "../../stage";

export const souvenirMagnet = kind({
  name: "souvenir-magnet",
  noun: {
    en: "souvenir fridge magnet",
    zh: "旅游冰箱贴",
    es: "imán de recuerdo",
    "pt-br": "ímã de lembrança",
    ru: "сувенирный магнит",
    ar: "مغناطيس ثلاجة تذكاري",
    ur: "یادگاری فریج میگنیٹ",
    fr: "magnet souvenir",
  },
  centimetres: 8,
  looks: {
    blue: { sky: "#6fb4dd", place: "tower" },
    gold: { sky: "#f0b85f", place: "arch" },
    green: { sky: "#8fc7a0", place: "tower" },
  },
  shots: ["front", "use", "carton"],
  carton: { count: [4, 3, 2] },
  build({ sky, place: sight }) {
    const stone = speckle(matte("#e2cba4"), 50, 0.2);
    const cloud = (x: number, y: number) =>
      [0, 0.16, 0.3].map((step, index) =>
        solid(ball(0.12 - Math.abs(index - 1) * -0.03, 16), plastic("#ffffff"), {
          at: [x + step, y, 0.14],
          scale: [1, 0.8, 0.5],
        }),
      );
    return place(
      [
        solid(board(panel(2.3, 1.8, 0.2), 0.1, 0.05), gloss(sky)),
        cloud(-0.8, 0.5),
        cloud(0.55, 0.3),
        solid(
          board(
            outline(
              [
                [-1.1, -0.75],
                [1.1, -0.75],
                [1.1, -0.3],
                [0.5, -0.1],
                [0, -0.28],
                [-0.6, -0.05],
                [-1.1, -0.25],
              ],
              true,
            ),
            0.1,
            0.04,
          ),
          gloss("#5f9a52"),
          { at: [0, 0, 0.12] },
        ),
        sight === "tower"
          ? [
              times(5, (index) => [
                solid(box(0.62 - index * 0.1, 0.2, 0.3, 0.02), gloss(index % 2 ? "#c9574a" : "#e8ddc8"), {
                  at: [0, -0.3 + index * 0.24, 0.26],
                }),
                solid(
                  shaped(box(0.9 - index * 0.12, 0.07, 0.36, 0.02), (point) => {
                    point.y += point.x * point.x * 0.3;
                  }),
                  gloss("#3f5f52"),
                  { at: [0, -0.18 + index * 0.24, 0.27] },
                ),
              ]),
              solid(rod(0.01, 0.05, 0.3, 12), metal("#d8b25a"), { at: [0, 1, 0.26] }),
            ]
          : [
              bothSides((side) => solid(box(0.3, 0.95, 0.3, 0.02), stone, { at: [side * 0.42, 0.02, 0.26] })),
              solid(box(1.24, 0.4, 0.32, 0.02), stone, { at: [0, 0.58, 0.26] }),
              solid(ring(0.29, 0.05, Math.PI), stone, { at: [0, 0.18, 0.34] }),
              solid(box(1.34, 0.08, 0.36, 0.02), stone, { at: [0, 0.8, 0.26] }),
            ],
        solid(board(panel(1.7, 0.36, 0.1), 0.08, 0.04), gloss("#c5382f"), { at: [0, -0.7, 0.24] }),
        lettering("GREETINGS", 1.4, 0.24, "#fff6dd", { at: [0, -0.7, 0.37] }),
      ],
      { at: [0, 1, 0], turn: [-0.12, 0, 0] },
    );
  },
});
