import { kind } from "../../kind";
import { ball, bothSides, DoubleSide, dots, fabric, gloss, matte, place, solid, turned } from "../../stage";
import { canopy, hook, pongee, shaft, spike, tipped } from "./parts";

export const kidsUmbrella = kind({
  name: "kids-umbrella",
  noun: {
    en: "children's umbrella with ears",
    zh: "立体耳朵儿童伞",
    es: "paraguas infantil con orejas",
    "pt-br": "guarda-chuva infantil com orelhas",
    ru: "детский зонт с ушками",
    ar: "مظلة أطفال بأذنين",
    ur: "کانوں والی بچوں کی چھتری",
    fr: "parapluie enfant à oreilles",
  },
  centimetres: 68,
  looks: {
    pink: { cloth: "#f09db3", dot: "#ffffff", ear: "#fbe3e6" },
    yellow: { cloth: "#f5c344", dot: "#e8743b", ear: "#fff1c9" },
    blue: { cloth: "#5ea6dd", dot: "#ffffff", ear: "#dceefa" },
  },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.2 } },
  build({ cloth, dot, ear }) {
    const panel = fabric("#ffffff", {
      map: dots(cloth, dot, 5, 0.16),
      threads: 400,
      depth: 0.04,
      side: DoubleSide,
      sheen: 0.2,
    });
    const spot = (side: -1 | 1) =>
      place(
        [
          solid(
            turned(
              [
                [0.26, 0],
                [0.2, 0.2],
                [0.001, 0.42],
              ],
              40,
            ),
            fabric(cloth),
            { scale: [1, 1, 0.5] },
          ),
          solid(ball(0.12, 20), fabric(ear), { at: [0, 0.14, 0.09], scale: [0.9, 1.1, 0.4] }),
        ],
        { at: [side * 0.62, 0.86, 0.35], turn: [0.2, 0, side * -0.5] },
      );
    return tipped(
      canopy({ cloths: [panel, pongee(cloth)], radius: 1.35, height: 1.02, round: 1.45 }),
      bothSides(spot),
      bothSides((side) => [
        solid(ball(0.1, 24), gloss("#2a1d16"), { at: [side * 0.36, 0.6, 1.02], scale: [1, 1.2, 0.4] }),
        solid(ball(0.1, 24), matte("#f28ba0"), { at: [side * 0.62, 0.4, 1.08], scale: [1.1, 0.7, 0.3] }),
      ]),
      shaft(1.02, -0.9),
      spike(1.1, "#ffffff"),
      place(hook(cloth, 0.9), { at: [0, -0.95, 0] }),
    );
  },
  carton: {
    count: [6, 1, 3],
    build: ({ cloth }) =>
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.05, 0.05],
              [0.16, 0.9],
              [0.18, 1.6],
              [0.1, 1.66],
            ]),
            pongee(cloth),
          ),
          place(hook(cloth), { at: [0, 1.8, 0], turn: [Math.PI, 0, 0] }),
        ],
        { turn: [Math.PI / 2, 0, 0] },
      ),
  },
});
