import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  gloss,
  lit,
  metal,
  place,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  wire,
} from "../../stage";

export const robotDog = kind({
  name: "robot-dog",
  noun: {
    en: "robot dog",
    zh: "机器狗",
    es: "perro robot",
    "pt-br": "cachorro robô",
    ru: "робот-собака",
    ar: "كلب آلي",
    ur: "روبوٹ کتا",
    fr: "chien robot",
  },
  centimetres: 28,
  looks: {
    white: { shell: "#eef0f2", joint: "#2c3036", glow: "#4ad6ff" },
    orange: { shell: "#f0832a", joint: "#33363b", glow: "#ffe9a8" },
    black: { shell: "#3a3d43", joint: "#8f959c", glow: "#61ff9d" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.2, backdrop: "stone" }, front: { yaw: -0.75 } },
  build({ shell, joint, glow }) {
    const cover = plastic(shell, { roughness: 0.28 });
    const dark = plastic(joint, { roughness: 0.4 });
    return all(
      solid(box(0.7, 0.5, 1.7, 0.2), cover, { at: [0, 1.5, 0] }),
      solid(box(0.5, 0.1, 1.2, 0.05), dark, { at: [0, 1.76, -0.05] }),
      solid(box(0.08, 0.03, 0.8, 0.01), lit(glow, 1), { at: [0, 1.82, -0.05] }),
      bothSides((x) =>
        bothSides((z) =>
          place(
            [
              solid(disc(0.24, 0.22), dark, { turn: [0, Math.PI / 2, 0] }),
              solid(disc(0.12, 0.24), metal("#b5bac0"), { turn: [0, Math.PI / 2, 0] }),
              solid(box(0.2, 0.8, 0.26, 0.1), cover, { at: [x * 0.06, -0.34, -0.16], turn: [0.45, 0, 0] }),
              solid(disc(0.14, 0.22), dark, { at: [x * 0.06, -0.68, -0.33], turn: [0, Math.PI / 2, 0] }),
              solid(rod(0.09, 0.06, 0.72), dark, { at: [x * 0.06, -1, -0.19], turn: [-0.42, 0, 0] }),
              solid(ball(0.12, 24), rubber("#17191c"), { at: [x * 0.06, -1.34, -0.04] }),
            ],
            { at: [x * 0.44, 1.46, z * 0.62] },
          ),
        ),
      ),
      solid(rod(0.16, 0.2, 0.4), dark, { at: [0, 1.82, 0.82], turn: [0.6, 0, 0] }),
      solid(box(0.72, 0.56, 0.68, 0.2), cover, { at: [0, 2.14, 1.06] }),
      solid(tile(0.58, 0.3, 0.14, 0.1, 0.04), gloss("#090b0f"), { at: [0, 2.18, 1.38] }),
      bothSides((side) => [
        solid(disc(0.075, 0.03), lit(glow, 1.6), { at: [side * 0.15, 2.19, 1.43] }),
        solid(box(0.1, 0.34, 0.22, 0.05), dark, { at: [side * 0.38, 2.3, 0.96], turn: [0.25, 0, side * -0.25] }),
      ]),
      solid(box(0.32, 0.18, 0.22, 0.08), dark, { at: [0, 1.95, 1.4] }),
      solid(
        wire(
          [
            [0, 1.68, -0.82],
            [0, 1.9, -1.05],
            [0, 2.2, -1.1],
          ],
          0.05,
        ),
        dark,
      ),
      solid(ball(0.08, 20), lit(glow, 1), { at: [0, 2.24, -1.1] }),
    );
  },
});
