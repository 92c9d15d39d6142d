import { kind } from "../../kind";
import { all, ball, box, fabric, glass, leather, metal, type Point, place, rod, shaped, solid } from "../../stage";
import { spectacles } from "./spectacles";

export const glassesCase = kind({
  name: "glasses-case",
  noun: {
    en: "glasses case",
    zh: "眼镜盒",
    es: "estuche para lentes",
    "pt-br": "estojo para óculos",
    ru: "футляр для очков",
    ar: "علبة نظارات",
    ur: "چشمے کا کیس",
    fr: "étui à lunettes",
  },
  centimetres: 16,
  looks: {
    black: { hide: "#26282c", inner: "#5a6b8a" },
    brown: { hide: "#7a4a2c", inner: "#d9c4a4" },
    pink: { hide: "#e0a3ad", inner: "#f3e3e0" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.45 } },
  carton: { count: [3, 3, 2] },
  build({ hide, inner }) {
    const skin = leather(hide);
    const shell = (turn: number, at: Point) =>
      place(
        [
          solid(
            shaped(ball(1, 48), (point) => {
              if (point.y > 0) point.y = 0;
            }),
            skin,
            { scale: [1.55, 0.5, 0.72] },
          ),
          solid(rod(1, 1, 0.03, 64), fabric(inner), { at: [0, 0.005, 0], scale: [1.46, 1, 0.66] }),
        ],
        { at, turn: [turn, 0, 0] },
      );
    return all(
      shell(0, [0, 0.5, 0]),
      place(place(shell(0, [0, 0, 0]), { at: [0, 0, 0.72], scale: [1, -1, 1] }), {
        at: [0, 0.52, -0.72],
        turn: [-1.75, 0, 0],
      }),
      place(
        spectacles({
          rim: "round",
          frame: metal("#d9b266"),
          lens: glass("#f2f8fa", { opacity: 0.2 }),
          thick: 0.09,
          isWire: true,
          isFolded: true,
        }),
        { at: [0, 0.72, 0.12], turn: [-1.2, 0, 0], scale: 0.82 },
      ),
      solid(box(0.3, 0.06, 0.05, 0.02), metal("#d9b266"), { at: [0, 0.5, 0.72] }),
    );
  },
});
