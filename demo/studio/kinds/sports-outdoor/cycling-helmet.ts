import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  circle,
  fabric,
  gloss,
  head,
  outline,
  type Point,
  place,
  plastic,
  shaped,
  solid,
  wire,
} from "../../stage";

export const cyclingHelmet = kind({
  name: "cycling-helmet",
  noun: {
    en: "cycling helmet",
    zh: "骑行头盔",
    es: "casco para ciclismo",
    "pt-br": "capacete de ciclismo",
    ru: "велошлем",
    ar: "خوذة دراجة",
    ur: "سائیکل ہیلمٹ",
    fr: "casque de vélo",
  },
  centimetres: 29,
  looks: {
    black: { shell: "#26282c", trim: "#b7e04a" },
    red: { shell: "#c5322b", trim: "#26282c" },
    blue: { shell: "#2f6fc0", trim: "#f4f2ec" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { yaw: -0.7, pitch: 0.3 } },
  build: ({ shell, trim }) => helmet(shell, trim),
  use: ({ shell, trim }) => all(head(), place(helmet(shell, trim), { at: [0, 2.42, -0.05], scale: 0.92 })),
});

function helmet(shell: string, trim: string) {
  const dome = shaped(ball(1, 72), (point) => {
    if (point.y < 0) point.y *= 0.16;
    if (point.z > 0 && point.y > 0) point.y *= 1 + 0.05 * point.z;
  });
  const ridge = (x: number, color: string, thick: number) =>
    solid(
      wire(
        Array.from({ length: 13 }, (_, index): Point => {
          const angle = 0.25 + (index / 12) * 2.65;
          const out = Math.sqrt(1 - x * x);
          return [
            x * 0.9 * (1 + 0.12 * Math.sin(angle)),
            Math.sin(angle) * out * 0.84 + 0.03,
            Math.cos(angle) * out * 1.19,
          ];
        }),
        thick,
      ),
      gloss(color),
    );
  return all(
    solid(dome, plastic("#1b1d21"), { scale: [0.84, 0.76, 1.1] }),
    [-0.82, -0.5, -0.18, 0.18, 0.5, 0.82].map((x) => ridge(x, shell, 0.125)),
    [-0.34, 0.34].map((x) => ridge(x, trim, 0.05)),
    solid(
      wire(
        circle(1, 0, 0, 40).map(([x, z]): Point => [x * 0.88, -0.06, z * 1.14]),
        0.11,
        true,
        120,
      ),
      gloss(shell),
    ),
    solid(
      board(
        outline(
          [
            [-0.7, 0],
            [0.7, 0],
            [0.5, 0.36],
            [-0.5, 0.36],
          ],
          true,
        ),
        0.04,
        0.03,
      ),
      gloss(shell),
      { at: [0, 0.02, 1], turn: [1.35, 0, 0] },
    ),
    bothSides((side) => [
      solid(
        wire(
          [
            [side * 0.82, -0.1, 0.45],
            [side * 0.7, -0.7, 0.2],
            [side * 0.1, -1.12, 0.2],
          ],
          0.035,
        ),
        fabric("#26282c"),
      ),
      solid(
        wire(
          [
            [side * 0.82, -0.1, -0.5],
            [side * 0.7, -0.7, 0.16],
            [side * 0.7, -0.72, 0.2],
          ],
          0.035,
        ),
        fabric("#26282c"),
      ),
    ]),
    solid(box(0.26, 0.12, 0.08, 0.03), plastic("#33363b"), { at: [0, -1.13, 0.2] }),
  );
}
