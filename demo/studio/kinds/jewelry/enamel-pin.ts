import { kind } from "../../kind";
import { all, ball, board, type Flat, gloss, outline, place, solid, wire } from "../../stage";
import { heartLine, polished, tints } from "./parts";

const round = (count: number, wobble: (angle: number) => number): Flat[] =>
  Array.from({ length: count }, (_, index): Flat => {
    const angle = (index / count) * Math.PI * 2;
    return [Math.cos(angle) * wobble(angle), Math.sin(angle) * wobble(angle)];
  });
const pins: [[line: Flat[], color: string, accent: string], ...[line: Flat[], color: string, accent: string][]] = [
  [round(30, (angle) => 0.72 + 0.08 * Math.cos(angle * 5)), "#f2b632", "#e4572e"],
  [heartLine(0.8), "#e8637f", "#f9d0d8"],
  [round(24, () => 0.75), "#3f8fd0", "#f7f3ea"],
];

export const enamelPin = kind({
  name: "enamel-pin",
  noun: {
    en: "enamel pin badge",
    zh: "珐琅徽章",
    es: "pin esmaltado",
    "pt-br": "pin esmaltado",
    ru: "эмалевый значок",
    ar: "دبوس مينا",
    ur: "اینمل پن بیج",
    fr: "pin's émaillé",
  },
  centimetres: 3,
  looks: { multi: 0, pink: 1, blue: 2 },
  shots: ["front", "group", "carton"],
  sets: { all: { yaw: -0.2, float: 0.02 } },
  build: (first) =>
    all(
      [0, 1, 2].map((index) => {
        const [line, color, accent] = pins[(first + index) % 3] ?? pins[0];
        return place(
          [
            solid(board(outline(line, true), 0.04, 0.04), polished(tints.gold)),
            solid(
              board(
                outline(
                  line.map(([x, y]): Flat => [x * 0.9, y * 0.9]),
                  true,
                ),
                0.02,
                0.012,
              ),
              gloss(color),
              { at: [0, 0, 0.075] },
            ),
            solid(ball(0.16, 20), gloss(accent), { at: [0.24, 0.2, 0.1], scale: [1, 1, 0.25] }),
            solid(ball(0.1, 20), gloss("#ffffff"), { at: [-0.2, -0.05, 0.1], scale: [1, 1, 0.25] }),
            solid(
              wire(
                [
                  [-0.3, -0.3, 0.1],
                  [0, -0.42, 0.1],
                  [0.3, -0.3, 0.1],
                ],
                0.022,
              ),
              polished(tints.gold),
            ),
          ],
          index === 0 ? { at: [0, 0, 0] } : { at: [index === 1 ? -1.15 : 1.15, -0.1, -0.9], scale: 0.85 },
        );
      }),
    ),
  carton: { count: [6, 4, 2] },
});
