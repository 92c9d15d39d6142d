import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  box,
  type Flat,
  gloss,
  matte,
  outline,
  place,
  plastic,
  ring,
  rod,
  shaped,
  solid,
  speckle,
  thrown,
  times,
  turned,
} from "../../stage";

export const foodMagnet = kind({
  name: "food-magnet",
  noun: {
    en: "food fridge magnet",
    zh: "美食冰箱贴",
    es: "imán de comida",
    "pt-br": "ímã de comida",
    ru: "магнит «Еда»",
    ar: "مغناطيس على شكل طعام",
    ur: "کھانے کی شکل کا میگنیٹ",
    fr: "magnet gourmandise",
  },
  centimetres: 5,
  looks: { multi: { icing: "#ef9db4" }, brown: { icing: "#6b3f26" } },
  shots: ["front"],
  sets: { all: { pitch: 0.5 } },
  build({ icing }) {
    const cake = speckle(matte("#d99a52"), 40, 0.15);
    const donut = all(
      solid(ring(0.5, 0.27), cake, { scale: [1, 1, 0.8] }),
      solid(ring(0.5, 0.275), gloss(icing), { at: [0, 0, 0.06], scale: [1, 1, 0.76] }),
      times(26, (index) =>
        solid(rod(0.02, 0.02, 0.1, 8), plastic(["#f4d35e", "#5fb0dd", "#f7f3ea", "#7fc06a"][index % 4] ?? "#ffffff"), {
          at: [
            Math.cos(index * 2.4) * (0.4 + (index % 3) * 0.1),
            Math.sin(index * 2.4) * (0.4 + (index % 3) * 0.1),
            0.27,
          ],
          turn: [0, 0, index],
        }),
      ),
    );
    const burger = all(
      solid(
        turned([
          [0.001, 0.3],
          [0.4, 0.24],
          [0.56, 0.06],
          [0.52, 0],
          [0.001, 0],
        ]),
        gloss("#d88f3f"),
        { at: [0, 0.3, 0] },
      ),
      times(14, (index) =>
        solid(ball(0.03, 8), matte("#f7ecd2"), {
          at: [
            Math.cos(index * 2.4) * 0.07 * Math.sqrt(index),
            0.59 - index * 0.008,
            Math.sin(index * 2.4) * 0.07 * Math.sqrt(index) + 0.1,
          ],
          scale: [0.7, 0.6, 1],
        }),
      ),
      solid(
        shaped(rod(0.62, 0.62, 0.05, 48), (point) => {
          point.y += 0.05 * Math.sin(Math.atan2(point.z, point.x) * 9);
        }),
        gloss("#7fb848"),
        { at: [0, 0.27, 0] },
      ),
      solid(box(0.86, 0.03, 0.86, 0.01), gloss("#f5bd3d"), { at: [0, 0.22, 0], turn: [0, 0.7, 0] }),
      solid(rod(0.56, 0.56, 0.13), speckle(matte("#6b3a22"), 40, 0.4), { at: [0, 0.14, 0] }),
      solid(
        thrown(
          [
            [0.001, -0.12],
            [0.5, -0.12],
            [0.56, 0.06],
            [0.001, 0.07],
          ],
          0.06,
        ),
        gloss("#d88f3f"),
      ),
    );
    const melon = all(
      solid(
        board(
          outline(
            [
              [-0.7, 0],
              [0.7, 0],
              [0.5, -0.46],
              [0, -0.68],
              [-0.5, -0.46],
            ].map(([x = 0, y = 0]): Flat => [x, y]),
            false,
          ),
          0.16,
          0.04,
        ),
        gloss("#4f9a4a"),
      ),
      solid(
        board(
          outline([
            [-0.58, 0],
            [0.58, 0],
            [0.42, -0.36],
            [0, -0.55],
            [-0.42, -0.36],
          ]),
          0.2,
          0.03,
        ),
        gloss("#e2544c"),
        { at: [0, 0, 0] },
      ),
      times(7, (index) =>
        solid(ball(0.035, 10), gloss("#26160f"), {
          at: [(index - 3) * 0.13, -0.14 - (index % 2) * 0.14, 0.235],
          scale: [0.7, 1.2, 0.5],
        }),
      ),
    );
    return all(
      place(donut, { at: [-0.75, 0.22, 0.35], turn: [-1.25, 0, 0] }),
      place(burger, { at: [0.75, 0.14, -0.35] }),
      place(melon, { at: [0.65, 0.1, 0.75], turn: [-1.3, 0, -0.2] }),
      place(
        solid(
          board(
            outline(
              [
                [-0.4, -0.35],
                [0.4, -0.35],
                [0, 0.55],
              ],
              true,
            ),
            0.12,
            0.05,
          ),
          gloss("#f0bd4c"),
        ),
        { at: [-0.6, 0.1, -0.85], turn: [-1.1, 0, 0.3] },
      ),
      times(5, (index) =>
        solid(rod(0.085, 0.085, 0.03, 20), gloss("#c5382f"), {
          at: [-0.75 + (index % 3) * 0.17, 0.24 + Math.floor(index / 3) * 0.06, -0.78 - Math.floor(index / 3) * 0.2],
        }),
      ),
    );
  },
});
