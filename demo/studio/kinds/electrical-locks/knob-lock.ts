import { kind } from "../../kind";
import { all, box, disc, type Flat, matte, metal, place, rod, solid, tile, turned } from "../../stage";
import { key } from "./parts";

export const knobLock = kind({
  name: "knob-lock",
  noun: {
    en: "knob door lock",
    zh: "球形门锁",
    es: "cerradura de pomo",
    "pt-br": "fechadura tipo bola",
    ru: "замок-кнобсет",
    ar: "قفل باب كروي",
    ur: "گول ناب دروازہ تالا",
    fr: "serrure à bouton",
  },
  centimetres: 16,
  looks: { silver: { alloy: "#c9ccd0" }, gold: { alloy: "#cfa24a" }, brown: { alloy: "#6b4a35" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.55, pitch: 0.14 } },
  build({ alloy }) {
    const steel = metal(alloy, { roughness: 0.26 });
    const knob: Flat[] = [
      [0.001, 1.05],
      [0.46, 1.04],
      [0.62, 0.9],
      [0.62, 0.68],
      [0.46, 0.46],
      [0.26, 0.34],
      [0.24, 0.16],
      [0.3, 0.1],
      [0.86, 0.06],
      [0.9, 0],
    ];
    return all(
      place(
        [
          solid(turned(knob), steel, { turn: [Math.PI / 2, 0, 0] }),
          solid(disc(0.18, 0.03), metal("#d3d6da"), { at: [0, 0, 1.05] }),
          solid(box(0.04, 0.2, 0.03, 0), matte("#17181b"), { at: [0, 0, 1.06] }),
        ],
        { at: [-0.3, 0.95, 0.15] },
      ),
      place([solid(turned(knob), steel, { turn: [-Math.PI / 2, 0, 0] })], { at: [-0.3, 0.95, -0.1] }),
      solid(rod(0.2, 0.2, 1.5, 28), metal("#9aa0a8"), { at: [0.6, 0.95, 0.02], turn: [0, 0, Math.PI / 2] }),
      place(
        [
          solid(tile(0.5, 1.1, 0.06, 0.06), metal("#d3d6da")),
          solid(box(0.24, 0.34, 0.3, 0.04), metal("#d8b25a"), { at: [0, 0, 0.14] }),
        ],
        { at: [1.36, 0.95, 0.02], turn: [0, Math.PI / 2, 0] },
      ),
      [0, 1].map((index) =>
        place(key("#d9dcdf"), {
          at: [0.6 + index * 0.4, 0.04, 1 + index * 0.1],
          turn: [-Math.PI / 2, 0, 0.9 - index * 0.5],
        }),
      ),
    );
  },
});
