import { kind } from "../../kind";
import {
  all,
  around,
  board,
  disc,
  gloss,
  lettering,
  lit,
  matte,
  outline,
  place,
  plastic,
  solid,
  tile,
} from "../../stage";

export const doorSensor = kind({
  name: "door-sensor",
  noun: {
    en: "door sensor alarm",
    zh: "门磁报警器",
    es: "alarma de puerta",
    "pt-br": "alarme de porta",
    ru: "датчик открытия двери",
    ar: "إنذار باب",
    ur: "دروازہ سینسر الارم",
    fr: "alarme de porte",
  },
  centimetres: 9,
  looks: { white: { shell: "#f5f5f3", accent: "#d2433e" }, black: { shell: "#2a2c31", accent: "#5fb8ff" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sage" }, front: { yaw: -0.35, pitch: 0.14 } },
  build({ shell, accent }) {
    return all(
      place(
        [
          solid(tile(1.1, 2.2, 0.2, 0.44, 0.1), gloss(shell)),
          solid(disc(0.3, 0.04), plastic("#c9ccd0"), { at: [0, 0.5, 0.22] }),
          around(9, (angle) =>
            solid(disc(0.03, 0.02, 12), matte("#17181b"), {
              at: [Math.cos(angle) * 0.18, 0.5 + Math.sin(angle) * 0.18, 0.245],
            }),
          ),
          solid(tile(0.34, 0.5, 0.08, 0.06), plastic("#d9dcdf"), { at: [0, -0.4, 0.22] }),
          solid(tile(0.2, 0.2, 0.05, 0.1), lit(accent, 0.5), { at: [0, -0.3, 0.24] }),
          lettering("ON OFF", 0.5, 0.12, "#8d939b", { at: [0, -0.8, 0.226] }),
          solid(disc(0.035, 0.02), lit(accent, 1.5), { at: [0, 0.95, 0.22] }),
        ],
        { at: [-0.35, 1.1, 0] },
      ),
      place(
        [
          solid(tile(0.36, 1.6, 0.1, 0.34, 0.08), gloss(shell)),
          solid(
            board(
              outline([
                [-0.1, 0.1],
                [0.1, 0],
                [-0.1, -0.1],
              ]),
              0.01,
              0.002,
            ),
            matte("#8d939b"),
            { at: [0, 0, 0.175], turn: [0, 0, Math.PI] },
          ),
        ],
        { at: [0.62, 1.1, 0] },
      ),
    );
  },
});
