import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  chance,
  DoubleSide,
  type Flat,
  gloss,
  matte,
  metal,
  outline,
  place,
  plastic,
  rod,
  solid,
  times,
  turned,
} from "../../stage";

export const doubleBowl = kind({
  name: "double-bowl",
  noun: {
    en: "double pet bowl",
    zh: "双碗宠物食盆",
    es: "comedero doble",
    "pt-br": "comedouro duplo",
    ru: "двойная миска",
    ar: "وعاء مزدوج للحيوانات",
    ur: "دوہرا پالتو پیالہ",
    fr: "double gamelle",
  },
  centimetres: 34,
  looks: { pink: "#f0b6c2", blue: "#9cc6e0", white: "#f4f2ee" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: (color) =>
    all(
      solid(
        board(
          outline(
            Array.from({ length: 48 }, (_, index): Flat => {
              const angle = (index / 48) * Math.PI * 2;
              return [
                Math.cos(angle) * (1.9 - 0.25 * Math.sin(angle * 2) ** 2 * 0),
                Math.sin(angle) * (1.02 - 0.22 * Math.cos(angle) ** 8 + 0.05 * Math.cos(angle * 4)),
              ];
            }),
            true,
          ),
          0.5,
          0.1,
        ),
        plastic(color),
        { at: [0, 0.62, 0], turn: [Math.PI / 2, 0, 0] },
      ),
      bothSides((side) =>
        place(
          [
            solid(rod(0.78, 0.78, 0.06, 60), metal("#c9cdd2"), { at: [0, 0.72, 0] }),
            solid(
              turned([
                [0.76, 0.76],
                [0.7, 0.7],
                [0.5, 0.45],
                [0.001, 0.42],
              ]),
              metal("#d5d9de", { side: DoubleSide, roughness: 0.2 }),
            ),
          ],
          { at: [side * 0.9, 0, 0] },
        ),
      ),
      times(70, () => {
        const [angle, out] = [chance(0, 6.3), chance(0, 0.5)];
        return solid(rod(0.08, 0.08, 0.07, 14), matte(chance() > 0.5 ? "#9a6234" : "#b27a42"), {
          at: [-0.9 + Math.cos(angle) * out, 0.76 + chance(0, 0.12) - out * 0.06, Math.sin(angle) * out],
          turn: [chance(-1, 1), 0, chance(-1, 1)],
        });
      }),
      solid(rod(0.66, 0.66, 0.02, 60), gloss("#bfe0f0", { transparent: true, opacity: 0.94 }), { at: [0.9, 0.77, 0] }),
    ),
});
