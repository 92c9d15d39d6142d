import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  chance,
  DoubleSide,
  glass,
  gloss,
  lit,
  matte,
  metal,
  plastic,
  solid,
  times,
  turned,
} from "../../stage";

export const autoFeeder = kind({
  name: "auto-feeder",
  noun: {
    en: "automatic pet feeder",
    zh: "自动喂食器",
    es: "comedero automático",
    "pt-br": "alimentador automático",
    ru: "автоматическая кормушка",
    ar: "معلف أوتوماتيكي",
    ur: "خودکار پالتو فیڈر",
    fr: "distributeur automatique de croquettes",
  },
  centimetres: 32,
  looks: { white: "#f3f2ef", black: "#2d2f34" },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.4, pitch: 0.24 }, turned: { yaw: 0.75 } },
  build: (color) =>
    all(
      solid(box(1.9, 1.5, 1.7, 0.28), plastic(color), { at: [0, 0.75, 0] }),
      solid(box(1.8, 1.25, 1.6, 0.3), glass("#4a4f58", { opacity: 0.5 }), { at: [0, 2, 0] }),
      times(90, () =>
        solid(ball(0.1, 10), matte("#a06a38"), { at: [chance(-0.72, 0.72), chance(1.5, 2.2), chance(-0.6, 0.6)] }),
      ),
      solid(box(1.9, 0.22, 1.7, 0.1), plastic(color), { at: [0, 2.66, 0] }),
      solid(box(0.9, 0.5, 0.1, 0.05), gloss("#17191d"), { at: [0, 1.15, 0.84] }),
      solid(box(0.5, 0.16, 0.02, 0.01), lit("#8fe0ff", 1), { at: [0, 1.2, 0.9] }),
      solid(box(0.8, 0.4, 0.2, 0.08), matte("#1a1b1e"), { at: [0, 0.52, 0.8] }),
      solid(box(1.5, 0.14, 0.9, 0.06), plastic(color), { at: [0, 0.1, 1.3] }),
      solid(
        turned([
          [0.62, 0.34],
          [0.6, 0.28],
          [0.45, 0.14],
          [0.001, 0.12],
        ]),
        metal("#d5d9de", { side: DoubleSide }),
        { at: [0, 0.04, 1.3] },
      ),
      times(40, () => {
        const [angle, out] = [chance(0, 6.3), chance(0, 0.42)];
        return solid(ball(0.075, 10), matte("#a06a38"), {
          at: [Math.cos(angle) * out, 0.28, 1.3 + Math.sin(angle) * out],
        });
      }),
    ),
});
