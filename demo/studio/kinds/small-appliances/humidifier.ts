import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  disc,
  glass,
  gloss,
  glow,
  lit,
  metal,
  plastic,
  ring,
  rod,
  solid,
  times,
  turned,
} from "../../stage";

export const humidifier = kind({
  name: "humidifier",
  noun: {
    en: "cool mist humidifier",
    zh: "加湿器",
    es: "humidificador",
    "pt-br": "umidificador",
    ru: "увлажнитель воздуха",
    ar: "مرطب هواء",
    ur: "ہیومیڈیفائر",
    fr: "humidificateur",
  },
  centimetres: 20,
  looks: {
    white: { shell: "#f6f6f4", tank: "#dcecf4" },
    pink: { shell: "#f3bcc6", tank: "#fdeef0" },
    green: { shell: "#a9cfae", tank: "#eef8ef" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.35, pitch: 0.16 } },
  build({ shell, tank }) {
    const cover = gloss(shell);
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.78, 0],
          [0.84, 0.08],
          [0.84, 0.7],
          [0.8, 0.76],
        ]),
        cover,
      ),
      solid(
        turned([
          [0.78, 0.76],
          [0.82, 0.84],
          [0.82, 1.9],
          [0.7, 2.2],
          [0.4, 2.32],
        ]),
        glass(tank, { opacity: 0.42 }),
      ),
      solid(rod(0.77, 0.77, 0.72), glass("#9fd2ee", { opacity: 0.55 }), { at: [0, 1.16, 0] }),
      solid(rod(0.09, 0.09, 1.4, 24), plastic("#ffffff"), { at: [0, 1.5, 0] }),
      solid(
        turned([
          [0.5, 2.26],
          [0.46, 2.4],
          [0.28, 2.48],
          [0.14, 2.5],
          [0.12, 2.42],
        ]),
        cover,
      ),
      solid(ring(0.8, 0.025), lit("#8fd6ff", 1.1), { at: [0, 0.76, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(disc(0.12, 0.05), metal("#d3d6da"), { at: [0, 0.36, 0.84] }),
      bothSides((side) => [
        solid(ball(0.2, 28), cover, { at: [side * 0.48, 2.42, 0], scale: [0.8, 1.4, 0.5], turn: [0, 0, side * -0.25] }),
      ]),
      times(8, (index) =>
        glow(
          "#ffffff",
          0.2 + index * 0.096,
          [0.02 * index * Math.sin(index), 2.6 + index * 0.13, 0],
          0.55 - index * 0.05,
        ),
      ),
    );
  },
});
