import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  DoubleSide,
  gloss,
  metal,
  place,
  printed,
  ring,
  rod,
  solid,
  thrown,
  turnedSharp,
  wire,
} from "../../stage";

export const carouselMusicBox = kind({
  name: "carousel-music-box",
  noun: {
    en: "carousel music box",
    zh: "旋转木马音乐盒",
    es: "caja musical carrusel",
    "pt-br": "caixinha de música carrossel",
    ru: "музыкальная шкатулка-карусель",
    ar: "صندوق موسيقى دوامة خيل",
    ur: "جھولا میوزک باکس",
    fr: "boîte à musique manège",
  },
  centimetres: 20,
  looks: {
    white: { paint: "#f7f2e8", second: "#e7a3b0" },
    blue: { paint: "#9fc4e2", second: "#f7f2e8" },
    red: { paint: "#c5483f", second: "#f4e3bf" },
  },
  shots: ["front", "group", "detail"],
  sets: { detail: { look: [0.5, 0.45, 0.9] } },
  build({ paint, second }) {
    const gold = metal("#dcb860");
    const enamel = gloss(paint);
    const canopy = printed(1024, 64, (pen, width, height) => {
      for (let index = 0; index < 16; index++) {
        pen.fillStyle = index % 2 ? paint : second;
        pen.fillRect((index * width) / 16, 0, width / 16, height);
      }
    });
    const pony = (color: string) =>
      all(
        solid(ball(1, 24), gloss(color), { scale: [0.11, 0.12, 0.22] }),
        solid(
          wire(
            [
              [0, 0.05, 0.15],
              [0, 0.2, 0.24],
              [0, 0.27, 0.26],
            ],
            0.07,
            false,
            12,
          ),
          gloss(color),
        ),
        solid(ball(1, 16), gloss(color), { at: [0, 0.27, 0.32], scale: [0.06, 0.065, 0.13], turn: [0.5, 0, 0] }),
        bothSides((side) => [
          solid(
            wire(
              [
                [side * 0.06, -0.06, 0.14],
                [side * 0.06, -0.2, 0.24],
                [side * 0.06, -0.28, 0.18],
              ],
              0.028,
              false,
              10,
            ),
            gloss(color),
          ),
          solid(
            wire(
              [
                [side * 0.06, -0.06, -0.14],
                [side * 0.06, -0.2, -0.18],
                [side * 0.06, -0.3, -0.26],
              ],
              0.028,
              false,
              10,
            ),
            gloss(color),
          ),
          solid(ball(0.025, 8), gloss(color), { at: [side * 0.035, 0.36, 0.24], scale: [1, 2, 1] }),
        ]),
        solid(
          wire(
            [
              [0, 0.04, -0.2],
              [0, 0, -0.32],
              [0, -0.16, -0.34],
            ],
            0.035,
            false,
            10,
          ),
          gloss("#8a5a33"),
        ),
        solid(box(0.2, 0.06, 0.15, 0.03), gloss("#c5483f"), { at: [0, 0.11, -0.01] }),
        solid(rod(0.018, 0.018, 1.5, 10), gold, { at: [0, 0.1, 0] }),
      );
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [1.02, 0],
            [1.06, 0.06],
            [0.98, 0.14],
            [0.96, 0.36],
            [1.06, 0.44],
            [1.04, 0.52],
            [0.001, 0.52],
          ],
          0.04,
        ),
        enamel,
      ),
      [0.1, 0.46].map((height) => solid(ring(1.03, 0.03), gold, { at: [0, height, 0], turn: [Math.PI / 2, 0, 0] })),
      around(12, (angle) =>
        solid(ball(0.05, 14), gold, { at: [Math.cos(angle) * 0.98, 0.26, Math.sin(angle) * 0.98] }),
      ),
      solid(rod(0.16, 0.2, 1.5), gloss(second), { at: [0, 1.25, 0] }),
      around(6, (angle, index) =>
        place(pony(index % 2 ? second : paint === "#f7f2e8" ? "#fbf8f1" : "#f7f2e8"), {
          at: [Math.cos(angle) * 0.7, 1.05 + (index % 2) * 0.16, Math.sin(angle) * 0.7],
          turn: [0, -angle + Math.PI, 0],
        }),
      ),
      solid(
        turnedSharp(
          [
            [1.04, 1.94],
            [1.08, 2],
            [0.62, 2.34],
            [0.24, 2.72],
            [0.1, 2.86],
            [0.001, 2.88],
          ],
          96,
        ),
        gloss("#ffffff", { map: canopy }),
      ),
      solid(rod(1.05, 1.05, 0.2, 72, true), gloss(second, { side: DoubleSide }), { at: [0, 1.9, 0] }),
      around(16, (angle, index) =>
        solid(ball(0.13, 16), gloss(index % 2 ? paint : second), {
          at: [Math.cos(angle) * 1.03, 1.8, Math.sin(angle) * 1.03],
          scale: [1, 0.8, 0.4],
          turn: [0, Math.PI / 2 - angle, 0],
        }),
      ),
      solid(ring(1.06, 0.03), gold, { at: [0, 2, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(ball(0.11, 24), gold, { at: [0, 2.96, 0] }),
      solid(rod(0.001, 0.05, 0.24, 16), gold, { at: [0, 3.16, 0] }),
    );
  },
});
