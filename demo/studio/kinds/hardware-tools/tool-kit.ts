import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  disc,
  hoop,
  metal,
  outline,
  type Point,
  place,
  plastic,
  rod,
  solid,
  times,
  wire,
} from "../../stage";
import { grip, openCase, steel } from "./parts";

export const toolKit = kind({
  name: "tool-kit",
  noun: {
    en: "household tool kit",
    zh: "家用工具箱套装",
    es: "juego de herramientas para el hogar",
    "pt-br": "kit de ferramentas doméstico",
    ru: "набор инструментов для дома",
    ar: "طقم أدوات منزلية",
    ur: "گھریلو ٹول کٹ",
    fr: "coffret d'outillage",
  },
  centimetres: 36,
  looks: {
    orange: { shell: "#e8762b", lining: "#26282c", tool: "#e8762b" },
    blue: { shell: "#2b5fa8", lining: "#26282c", tool: "#e8b52c" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.7 }, front: { yaw: -0.3 }, turned: { yaw: 0.45 } },
  build({ shell, lining, tool }) {
    const iron = steel();
    const lying: Point = [-Math.PI / 2, 0, 0];
    return all(
      openCase(3.8, 2.5, shell, lining),
      place(
        [
          place(grip(tool, "#17181b", 0.9, 0.13), { at: [0, 0.9, 0] }),
          solid(rod(0.06, 0.06, 0.6, 16), iron, { at: [0, 1.2, 0] }),
          solid(box(0.5, 0.2, 0.2, 0.05), iron, { at: [0, 1.55, 0] }),
          solid(rod(0.12, 0.12, 0.16, 20), iron, { at: [0.3, 1.55, 0], turn: [0, 0, Math.PI / 2] }),
        ],
        { at: [-1.45, 0.52, 0.85], turn: lying },
      ),
      [0, 1, 2].map((index) =>
        place(
          [
            place(grip(index % 2 ? "#17181b" : tool, "#8d939b", 0.7, 0.12), { at: [0, 0.7, 0] }),
            solid(rod(0.04, 0.04, 0.8 - index * 0.12, 14), iron, { at: [0, 1.1, 0] }),
          ],
          { at: [-0.85 + index * 0.34, 0.52, 0.85], turn: lying },
        ),
      ),
      place(
        [
          bothSides((side) => [
            solid(
              wire(
                [
                  [0, 0.9, 0],
                  [side * 0.16, 0.6, 0],
                  [side * 0.18, 0.05, 0],
                ],
                0.08,
              ),
              plastic(tool),
            ),
            solid(
              board(
                outline([
                  [0, 0.85],
                  [side * 0.14, 0.95],
                  [side * 0.1, 1.4],
                  [0, 1.45],
                ]),
                0.1,
                0.02,
              ),
              iron,
              { at: [0, 0, -0.05] },
            ),
          ]),
        ],
        { at: [0.45, 0.5, 0.8], turn: lying },
      ),
      place(
        [
          solid(box(0.62, 0.66, 0.3, 0.12), plastic(tool)),
          solid(disc(0.2, 0.32), plastic("#17181b")),
          solid(box(0.1, 0.02, 0.2, 0), metal("#e8d23a"), { at: [0.36, -0.28, 0] }),
        ],
        { at: [1.35, 0.56, 0.6], turn: lying },
      ),
      times(8, (index) =>
        solid(rod(0.07, 0.07, 0.24, 20), metal(index % 2 ? "#c9ccd0" : "#b9bdc3"), {
          at: [0.1 + (index % 4) * 0.26, 0.5, -0.5 - Math.floor(index / 4) * 0.28],
        }),
      ),
      place(
        [
          solid(box(0.14, 1.5, 0.04, 0.01), iron, { at: [0, 0.75, 0] }),
          solid(hoop(0.18, 0.1, 0.05), iron, { at: [0, 1.55, 0] }),
        ],
        { at: [-0.1, 0.46, -0.95], turn: [-Math.PI / 2, 0, Math.PI / 2] },
      ),
      solid(box(0.5, 0.14, 0.26, 0.05), plastic(tool), { at: [1.45, 0.48, -0.7] }),
    );
  },
});
