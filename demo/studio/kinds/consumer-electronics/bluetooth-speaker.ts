import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  hoop,
  lettering,
  lit,
  metal,
  place,
  rod,
  rubber,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const bluetoothSpeaker = kind({
  name: "bluetooth-speaker",
  noun: {
    en: "Bluetooth speaker",
    zh: "蓝牙音箱",
    es: "altavoz Bluetooth",
    "pt-br": "caixa de som Bluetooth",
    ru: "Bluetooth-колонка",
    ar: "مكبر صوت بلوتوث",
    ur: "بلوٹوتھ اسپیکر",
    fr: "enceinte Bluetooth",
  },
  centimetres: 20,
  looks: {
    blue: { cloth: "#2d5f9e", cap: "#24272c" },
    red: { cloth: "#b83238", cap: "#24272c" },
    black: { cloth: "#33363b", cap: "#17181b" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.2 } },
  build({ cloth, cap }) {
    return all(
      place(
        [
          solid(rod(0.62, 0.62, 2.1, 72), fabric(cloth, { threads: 120, depth: 0.3 }), { turn: [0, 0, Math.PI / 2] }),
          bothSides((side) => [
            solid(
              turned([
                [0.62, 0],
                [0.66, 0.1],
                [0.6, 0.26],
                [0.5, 0.28],
                [0.46, 0.2],
              ]),
              rubber(cap, { side: DoubleSide }),
              { at: [side * 1, 0, 0], turn: [0, 0, (side * -Math.PI) / 2] },
            ),
            solid(
              turned([
                [0.46, 0.2],
                [0.3, 0.1],
                [0.14, 0.16],
                [0.001, 0.2],
              ]),
              metal("#8f959c", { side: DoubleSide }),
              { at: [side * 1, 0, 0], turn: [0, 0, (side * -Math.PI) / 2] },
            ),
            solid(hoop(0.5, 0.45, 0.04), lit("#6fd0ff", 0.8), { at: [side * 1.26, 0, 0], turn: [0, Math.PI / 2, 0] }),
          ]),
          solid(box(1.5, 0.06, 0.34, 0.03), rubber(cap), { at: [0, 0.61, 0] }),
          ["−", "▶", "+"].map((sign, index) =>
            lettering(sign, 0.26, 0.26, "#ffffff", { at: [(index - 1) * 0.42, 0.645, 0], turn: [-Math.PI / 2, 0, 0] }),
          ),
          solid(tile(0.56, 0.26, 0.05, 0.05), metal("#d3d6da"), { at: [0, 0, 0.62] }),
          lettering("SOUND", 0.46, 0.15, "#3a3d42", { at: [0, 0, 0.65] }),
          solid(
            wire(
              [
                [1.05, 0.55, 0.2],
                [1.35, 0.75, 0.3],
                [1.55, 0.3, 0.45],
                [1.3, -0.45, 0.5],
                [1.05, 0.2, 0.55],
              ],
              0.035,
            ),
            fabric(cloth),
          ),
        ],
        { at: [0, 0.66, 0] },
      ),
      bothSides((side) => solid(box(0.3, 0.06, 0.5, 0.02), rubber(cap), { at: [side * 0.6, 0.03, 0] })),
    );
  },
});
