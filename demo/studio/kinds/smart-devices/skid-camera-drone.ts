import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  gloss,
  lens,
  lit,
  matte,
  metal,
  place,
  plastic,
  rod,
  solid,
  turned,
  wire,
} from "../../stage";
import { propeller } from "./propeller";

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
