import { kind } from "../../kind";
import { all, bothSides, drawnOn, leather, mirrored, pattern, seam, soft, solid } from "../../stage";
import { drawnZip, hardware, strap, zipPull } from "./parts";

const moon = pattern(
  mirrored([
    [0, 0.62, 0.3],
    [0.5, 0.68, 0.3],
    [1.05, 1.05, 0.12],
    [1.2, 0.75, 0.2],
    [0.95, 0.2, 0.4],
    [0.45, -0.08, 0.4],
  ]),
  0.3,
);

export const crescentBag = kind({
  name: "crescent-bag",
  noun: {
    en: "crescent shoulder bag",
    zh: "月牙单肩包",
    es: "bolso de hombro media luna",
    "pt-br": "bolsa de ombro meia-lua",
    ru: "сумка-полумесяц",
    ar: "حقيبة كتف هلالية",
    ur: "ہلال کندھا بیگ",
    fr: "sac épaule demi-lune",
  },
  centimetres: 30,
  looks: { black: "#29292d", beige: "#d8c4a4" },
  shots: ["front", "turned"],
  build(hide) {
    const map = drawnOn(moon, hide, (pen) => {
      drawnZip(pen, [
        [-0.98, 0.92],
        [-0.5, 0.62],
        [0, 0.55],
        [0.5, 0.62],
        [0.98, 0.92],
      ]);
      seam(
        pen,
        [
          [-0.55, 0.6],
          [-0.5, -0.1],
        ],
        "#00000055",
        0.014,
      );
      seam(
        pen,
        [
          [0.55, 0.6],
          [0.5, -0.1],
        ],
        "#00000055",
        0.014,
      );
      seam(
        pen,
        [
          [-0.58, 0.6],
          [-0.53, -0.1],
        ],
        "#ffffff44",
        0.01,
        [0.03, 0.025],
      );
      seam(
        pen,
        [
          [0.58, 0.6],
          [0.53, -0.1],
        ],
        "#ffffff44",
        0.01,
        [0.03, 0.025],
      );
    });
    const gold = "#d8b25a";
    return all(
      solid(soft(moon, { thick: 0.3, edge: 0.42 }), leather("#ffffff", { map }), { at: [0, 0.12, 0] }),
      zipPull(gold, { at: [0.78, 0.92, 0.16], turn: [0, 0, -0.5] }),
      bothSides((end) => hardware(gold, { at: [end * 1.1, 1.2, 0], turn: [0, 0.4, 0] })),
      strap(
        [
          [-1.1, 1.24, 0],
          [-1.02, 1.7, 0],
          [-0.6, 2.25, 0],
          [0, 2.45, 0],
          [0.6, 2.25, 0],
          [1.02, 1.7, 0],
          [1.1, 1.24, 0],
        ],
        leather(hide),
        0.16,
        0.03,
      ),
    );
  },
});
