import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  gloss,
  matte,
  metal,
  outline,
  place,
  plastic,
  ring,
  rod,
  shaped,
  solid,
  speckle,
  thrown,
  wood,
} from "../../stage";

export const gardenGnome = kind({
  name: "garden-gnome",
  noun: {
    en: "garden gnome",
    zh: "花园小矮人",
    es: "gnomo de jardín",
    "pt-br": "gnomo de jardim",
    ru: "садовый гном",
    ar: "قزم الحديقة",
    ur: "باغ کا بونا",
    fr: "nain de jardin",
  },
  centimetres: 30,
  looks: { red: { hat: "#c5382f", coat: "#3f6f9c" }, green: { hat: "#4f7f4a", coat: "#b5753a" } },
  shots: ["front", "turned"],
  build({ hat, coat }) {
    const skin = plastic("#e9b994");
    const white = speckle(matte("#f3f0ea"), 40, 0.12);
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.9, 0],
            [0.95, 0.08],
            [0.85, 0.16],
            [0.001, 0.18],
          ],
          0.05,
        ),
        speckle(matte("#6f9a4f"), 40, 0.5),
      ),
      bothSides((side) =>
        solid(ball(1, 28), gloss("#3a2a1e"), { at: [side * 0.3, 0.28, 0.28], scale: [0.24, 0.18, 0.36] }),
      ),
      solid(
        thrown(
          [
            [0.001, 0.2],
            [0.62, 0.25],
            [0.72, 0.7],
            [0.5, 1.3],
            [0.001, 1.4],
          ],
          0.2,
        ),
        plastic(coat),
      ),
      solid(rod(0.73, 0.72, 0.14), plastic("#2b1d12"), { at: [0, 0.66, 0] }),
      solid(box(0.24, 0.18, 0.05, 0.03), metal("#e0b95f"), { at: [0, 0.66, 0.72] }),
      solid(ball(0.42, 36), skin, { at: [0, 1.5, 0.06] }),
      solid(
        shaped(ball(0.5, 40), (point) => {
          if (point.y < 0) {
            point.x *= 1 + point.y * 0.7;
            point.y *= 1.7;
          }
        }),
        white,
        { at: [0, 1.28, 0.22], scale: [0.95, 1, 0.75] },
      ),
      bothSides((side) => [
        solid(ball(0.17, 24), white, {
          at: [side * 0.14, 1.38, 0.54],
          scale: [1.3, 0.6, 0.8],
          turn: [0, 0, side * 0.35],
        }),
        solid(ball(0.045, 16), gloss("#16120f"), { at: [side * 0.15, 1.62, 0.44] }),
        solid(rod(0.17, 0.22, 0.8), plastic(coat), { at: [side * 0.68, 0.98, 0.18], turn: [-0.5, 0, side * 0.4] }),
        solid(ball(0.17, 20), skin, { at: [side * 0.78, 0.66, 0.42] }),
      ]),
      solid(ball(0.12, 24), plastic("#e3a07c"), { at: [0, 1.52, 0.5] }),
      solid(
        thrown(
          [
            [0.47, 1.66],
            [0.52, 1.72],
            [0.46, 1.84],
            [0.3, 2.4],
            [0.1, 3],
            [0.001, 3.06],
          ],
          0.08,
        ),
        plastic(hat),
        { turn: [0.02, 0, 0.03] },
      ),
      solid(ring(0.47, 0.06), plastic(hat), { at: [0, 1.72, 0], turn: [Math.PI / 2, 0, 0] }),
      place(
        [
          solid(rod(0.035, 0.035, 1.9, 14), wood("#8a5a33", "y"), { at: [0, 0.95, 0] }),
          solid(
            board(
              outline(
                [
                  [-0.16, 0],
                  [0.16, 0],
                  [0.18, -0.3],
                  [0, -0.46],
                  [-0.18, -0.3],
                ],
                true,
              ),
              0.03,
              0.01,
            ),
            metal("#aeb4ba"),
            { at: [0, 2.22, -0.02] },
          ),
        ],
        { at: [0.86, 0.1, 0.48], turn: [0, -0.3, -0.05] },
      ),
    );
  },
});
