import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  bothSides,
  box,
  disc,
  fabric,
  glass,
  gloss,
  hoop,
  lit,
  matte,
  metal,
  outline,
  place,
  plastic,
  rod,
  solid,
  turned,
  wire,
} from "../../stage";

const blade = (long: number, wide: number) =>
  board(
    outline(
      [
        [0, -wide * 0.4],
        [long * 0.5, -wide],
        [long, -wide * 0.7],
        [long * 1.02, wide * 0.2],
        [long * 0.5, wide * 0.5],
        [0, wide * 0.4],
      ],
      true,
    ),
    0.012,
    0.005,
  );

/** Two blades turning about y. */
const rotor = (long: number, wide: number, color: string, spin: number) =>
  [0, Math.PI].map((half) =>
    place(solid(blade(long, wide), plastic(color), { turn: [Math.PI / 2 - 0.12, 0, 0] }), {
      turn: [0, spin + half, 0],
    }),
  );

export const saucerDrone = kind({
  name: "saucer-drone",
  noun: {
    en: "flying saucer drone",
    zh: "飞碟无人机",
    es: "dron platillo volador",
    "pt-br": "drone disco voador",
    ru: "дрон «летающая тарелка»",
    ar: "درون طبق طائر",
    ur: "اڑن طشتری ڈرون",
    fr: "drone soucoupe volante",
  },
  centimetres: 18,
  looks: {
    orange: { foam: "#e8792f", dome: "#2a2d33", glow: "#ffd23c" },
    blue: { foam: "#3b8fd8", dome: "#f1f3f5", glow: "#8ef0ff" },
    white: { foam: "#f2f1ec", dome: "#d83c3c", glow: "#7dff9a" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "slate", pitch: 0.62 }, front: { yaw: -0.4 } },
  build({ foam, dome, glow }) {
    const body = matte(foam, { roughness: 0.62 });
    return all(
      solid(
        turned([
          [0.98, 0.1],
          [1.16, 0.12],
          [1.26, 0.02],
          [1.18, -0.1],
          [0.98, -0.1],
          [0.96, 0],
          [0.98, 0.1],
        ]),
        body,
      ),
      around(18, (angle) =>
        solid(ball(0.045, 16), lit(glow, 1.5), {
          at: [Math.cos(angle) * 1.24, 0.05, Math.sin(angle) * 1.24],
        }),
      ),
      [0, 1].map((half) => solid(box(2.1, 0.14, 0.2, 0.06), body, { turn: [0, half * (Math.PI / 2), 0] })),
      solid(
        turned([
          [0.001, 0.4],
          [0.2, 0.34],
          [0.36, 0.16],
          [0.4, 0],
          [0.3, -0.12],
          [0.001, -0.14],
        ]),
        gloss(dome),
      ),
      solid(hoop(0.43, 0.37, 0.05), lit(glow, 1.1), { at: [0, 0.02, 0], turn: [Math.PI / 2, 0, 0] }),
      around(4, (angle) => {
        const turn = angle + Math.PI / 4;
        return place(
          [
            solid(rod(0.09, 0.1, 0.18), plastic("#24272c")),
            solid(box(0.86, 0.07, 0.09, 0.03), body, { at: [0, -0.04, 0], turn: [0, -turn, 0] }),
            place(rotor(0.37, 0.07, dome, angle + 0.4), { at: [0, 0.12, 0] }),
          ],
          { at: [Math.cos(turn) * 0.68, 0, Math.sin(turn) * 0.68] },
        );
      }),
    );
  },
});

export const miniHelicopter = kind({
  name: "mini-helicopter",
  noun: {
    en: "mini helicopter",
    zh: "迷你遥控直升机",
    es: "mini helicóptero",
    "pt-br": "mini helicóptero",
    ru: "мини-вертолёт",
    ar: "مروحية صغيرة",
    ur: "منی ہیلی کاپٹر",
    fr: "mini-hélicoptère",
  },
  centimetres: 20,
  looks: {
    yellow: { shell: "#efc13a", trim: "#23262b", blade: "#2b2e33" },
    red: { shell: "#d23a35", trim: "#f2f2ee", blade: "#24272c" },
    green: { shell: "#5f7a48", trim: "#2d3328", blade: "#20231f" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "sky", pitch: 0.24 }, front: { yaw: -0.95 } },
  build({ shell, trim, blade: color }) {
    const cover = gloss(shell);
    const frame = plastic(trim);
    const steel = metal("#b9bec5");
    return all(
      solid(ball(1, 48), cover, { scale: [0.36, 0.38, 0.62] }),
      solid(ball(1, 40), glass("#21394a", { opacity: 0.85 }), { at: [0, 0.07, 0.2], scale: [0.31, 0.31, 0.44] }),
      solid(box(0.3, 0.14, 0.5, 0.06), frame, { at: [0, 0.36, -0.08] }),
      solid(rod(0.15, 0.06, 1.7, 32), cover, { at: [0, 0.1, -1.2], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 1] }),
      solid(
        board(
          outline([
            [-0.1, -0.24],
            [0.2, -0.3],
            [0.46, 0.42],
            [0.2, 0.42],
          ]),
          0.04,
          0.015,
        ),
        frame,
        { at: [0.02, 0.18, -1.85], turn: [0, Math.PI / 2, 0] },
      ),
      solid(box(0.66, 0.035, 0.18, 0.015), frame, { at: [0, 0.12, -1.5] }),
      place(rotor(0.24, 0.04, color, 0.5), { at: [0.1, 0.16, -1.98], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.03, 0.03, 0.5, 20), steel, { at: [0, 0.6, -0.06] }),
      place(rotor(1.3, 0.075, color, 0.35), { at: [0, 0.62, -0.06] }),
      place(rotor(1.3, 0.075, color, 1.75), { at: [0, 0.84, -0.06] }),
      solid(box(0.5, 0.05, 0.06, 0.02), steel, { at: [0, 0.73, -0.06], turn: [0, 0.9, 0] }),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.36, -0.5, 0.62],
              [side * 0.36, -0.58, 0.42],
              [side * 0.36, -0.58, -0.5],
            ],
            0.035,
          ),
          frame,
        ),
        [0.24, -0.26].map((z) =>
          solid(
            wire(
              [
                [side * 0.16, -0.26, z],
                [side * 0.3, -0.4, z],
                [side * 0.36, -0.58, z],
              ],
              0.03,
            ),
            frame,
          ),
        ),
        solid(box(0.012, 0.09, 0.56, 0.005), fabric(trim), { at: [side * 0.362, -0.02, -0.16] }),
      ]),
      solid(disc(0.06, 0.03), lit("#ffffff", 1.2), { at: [0, -0.16, 0.57] }),
    );
  },
});
