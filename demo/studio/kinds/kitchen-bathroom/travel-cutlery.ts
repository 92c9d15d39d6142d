import { kind } from "../../kind";
import {
  all,
  board,
  box,
  chopsticks,
  corners,
  fork,
  metal,
  type Point,
  panel,
  place,
  plastic,
  softened,
  solid,
  spoon,
} from "../../stage";

export const travelCutlery = kind({
  name: "travel-cutlery",
  noun: {
    en: "travel cutlery set",
    zh: "便携餐具套装",
    es: "cubiertos de viaje",
    "pt-br": "talheres de viagem",
    ru: "дорожный набор приборов",
    ar: "طقم أدوات طعام للسفر",
    ur: "سفری کٹلری سیٹ",
    fr: "couverts de voyage",
  },
  centimetres: 23,
  looks: { green: { shell: "#a9c9b4", dark: "#5f8f7b" }, blue: { shell: "#b4cfe2", dark: "#3f6f9c" } },
  shots: ["front"],
  sets: { all: { pitch: 0.85, yaw: -0.25 } },
  build({ shell, dark }) {
    const steel = metal("#dfe2e6", { roughness: 0.16 });
    const half = (at: Point, turn: Point = [0, 0, 0]) =>
      place(
        [
          solid(board(panel(2.5, 0.9, 0.3), 0.06, 0.04), plastic(shell), { turn: [-Math.PI / 2, 0, 0] }),
          solid(board(panel(2.5, 0.9, 0.3, [softened(corners(2.3, 0.72), 0.22, true)]), 0.16, 0.03), plastic(shell), {
            at: [0, 0.05, 0],
            turn: [-Math.PI / 2, 0, 0],
          }),
        ],
        { at, turn },
      );
    return all(
      half([0, 0, 0.3]),
      half([0, 0.24, -0.2], [1.15, 0, 0]).translateZ(-0.35),
      solid(box(0.3, 0.1, 0.06, 0.02), plastic(dark), { at: [0, 0.12, 0.79] }),
      [fork(steel, plastic(dark)), spoon(steel, plastic(dark))].map((piece, index) =>
        place(piece, { at: [-1.05, 0.16, 0.12 + index * 0.36], turn: [-Math.PI / 2, 0, -Math.PI / 2] }),
      ),
      chopsticks(plastic(dark), [0, 0.3, 1.15]).translateY(-0.28),
    );
  },
});
