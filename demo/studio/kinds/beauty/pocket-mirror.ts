import { kind } from "../../kind";
import { all, blossom, gloss, metal, place, ring, rod, solid } from "../../stage";
import { gilt } from "./parts";

export const pocketMirror = kind({
  name: "pocket-mirror",
  noun: {
    en: "pocket mirror",
    zh: "随身镜",
    es: "espejo de bolsillo",
    "pt-br": "espelho de bolso",
    ru: "карманное зеркало",
    ar: "مرآة جيب",
    ur: "جیبی آئینہ",
    fr: "miroir de poche",
  },
  centimetres: 7,
  looks: { pink: "#f2adbd", gold: "#dcb65f", black: "#26272b", mint: "#a9d9c9" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.35, yaw: -0.45 }, turned: { yaw: 0.7 } },
  build: (color) => {
    const shell = color === "#dcb65f" ? gilt(color) : gloss(color);
    return all(
      solid(rod(1, 1, 0.12, 72), shell, { at: [0, 0.06, 0] }),
      solid(rod(0.86, 0.86, 0.02, 72), metal("#dfe8ee", { roughness: 0.03 }), { at: [0, 0.125, 0] }),
      place(
        [
          solid(rod(1, 1, 0.12, 72), shell, { turn: [Math.PI / 2, 0, 0] }),
          solid(rod(0.86, 0.86, 0.02, 72), metal("#dfe8ee", { roughness: 0.03 }), {
            at: [0, 0, 0.062],
            turn: [Math.PI / 2, 0, 0],
          }),
        ],
        { at: [0, 1.1, -1], turn: [-0.2, 0, 0] },
      ),
      solid(rod(0.07, 0.07, 0.5, 24), gilt(), { at: [0, 0.14, -0.98], turn: [0, 0, Math.PI / 2] }),
      place(
        [
          solid(rod(1, 1, 0.16, 72), shell, { turn: [Math.PI / 2, 0, 0] }),
          blossom("#fbf6ee", "#e0b455", { at: [0, 0, 0.1], turn: [Math.PI / 2, 0, 0], scale: 0.45 }),
          solid(ring(0.84, 0.03, Math.PI * 2, 70), gilt(), { at: [0, 0, 0.08] }),
        ],
        { at: [1.85, 0.98, -0.7], turn: [-0.22, -0.3, 0] },
      ),
    );
  },
});
