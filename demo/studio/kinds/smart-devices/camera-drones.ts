import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  board,
  bothSides,
  box,
  fabric,
  gloss,
  lens,
  lit,
  matte,
  metal,
  outline,
  place,
  plastic,
  rod,
  rubber,
  solid,
  turned,
  wire,
} from "../../stage";

const propeller = (blades: number, long: number, color: string, spin: number) =>
  around(blades, (angle) =>
    place(
      solid(
        board(
          outline(
            [
              [0, -0.035],
              [long * 0.35, -0.11],
              [long * 0.9, -0.07],
              [long, 0],
              [long * 0.6, 0.05],
              [0, 0.035],
            ],
            true,
          ),
          0.012,
          0.006,
        ),
        plastic(color),
        { turn: [Math.PI / 2 - 0.14, 0, 0] },
      ),
      { turn: [0, angle + spin, 0] },
    ),
  );

/** A gimbal with its camera, hanging from the origin. */
const gimbal = (color: string) =>
  all(
    solid(rod(0.1, 0.1, 0.14, 28), matte("#24272c"), { at: [0, -0.07, 0] }),
    bothSides((side) => solid(box(0.05, 0.26, 0.12, 0.02), metal("#9aa1a9"), { at: [side * 0.19, -0.22, 0] })),
    solid(box(0.42, 0.05, 0.12, 0.02), metal("#9aa1a9"), { at: [0, -0.13, 0] }),
    solid(box(0.3, 0.26, 0.26, 0.07), plastic(color), { at: [0, -0.3, 0.02] }),
    lens(0.11, { at: [0, -0.3, 0.17] }),
  );

export const skidCameraDrone = kind({
  name: "skid-camera-drone",
  noun: {
    en: "camera drone with landing skids",
    zh: "高脚架航拍无人机",
    es: "dron con cámara y patines",
    "pt-br": "drone com câmera e trem de pouso",
    ru: "дрон с камерой на опорах",
    ar: "درون بكاميرا وأرجل هبوط",
    ur: "لینڈنگ ٹانگوں والا کیمرہ ڈرون",
    fr: "drone caméra à patins",
  },
  centimetres: 35,
  looks: {
    white: { shell: "#f0f0ec", stripe: "#d8a23c", blade: "#e4e5e6" },
    black: { shell: "#33363c", stripe: "#c63a34", blade: "#1c1e22" },
    red: { shell: "#c5342f", stripe: "#f4f1ea", blade: "#2a2d32" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "sky", pitch: 0.22 }, front: { yaw: -0.5 } },
  build({ shell, stripe, blade }) {
    const cover = gloss(shell, { roughness: 0.2 });
    return all(
      solid(
        turned([
          [0.001, 0.28],
          [0.3, 0.24],
          [0.48, 0.06],
          [0.44, -0.1],
          [0.001, -0.16],
        ]),
        cover,
      ),
      around(4, (angle) => {
        const turn = angle + Math.PI / 4;
        const [x, z] = [Math.cos(turn), Math.sin(turn)];
        return [
          solid(
            wire(
              [
                [x * 0.2, 0.04, z * 0.2],
                [x * 0.7, 0.06, z * 0.7],
                [x * 1.2, 0.12, z * 1.2],
              ],
              0.11,
            ),
            cover,
          ),
          solid(rod(0.128, 0.128, 0.1, 32), plastic(stripe), {
            at: [x * 0.82, 0.075, z * 0.82],
            turn: [Math.PI / 2, 0, Math.PI / 2 - turn],
          }),
          solid(rod(0.15, 0.12, 0.24), cover, { at: [x * 1.2, 0.16, z * 1.2] }),
          solid(rod(0.11, 0.13, 0.08), metal("#aeb4bb"), { at: [x * 1.2, 0.31, z * 1.2] }),
          place(propeller(2, 0.68, blade, angle + 0.6), { at: [x * 1.2, 0.38, z * 1.2] }),
          solid(ball(0.05, 16), lit(z > 0 ? "#ff3b30" : "#34c759", 1.4), { at: [x * 1.28, 0.04, z * 1.28] }),
        ];
      }),
      bothSides((side) => [
        [0.3, -0.3].map((z) =>
          solid(
            wire(
              [
                [side * 0.3, -0.06, z],
                [side * 0.5, -0.4, z * 1.2],
                [side * 0.62, -0.86, z * 1.4],
              ],
              0.055,
            ),
            cover,
          ),
        ),
        solid(
          wire(
            [
              [side * 0.62, -0.86, 0.66],
              [side * 0.63, -0.88, 0],
              [side * 0.62, -0.86, -0.66],
            ],
            0.06,
          ),
          cover,
        ),
      ]),
      place(gimbal("#2f3339"), { at: [0, -0.12, 0.14], scale: 1.25 }),
    );
  },
});

export const fpvDrone = kind({
  name: "fpv-drone",
  noun: {
    en: "FPV racing drone",
    zh: "FPV穿越机",
    es: "dron FPV de carreras",
    "pt-br": "drone FPV de corrida",
    ru: "гоночный FPV-дрон",
    ar: "درون سباق FPV",
    ur: "ایف پی وی ریسنگ ڈرون",
    fr: "drone de course FPV",
  },
  centimetres: 24,
  looks: {
    orange: { blade: "#ee7a2b", strap: "#ee7a2b", pod: "#24272c" },
    green: { blade: "#5fbf4a", strap: "#2f7a3a", pod: "#24272c" },
    blue: { blade: "#3f8fe0", strap: "#22508c", pod: "#24272c" },
  },
  shots: ["front", "use"],
  sets: { all: { backdrop: "stone", pitch: 0.46 }, front: { yaw: -0.6, fit: 1.2 } },
  build({ blade, strap, pod }) {
    const carbon = plastic("#2b2d31", { roughness: 0.5 });
    const screw = metal("#c7cbd0");
    return all(
      [1, -1].map((side) => solid(box(2.5, 0.07, 0.24, 0.02), carbon, { turn: [0, side * (Math.PI / 4), 0] })),
      solid(box(0.44, 0.06, 1.24, 0.02), carbon, { at: [0, 0.06, 0] }),
      solid(box(0.4, 0.05, 1.14, 0.02), carbon, { at: [0, 0.38, -0.04] }),
      bothSides((x) =>
        [-0.52, 0, 0.44].map((z) => solid(rod(0.04, 0.04, 0.3, 16), metal(blade), { at: [x * 0.16, 0.22, z] })),
      ),
      solid(box(0.34, 0.05, 0.5, 0.01), plastic("#1f6a46"), { at: [0, 0.16, -0.1] }),
      solid(box(0.36, 0.3, 0.86, 0.05), matte("#e6dcc4"), { at: [0, 0.57, -0.1] }),
      solid(box(0.38, 0.31, 0.2, 0.05), matte("#2b2e33"), { at: [0, 0.57, 0.24] }),
      solid(box(0.4, 0.34, 0.2, 0.04), fabric(strap), { at: [0, 0.56, -0.18] }),
      place(
        [
          solid(box(0.3, 0.3, 0.22, 0.05), plastic(pod)),
          lens(0.12, { at: [0, 0, 0.12] }),
          bothSides((side) => solid(box(0.04, 0.42, 0.3, 0.02), plastic(blade), { at: [side * 0.19, -0.02, -0.04] })),
        ],
        { at: [0, 0.3, 0.66], turn: [-0.4, 0, 0] },
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.12, 0.2, -0.6],
              [side * 0.22, 0.5, -0.86],
              [side * 0.34, 0.9, -1],
            ],
            0.026,
          ),
          rubber("#1b1d20"),
        ),
      ),
      around(4, (angle) => {
        const turn = angle + Math.PI / 4;
        return place(
          [
            solid(rod(0.17, 0.17, 0.1), metal("#3a3d43", { roughness: 0.4 }), { at: [0, 0.08, 0] }),
            solid(rod(0.16, 0.17, 0.13), metal(blade, { roughness: 0.3 }), { at: [0, 0.19, 0] }),
            place(propeller(3, 0.6, blade, angle * 0.7 + 0.3), { at: [0, 0.3, 0] }),
            solid(rod(0.06, 0.06, 0.07, 6), screw, { at: [0, 0.34, 0] }),
          ],
          { at: [Math.cos(turn) * 1.14, 0, Math.sin(turn) * 1.14] },
        );
      }),
    );
  },
});
