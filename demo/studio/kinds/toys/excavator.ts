import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  glass,
  gloss,
  metal,
  outline,
  plastic,
  rod,
  rubber,
  solid,
  times,
  wire,
} from "../../stage";

export const excavator = kind({
  name: "excavator",
  noun: {
    en: "remote-control excavator",
    zh: "遥控挖掘机",
    es: "excavadora teledirigida",
    "pt-br": "escavadeira de controle remoto",
    ru: "экскаватор на пульте",
    ar: "حفارة تحكم عن بعد",
    ur: "ریموٹ کنٹرول ایکسکیویٹر",
    fr: "pelleteuse télécommandée",
  },
  centimetres: 32,
  looks: { yellow: "#f0b323", orange: "#e8702a" },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.5, pitch: 0.24 }, turned: { yaw: 0.65 } },
  build: (paint) => {
    const shell = plastic(paint);
    const dark = plastic("#2a2c30");
    return all(
      bothSides((side) => [
        solid(box(2.2, 0.55, 0.4, 0.26), rubber("#232427"), { at: [0, 0.3, side * 0.62] }),
        times(16, (index) =>
          solid(box(0.06, 0.6, 0.42, 0), rubber("#1a1b1d"), { at: [(index - 7.5) * 0.13, 0.3, side * 0.62] }),
        ),
        [-0.75, 0, 0.75].map((x) =>
          solid(rod(0.18, 0.18, 0.44, 30), dark, { at: [x, 0.3, side * 0.62], turn: [Math.PI / 2, 0, 0] }),
        ),
      ]),
      solid(rod(0.5, 0.5, 0.2, 40), dark, { at: [0, 0.64, 0] }),
      solid(box(1.7, 0.5, 1.3, 0.1), shell, { at: [-0.2, 0.98, 0] }),
      solid(box(0.6, 0.5, 1.2, 0.1), shell, { at: [-0.75, 1.35, 0] }),
      solid(box(0.8, 0.9, 0.6, 0.08), shell, { at: [0.2, 1.62, 0.32] }),
      solid(box(0.82, 0.5, 0.5, 0.04), glass("#bcd8e6", { opacity: 0.7 }), { at: [0.2, 1.72, 0.34] }),
      solid(box(0.66, 0.5, 0.62, 0.04), gloss("#3c4a55"), { at: [0.2, 1.72, 0.32] }),
      [-0.28, -0.12].map((z) =>
        solid(
          board(
            outline([
              [0.4, 1.1],
              [0.7, 1.2],
              [1.5, 2.5],
              [1.9, 2.55],
              [1.8, 2.8],
              [1.35, 2.75],
            ]),
            0.08,
            0.02,
          ),
          shell,
          { at: [0, 0, z] },
        ),
      ),
      solid(
        board(
          outline([
            [1.75, 2.85],
            [2, 2.75],
            [2.5, 1.2],
            [2.35, 1.1],
            [1.75, 2.4],
          ]),
          0.14,
          0.03,
        ),
        shell,
        { at: [0, 0, -0.25] },
      ),
      solid(
        wire(
          [
            [0.5, 1.5, -0.16],
            [1.3, 2.3, -0.16],
          ],
          0.05,
        ),
        metal("#c9cdd2"),
      ),
      solid(
        wire(
          [
            [1.6, 2.9, -0.16],
            [2.2, 2.3, -0.16],
          ],
          0.04,
        ),
        metal("#c9cdd2"),
      ),
      solid(
        board(
          outline([
            [2.3, 1.25],
            [2.6, 1.15],
            [2.55, 0.7],
            [2.2, 0.45],
            [1.8, 0.6],
            [1.95, 0.75],
          ]),
          0.5,
          0.03,
        ),
        dark,
        { at: [0, 0, -0.42] },
      ),
      times(4, (index) =>
        solid(box(0.16, 0.06, 0.08, 0.01), metal("#9aa0a7"), {
          at: [1.78, 0.6, -0.34 + index * 0.14],
          turn: [0, 0, 0.4],
        }),
      ),
    );
  },
});
