import { kind } from "../../kind";
import {
  ball,
  bothSides,
  disc,
  fabric,
  gloss,
  matte,
  place,
  plastic,
  ring,
  shaped,
  solid,
  tile,
  times,
  wire,
} from "../../stage";

export const fullFaceHelmet = kind({
  name: "full-face-helmet",
  noun: {
    en: "full-face helmet",
    zh: "全盔",
    es: "casco integral",
    "pt-br": "capacete fechado",
    ru: "шлем-интеграл",
    ar: "خوذة كاملة",
    ur: "فل فیس ہیلمٹ",
    fr: "casque intégral",
  },
  centimetres: 34,
  looks: {
    red: { shell: "#c2302c", stripe: "#f4f4f1", visor: "#1b2028" },
    black: { shell: "#1d1f22", stripe: "#5a6068", visor: "#2a2430" },
    white: { shell: "#f4f4f1", stripe: "#2b62b8", visor: "#1b2028" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.6, pitch: 0.1 }, turned: { yaw: 0.7 } },
  build({ shell, stripe, visor }) {
    const skin = gloss(shell);
    const dome = shaped(ball(1, 80), (point) => {
      if (point.z > 0 && point.y < 0.1) point.z *= 1 + (0.1 - point.y) * 0.32;
      if (point.y < -0.6) point.y = -0.6 + (point.y + 0.6) * 0.4;
      point.z *= 1.14;
    });
    return place(
      [
        solid(dome, skin),
        solid(ball(1.008, 64), gloss(visor, { roughness: 0.05, iridescence: 1, iridescenceIOR: 1.7 }), {
          at: [0, 0.06, 0.1],
          scale: [0.97, 0.54, 1.12],
        }),
        times(3, (index) =>
          solid(tile(0.26, 0.05, 0.02, 0.06), matte("#0c0d0f"), {
            at: [0, -0.4 - index * 0.08, 1.19 - index * 0.02],
            turn: [0.3, 0, 0],
          }),
        ),
        bothSides((side) => [
          solid(disc(0.17, 0.1), plastic("#26282c"), {
            at: [side * 0.97, 0.08, 0.12],
            turn: [0, (side * Math.PI) / 2, 0],
          }),
          solid(tile(0.34, 0.12, 0.05, 0.08), plastic("#26282c"), {
            at: [side * 0.34, 0.74, 0.67],
            turn: [-0.75, side * 0.35, 0],
          }),
          solid(
            wire(
              [
                [side * 0.22, 0.72, 0.74],
                [side * 0.32, 0.88, 0.36],
                [side * 0.34, 0.915, -0.2],
                [side * 0.3, 0.66, -0.77],
                [side * 0.26, 0.3, -1.04],
              ],
              0.05,
            ),
            gloss(stripe),
          ),
        ]),
        solid(ring(0.8, 0.12), fabric("#26282c"), {
          at: [0, -0.72, 0.05],
          turn: [Math.PI / 2, 0, 0],
          scale: [1, 1.2, 1],
        }),
      ],
      { at: [0, 0.9, 0] },
    );
  },
});
