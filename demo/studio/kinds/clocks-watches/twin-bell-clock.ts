import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  gloss,
  metal,
  place,
  ring,
  rod,
  solid,
  turned,
  wire,
} from "../../stage";
import { clockHands, dialPrint, roundPrint } from "./parts";

export const twinBellClock = kind({
  name: "twin-bell-clock",
  noun: {
    en: "twin bell alarm clock",
    zh: "双铃闹钟",
    es: "despertador de doble campana",
    "pt-br": "despertador de dois sinos",
    ru: "будильник с двумя колокольчиками",
    ar: "منبه بجرسين",
    ur: "ٹوئن بیل الارم گھڑی",
    fr: "réveil à deux cloches",
  },
  centimetres: 16,
  looks: {
    red: { shell: "#c2302c", ground: "#fdfaf2" },
    mint: { shell: "#8fd0b8", ground: "#fffdf4" },
    gold: { shell: "#c9a14a", ground: "#f7efdb" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.12 } },
  build({ shell, ground }) {
    const paint = shell === "#c9a14a" ? metal(shell, { roughness: 0.25 }) : gloss(shell);
    const bright = metal("#d8b25a", { roughness: 0.2 });
    return all(
      place(
        [
          solid(rod(1, 1, 0.7, 72), paint, { turn: [Math.PI / 2, 0, 0] }),
          solid(ring(0.97, 0.07), bright, { at: [0, 0, 0.35] }),
          roundPrint(0.93, dialPrint({ ground, ink: "#2b2522", numerals: "arabic" }), 0.352),
          place(clockHands(0.74, "#2b2522", "#c23a34"), { at: [0, 0, 0.38] }),
          bothSides((side) =>
            place(
              [
                solid(rod(0.04, 0.04, 0.3, 16), bright, { at: [0, 0.1, 0] }),
                solid(
                  turned([
                    [0.46, 0.16],
                    [0.44, 0.3],
                    [0.3, 0.46],
                    [0.001, 0.52],
                  ]),
                  metal("#d8b25a", { roughness: 0.18, side: DoubleSide }),
                ),
                solid(ball(0.05, 16), bright, { at: [0, 0.54, 0] }),
                solid(rod(0.06, 0.08, 0.5, 20), bright, { at: [side * 0.1, -2.1, 0], turn: [0, 0, side * 0.12] }),
              ],
              { at: [side * 0.58, 0.86, 0], turn: [0, 0, side * -0.5] },
            ),
          ),
          bothSides((side) => [
            solid(rod(0.05, 0.07, 0.4, 20), bright, { at: [side * 0.62, -0.95, 0.05], turn: [0, 0, side * 0.5] }),
            solid(ball(0.08, 20), bright, { at: [side * 0.72, -1.13, 0.05] }),
          ]),
          solid(rod(0.025, 0.025, 0.4, 12), bright, { at: [0, 1.2, 0] }),
          solid(box(0.16, 0.14, 0.12, 0.03), bright, { at: [0, 1.4, 0] }),
          solid(
            wire(
              [
                [-0.5, 1.42, 0],
                [-0.36, 1.72, 0],
                [0, 1.82, 0],
                [0.36, 1.72, 0],
                [0.5, 1.42, 0],
              ],
              0.035,
            ),
            bright,
          ),
        ],
        { at: [0, 1.2, 0] },
      ),
    );
  },
});
