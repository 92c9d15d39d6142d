import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  box,
  corners,
  fabric,
  furry,
  lettering,
  metal,
  panel,
  place,
  plastic,
  rod,
  rubber,
  softened,
  solid,
  wire,
} from "../../stage";

export const flatMop = kind({
  name: "flat-mop",
  noun: {
    en: "flat mop with bucket",
    zh: "平板拖把带桶",
    es: "trapeador plano con cubeta",
    "pt-br": "mop flat com balde",
    ru: "швабра с ведром",
    ar: "ممسحة مسطحة مع دلو",
    ur: "فلیٹ پوچھا بالٹی کے ساتھ",
    fr: "balai plat avec seau",
  },
  centimetres: 125,
  looks: {
    blue: { shell: "#5f9ccb", light: "#f3f5f6" },
    green: { shell: "#7fb894", light: "#f3f5f3" },
    grey: { shell: "#8d949b", light: "#f3f3f1" },
  },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.5 }, detail: { look: [0.4, 0.16, 0.7], fit: 2.4 } },
  build({ shell, light }) {
    const body = plastic(shell);
    return all(
      solid(board(panel(1.05, 0.85, 0.16, [softened(corners(0.86, 0.66), 0.12, true)]), 1, 0.03), plastic(light), {
        at: [-0.5, 0.04, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(box(1, 0.06, 0.8, 0.04), plastic(light), { at: [-0.5, 0.04, 0] }),
      solid(board(panel(1.14, 0.94, 0.18, [softened(corners(0.5, 0.2, 0, 0.12), 0.06, true)]), 0.14, 0.03), body, {
        at: [-0.5, 0.98, 0],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(board(panel(0.72, 0.9, 0.1), 0.24, 0.04), body, { at: [-0.5, 1.36, -0.32] }),
      lettering("CLEAN · DIRTY", 0.6, 0.1, shell, { at: [-0.5, 0.6, 0.46] }),
      solid(
        wire(
          [
            [-1.03, 1, 0],
            [-1.16, 1.3, 0.06],
            [-0.5, 1.5, 0.3],
            [0.16, 1.3, 0.06],
            [0.03, 1, 0],
          ],
          0.03,
        ),
        metal("#d3d7db"),
      ),
      place(
        [
          solid(rod(0.045, 0.045, 4.1, 20), metal("#d9dde0"), { at: [0, 2.2, 0] }),
          solid(rod(0.07, 0.06, 0.7, 20), rubber(shell), { at: [0, 4, 0] }),
          solid(ball(0.09, 20), body, { at: [0, 0.18, 0] }),
          solid(box(0.3, 0.12, 0.24, 0.05), body, { at: [0, 0.12, 0] }),
          solid(box(1.4, 0.05, 0.42, 0.02), body, { at: [0, 0.08, 0] }),
          furry(box(1.5, 0.07, 0.5, 0.03), "#f2f3f2", { at: [0, 0.04, 0] }, { length: 0.06, layers: 6, density: 26 }),
        ],
        { at: [1.05, 0, 0.3], turn: [0, 0.5, 0.06] },
      ),
      solid(box(1.4, 0.05, 0.4, 0.02), fabric(shell), { at: [0.5, 0.03, 1.3], turn: [0, 0.3, 0] }),
    );
  },
});
