import { kind } from "../../kind";
import {
  all,
  DoubleSide,
  disc,
  glass,
  gloss,
  metal,
  place,
  plastic,
  ring,
  rod,
  solid,
  turned,
  wire,
} from "../../stage";

export const slowJuicer = kind({
  name: "slow-juicer",
  noun: {
    en: "slow juicer",
    zh: "原汁机",
    es: "extractor de jugos",
    "pt-br": "espremedor slow juicer",
    ru: "шнековая соковыжималка",
    ar: "عصارة بطيئة",
    ur: "سلو جوسر",
    fr: "extracteur de jus",
  },
  centimetres: 42,
  looks: {
    red: { shell: "#b5272d", juice: "#f28a2e" },
    grey: { shell: "#6d737b", juice: "#9ac04a" },
    white: { shell: "#f1f1ee", juice: "#d6455a" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.15 } },
  build({ shell, juice }) {
    const cover = gloss(shell);
    const cup = (x: number, color: string) =>
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.3, 0],
              [0.36, 0.7],
              [0.37, 0.72],
            ]),
            glass("#eef6f8"),
          ),
          solid(
            turned([
              [0.001, 0.02],
              [0.29, 0.02],
              [0.33, 0.5],
              [0.001, 0.5],
            ]),
            gloss(color),
          ),
        ],
        { at: [x, 0, 0.75] },
      );
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.72, 0],
          [0.76, 0.08],
          [0.66, 0.8],
          [0.6, 1.1],
          [0.001, 1.12],
        ]),
        cover,
      ),
      solid(ring(0.62, 0.03), metal("#d3d6da"), { at: [0, 1.08, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.5, 1.12],
          [0.56, 1.2],
          [0.56, 1.75],
          [0.5, 1.82],
        ]),
        glass("#5a626b", { opacity: 0.62 }),
      ),
      solid(
        turned(
          [
            [0.001, 1.14],
            [0.34, 1.14],
            [0.26, 1.7],
            [0.001, 1.74],
          ],
          24,
        ),
        gloss(juice),
      ),
      solid(
        turned([
          [0.58, 1.8],
          [0.58, 1.9],
          [0.4, 2],
          [0.3, 2.06],
          [0.3, 2.6],
          [0.4, 2.72],
          [0.38, 2.74],
        ]),
        plastic("#26282c", { side: DoubleSide }),
      ),
      solid(rod(0.2, 0.2, 0.5), plastic("#3a3d42"), { at: [0, 2.72, 0] }),
      solid(rod(0.3, 0.3, 0.08), plastic("#3a3d42"), { at: [0, 2.98, 0] }),
      solid(
        wire(
          [
            [0.3, 1.3, 0.4],
            [0.42, 1.24, 0.62],
            [0.45, 1.12, 0.72],
          ],
          0.09,
        ),
        plastic("#26282c"),
      ),
      solid(
        wire(
          [
            [-0.3, 1.3, 0.4],
            [-0.42, 1.24, 0.62],
            [-0.45, 1.12, 0.72],
          ],
          0.09,
        ),
        plastic("#26282c"),
      ),
      cup(0.45, juice),
      cup(-0.45, "#e9d7a8"),
      solid(disc(0.12, 0.06), metal("#d3d6da"), { at: [0, 0.55, 0.7] }),
    );
  },
});
