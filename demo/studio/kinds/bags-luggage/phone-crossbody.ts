import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  cord,
  counted,
  drawnOn,
  leather,
  metal,
  outline,
  type Point,
  pattern,
  seam,
  soft,
  solid,
} from "../../stage";
import { drawnZip, hardware, zipPull } from "./parts";

export const phoneCrossbody = kind({
  name: "phone-crossbody",
  noun: {
    en: "phone crossbody bag",
    zh: "手机斜挎包",
    es: "bolsa cruzada para celular",
    "pt-br": "bolsa transversal para celular",
    ru: "сумка через плечо для телефона",
    ar: "حقيبة كتف للهاتف",
    ur: "فون کراس باڈی بیگ",
    fr: "sac bandoulière pour téléphone",
  },
  centimetres: 19,
  looks: { beige: { hide: "#d9c6a6", trim: "#8a5c34" }, black: { hide: "#2a2b2f", trim: "#101012" } },
  shots: ["front", "use"],
  build({ hide, trim }) {
    const face = pattern([
      [-0.5, 1.7, 0.08],
      [0.5, 1.7, 0.08],
      [0.5, 0, 0.16],
      [-0.5, 0, 0.16],
    ]);
    const map = drawnOn(face, hide, (pen) => {
      seam(
        pen,
        [
          [-0.44, 1.66],
          [-0.44, 0.06],
          [0.44, 0.06],
          [0.44, 1.66],
        ],
        "#ffffff77",
        0.014,
        [0.04, 0.03],
      );
      drawnZip(pen, [
        [-0.4, 0.75],
        [0.4, 0.75],
      ]);
    });
    return all(
      solid(soft(face, { thick: 0.15, edge: 0.14 }), leather("#ffffff", { map })),
      solid(
        board(
          outline(
            pattern([
              [-0.52, 1.72, 0.05],
              [0.52, 1.72, 0.05],
              [0.5, 1.12, 0.2],
              [0, 1.0, 0.2],
              [-0.5, 1.12, 0.2],
            ]),
          ),
          0.03,
          0.02,
        ),
        leather(trim),
        { at: [0, 0, 0.15] },
      ),
      solid(ball(0.06, 24), metal("#d8b25a"), { at: [0, 1.15, 0.2], scale: [1, 1, 0.5] }),
      zipPull("#d8b25a", { at: [0.36, 0.75, 0.16] }),
      bothSides((end) => hardware("#d8b25a", { at: [end * 0.5, 1.7, 0.02] })),
      cord(
        counted(
          24,
          (index): Point => [Math.cos((index / 23) * Math.PI) * -0.5, 1.74 + Math.sin((index / 23) * Math.PI) * 1.1, 0],
        ),
        trim,
        0.03,
      ),
    );
  },
});
