import { kind } from "../../kind";
import { all, DoubleSide, glass, gloss, type Part, place, rod, solid, turned } from "../../stage";
import { gilt, label, throughGlass } from "./parts";

/** A jar with its lid leaning beside it; `cream` fills it. */
const jarOf = (shell: string, top: string, cream: string, text: string): Part => [
  solid(
    turned([
      [0.001, 0],
      [0.9, 0.02],
      [1, 0.15],
      [1.02, 0.7],
      [0.9, 0.86],
    ]),
    cream === "" ? glass(shell, { opacity: 0.5 }) : gloss(shell),
  ),
  solid(rod(0.86, 0.86, 0.16, 60, true), gloss("#ffffff", { side: DoubleSide }), { at: [0, 0.92, 0] }),
  cream !== "" && [
    solid(rod(0.82, 0.82, 0.05, 60), gloss(cream, { roughness: 0.35 }), { at: [0, 0.93, 0] }),
    solid(
      turned([
        [0.6, 0.95],
        [0.4, 1.04],
        [0.12, 1.1],
        [0.001, 1.24],
      ]),
      gloss(cream, { roughness: 0.35 }),
    ),
  ],
  place(
    [
      solid(rod(0.98, 0.98, 0.42, 72), gilt(top)),
      solid(rod(0.9, 0.9, 0.02, 72), gloss("#ffffff"), { at: [0, -0.21, 0] }),
    ],
    { at: [1.45, 0.92, -0.35], turn: [0.2, 0, 1.25] },
  ),
  text !== "" && label(text, shell, "#7a5a2a", 0.8, 0.34, { at: [0, 0.42, 1.015] }),
];

export const faceCream = kind({
  name: "face-cream",
  noun: {
    en: "face cream",
    zh: "面霜",
    es: "crema facial",
    "pt-br": "creme facial",
    ru: "крем для лица",
    ar: "كريم وجه",
    ur: "فیس کریم",
    fr: "crème visage",
  },
  centimetres: 8,
  looks: { white: ["#faf7f1", "#d9b35e"], pink: ["#f6cfd6", "#dfa48a"], blue: ["#cfe3f0", "#cfd3d8"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: ([shell = "", top = ""]) => all(jarOf(shell, top, "#fffaf2", "COLLAGEN\ncream 50 g")),
});

export const creamJar = kind({
  name: "cream-jar",
  noun: {
    en: "cream jar",
    zh: "面霜瓶",
    es: "tarro para crema",
    "pt-br": "pote para creme",
    ru: "банка для крема",
    ar: "علبة كريم",
    ur: "کریم جار",
    fr: "pot à crème",
  },
  centimetres: 7,
  looks: { clear: ["#eef5f7", "#f4f4f2"], brown: ["#8a4a1c", "#1d1d20"], green: ["#4f8a62", "#d9b35e"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: ([shell = "", top = ""]) =>
    throughGlass(
      jarOf(shell, top, "", ""),
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.9, 0.02],
              [1, 0.15],
              [1.02, 0.7],
            ]),
            glass(shell, { opacity: 0.5 }),
          ),
          solid(rod(0.98, 0.98, 0.42, 72), gilt(top), { at: [0, 0.92, 0] }),
        ],
        { at: [-1, 0, -1.2], scale: 0.8 },
      ),
    ),
});
