import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  disc,
  gloss,
  head,
  lit,
  metal,
  type Point,
  rubber,
  sized,
  solid,
  tile,
  wire,
} from "../../stage";

export const neckMassager = kind({
  name: "neck-massager",
  noun: {
    en: "neck massager",
    zh: "颈椎按摩仪",
    es: "masajeador de cuello",
    "pt-br": "massageador de pescoço",
    ru: "массажёр для шеи",
    ar: "جهاز تدليك الرقبة",
    ur: "گردن مساجر",
    fr: "masseur de nuque",
  },
  centimetres: 16,
  looks: {
    white: { shell: "#f4f4f1", pad: "#c9ccd0" },
    green: { shell: "#8fb8a4", pad: "#d9dde0" },
    black: { shell: "#2c2f34", pad: "#c9ccd0" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.4 }, use: { yaw: 2.5 } },
  build({ shell, pad }) {
    const line: Point[] = Array.from({ length: 15 }, (_, index) => {
      const angle = -0.45 + (index / 14) * (Math.PI + 0.9);
      return [Math.cos(angle), 0.22 + 0.03 * Math.cos(angle * 2), -Math.sin(angle) * 1.05];
    });
    return all(
      solid(wire(line, 0.14), gloss(shell), { scale: [1, 1.9, 1] }),
      [-0.5, 0, 0.5].map((step) =>
        solid(tile(0.4, 0.46, 0.16, 0.16, 0.07), metal(pad, { roughness: 0.2 }), {
          at: [Math.sin(step) * 0.84, 0.42, -Math.cos(step) * 0.88],
          turn: [0, -step, 0],
        }),
      ),
      bothSides((side) => [
        solid(box(0.3, 0.6, 0.44, 0.14), gloss(shell), { at: [side * 0.94, 0.42, 0.42], turn: [0, side * -0.3, 0] }),
        solid(disc(0.1, 0.04), lit("#7fd8ff", side > 0 ? 0.9 : 0.3), {
          at: [side * 1.1, 0.46, 0.42],
          turn: [0, side * (Math.PI / 2 - 0.3), 0],
        }),
        solid(tile(0.26, 0.42, 0.12, 0.06), rubber("#b9bec5"), {
          at: [side * 0.8, 0.42, 0.42],
          turn: [0, side * (-Math.PI / 2 - 0.3), 0],
        }),
      ]),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 13.5, [0, 0.28, 0.02]));
  },
});
