import { kind } from "../../kind";
import {
  all,
  board,
  box,
  disc,
  type Flat,
  glass,
  gloss,
  matte,
  metal,
  outline,
  type Point,
  plastic,
  rod,
  rubber,
  solid,
  wire,
} from "../../stage";

export const steamIron = kind({
  name: "steam-iron",
  noun: {
    en: "steam iron",
    zh: "蒸汽熨斗",
    es: "plancha de vapor",
    "pt-br": "ferro a vapor",
    ru: "паровой утюг",
    ar: "مكواة بخار",
    ur: "اسٹیم استری",
    fr: "fer à vapeur",
  },
  centimetres: 29,
  looks: {
    blue: { shell: "#2f6fb5", trim: "#f2f4f6" },
    purple: { shell: "#6a4a9c", trim: "#efeaf6" },
    red: { shell: "#b5272d", trim: "#f4f1ee" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.45, pitch: 0.22 }, turned: { yaw: 0.6 } },
  build({ shell, trim }) {
    const sole: Flat[] = [
      [-1.4, 0.55],
      [-1.4, -0.55],
      [-0.6, -0.62],
      [0.5, -0.48],
      [1.25, -0.16],
      [1.5, 0],
      [1.25, 0.16],
      [0.5, 0.48],
      [-0.6, 0.62],
    ];
    const layer = (share: number, depth: number, bevel: number) =>
      board(
        outline(
          sole.map(([x, y]): Flat => [x * share - (1 - share) * 0.2, y * share]),
          true,
        ),
        depth,
        bevel,
      );
    const flat: Point = [-Math.PI / 2, 0, 0];
    return all(
      solid(layer(1, 0.06, 0.02), metal("#cfd2d6", { roughness: 0.2 }), { at: [0, 0.03, 0], turn: flat }),
      solid(layer(0.95, 0.16, 0.05), plastic(trim), { at: [0, 0.14, 0], turn: flat }),
      solid(layer(0.82, 0.3, 0.16), gloss(shell), { at: [-0.05, 0.36, 0], turn: flat }),
      solid(layer(0.6, 0.14, 0.14), glass("#9fc9ea", { opacity: 0.6 }), { at: [0.2, 0.62, 0], turn: flat }),
      solid(
        wire(
          [
            [0.85, 0.7, 0],
            [0.7, 1.2, 0],
            [0.1, 1.42, 0],
            [-0.7, 1.42, 0],
            [-1.15, 1.2, 0],
            [-1.25, 0.6, 0],
          ],
          0.17,
        ),
        gloss(shell),
      ),
      solid(
        wire(
          [
            [0.3, 1.46, 0],
            [-0.2, 1.53, 0],
            [-0.75, 1.5, 0],
          ],
          0.12,
        ),
        rubber("#2a2c30"),
      ),
      solid(rod(0.3, 0.34, 0.12, 40), plastic(trim), { at: [-0.35, 0.86, 0] }),
      solid(box(0.04, 0.03, 0.2, 0.01), matte("#c23a34"), { at: [-0.35, 0.93, 0.1] }),
      [0.08, -0.08].map((z) =>
        solid(disc(0.08, 0.08), plastic(z > 0 ? "#f2f4f6" : trim), { at: [0.5, 1.38, z * 1.2], turn: [-1.1, 0, 0] }),
      ),
      solid(
        wire(
          [
            [-1.22, 1.1, 0],
            [-1.5, 1.25, -0.1],
            [-1.9, 0.9, -0.4],
            [-1.8, 0.2, -0.9],
            [-1, 0.06, -1.2],
          ],
          0.06,
        ),
        rubber("#2a2c30"),
      ),
    );
  },
});
