import { kind } from "../../kind";
import {
  all,
  ball,
  band,
  bothSides,
  disc,
  fabric,
  gloss,
  head,
  lit,
  place,
  rubber,
  shaped,
  sized,
  solid,
  tile,
} from "../../stage";

export const eyeMassager = kind({
  name: "eye-massager",
  noun: {
    en: "eye massager",
    zh: "护眼仪",
    es: "masajeador de ojos",
    "pt-br": "massageador de olhos",
    ru: "массажёр для глаз",
    ar: "جهاز تدليك العين",
    ur: "آنکھوں کا مساجر",
    fr: "masseur pour les yeux",
  },
  centimetres: 20,
  looks: {
    white: { shell: "#f4f4f2", visor: "#e3e7ea" },
    black: { shell: "#26282d", visor: "#3a3d44" },
    pink: { shell: "#eeb0bc", visor: "#f8dde2" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.35, pitch: 0.2 }, use: { yaw: -0.5 } },
  build({ shell, visor }) {
    const mask = (wide: number, high: number, thick: number, notch: number) =>
      shaped(ball(1, 72), (point) => {
        const up = Math.sign(point.y) * Math.abs(point.y) ** 0.75 * high;
        point.set(
          point.x * wide,
          up + (up < 0 ? Math.min(1, -up / 0.16) * notch * Math.exp(-((point.x * wide) ** 2) / 0.07) : 0),
          Math.sign(point.z) * Math.abs(point.z) ** 0.6 * thick - (point.x * wide) ** 2 * 0.34,
        );
      });
    return all(
      place(
        [
          solid(mask(1.12, 0.56, 0.36, 0.34), gloss(shell), { at: [0, 0, 0.2] }),
          solid(mask(0.76, 0.36, 0.36, 0.22), gloss(visor), { at: [0, 0.05, 0.24] }),
          solid(disc(0.07, 0.04), lit("#7fd8ff", 1.2), { at: [0, 0.2, 0.6] }),
          bothSides((side) => solid(tile(0.2, 0.1, 0.05, 0.05), rubber("#8d939b"), { at: [side * 0.35, 0.47, 0.56] })),
        ],
        { at: [0, 0.62, 0] },
      ),
      solid(band(2.16, 2.3, 0.06, 0.42), fabric("#33363b", { threads: 60 }), {
        at: [0, 0.72, -0.85],
        turn: [Math.PI / 2, 0, 0],
      }),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 20, [0, 1.55, 0.02]));
  },
});
