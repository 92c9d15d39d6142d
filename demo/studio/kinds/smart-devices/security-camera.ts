import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  gloss,
  lens,
  lit,
  matte,
  plastic,
  ring,
  rod,
  solid,
  turned,
} from "../../stage";

export const securityCamera = kind({
  name: "security-camera",
  noun: {
    en: "security camera",
    zh: "监控摄像头",
    es: "cámara de seguridad",
    "pt-br": "câmera de segurança",
    ru: "камера видеонаблюдения",
    ar: "كاميرا مراقبة",
    ur: "سیکیورٹی کیمرہ",
    fr: "caméra de surveillance",
  },
  centimetres: 12,
  looks: { white: { shell: "#f4f5f6", dark: "#1b1e23" }, black: { shell: "#2f3238", dark: "#0e1013" } },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.14, backdrop: "sky" }, front: { yaw: -0.4 } },
  build({ shell, dark }) {
    const cover = gloss(shell, { roughness: 0.22 });
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.78, 0],
          [0.84, 0.08],
          [0.8, 0.2],
          [0.45, 0.3],
          [0.4, 0.5],
          [0.001, 0.52],
        ]),
        cover,
      ),
      solid(ring(0.8, 0.02), matte(dark), { at: [0, 0.2, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) => solid(box(0.2, 1.15, 0.56, 0.1), cover, { at: [side * 0.92, 1, 0] })),
      solid(box(1.9, 0.2, 0.56, 0.1), cover, { at: [0, 0.5, 0] }),
      solid(ball(0.82, 56), cover, { at: [0, 1.36, 0] }),
      solid(ball(0.83, 48), gloss(dark), { at: [0, 1.36, 0.09], scale: [0.86, 0.66, 0.95] }),
      lens(0.26, { at: [0, 1.42, 0.87] }),
      [-1, 1].map((side) =>
        [0.1, -0.12].map((up) =>
          solid(disc(0.055, 0.02), lit("#fff3d2", 1), {
            at: [side * 0.42, 1.42 + up, 0.78],
            turn: [0, side * 0.45, 0],
          }),
        ),
      ),
      solid(disc(0.028, 0.02), lit("#43c7ff", 2), { at: [0, 1.08, 0.86] }),
      bothSides((side) => [
        solid(rod(0.07, 0.08, 0.2), plastic(dark), { at: [side * 0.92, 1.58, -0.12] }),
        solid(rod(0.045, 0.06, 1), plastic(dark), { at: [side * 0.92, 2.1, -0.12] }),
      ]),
    );
  },
});
