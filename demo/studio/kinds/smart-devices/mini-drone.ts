import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  bothSides,
  box,
  disc,
  gloss,
  hoop,
  lit,
  outline,
  place,
  plastic,
  rod,
  solid,
  wire,
} from "../../stage";

const blade = outline(
  [
    [0, -0.03],
    [0.2, -0.09],
    [0.36, -0.06],
    [0.37, 0],
    [0.2, 0.04],
    [0, 0.03],
  ],
  true,
);

export const miniDrone = kind({
  name: "mini-drone",
  noun: {
    en: "mini drone",
    zh: "迷你无人机",
    es: "mini dron",
    "pt-br": "mini drone",
    ru: "мини-дрон",
    ar: "درون صغير",
    ur: "منی ڈرون",
    fr: "mini-drone",
  },
  centimetres: 13,
  looks: {
    green: { shell: "#8fd14f", guard: "#2d3136", glow: "#7dff5c" },
    blue: { shell: "#2f8fe0", guard: "#f2f4f6", glow: "#5cc8ff" },
    red: { shell: "#e0413a", guard: "#25282d", glow: "#ffb13d" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: { all: { backdrop: "slate", pitch: 0.5 }, front: { yaw: -0.55 }, detail: { look: [0.5, 0.5, 0.75], fit: 2.2 } },
  build({ shell, guard, glow }) {
    const rim = plastic(guard);
    const cover = gloss(shell);
    return all(
      solid(ball(1, 44), cover, { scale: [0.36, 0.22, 0.52] }),
      solid(ball(1, 36), gloss("#14171c"), { at: [0, 0.09, 0.2], scale: [0.22, 0.13, 0.28] }),
      bothSides((side) => solid(disc(0.05, 0.03), lit("#ffffff", 0.9), { at: [side * 0.14, 0, 0.47] })),
      solid(box(0.16, 0.04, 0.3, 0.02), rim, { at: [0, 0.2, -0.2] }),
      bothSides((x) =>
        bothSides((z) =>
          place(
            [
              solid(
                wire(
                  [
                    [x * -0.42, -0.02, z * -0.4],
                    [0, 0, 0],
                  ],
                  0.06,
                ),
                cover,
              ),
              solid(rod(0.09, 0.08, 0.22), rim, { at: [0, 0.02, 0] }),
              [0, Math.PI].map((half) =>
                place(solid(board(blade, 0.006, 0.004), plastic(shell), { turn: [Math.PI / 2 - 0.14, 0, 0] }), {
                  at: [0, 0.15, 0],
                  turn: [0, half + x + z * 0.4, 0],
                }),
              ),
              solid(hoop(0.47, 0.43, 0.1), rim, { at: [0, 0.1, 0], turn: [Math.PI / 2, 0, 0] }),
              around(4, (angle) =>
                solid(rod(0.016, 0.016, 0.4, 10), rim, {
                  at: [Math.cos(angle + 0.78) * 0.24, 0.06, Math.sin(angle + 0.78) * 0.24],
                  turn: [0, -angle - 0.78, Math.PI / 2],
                }),
              ),
              solid(hoop(0.11, 0.07, 0.05), lit(glow, 1.3), { at: [0, -0.08, 0], turn: [Math.PI / 2, 0, 0] }),
            ],
            { at: [x * 0.66, 0.02, z * 0.66] },
          ),
        ),
      ),
    );
  },
});
