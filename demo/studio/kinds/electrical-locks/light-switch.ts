import { kind } from "../../kind";
import { box, gloss, lit, matte, place, plastic, solid, tile } from "../../stage";

export const lightSwitch = kind({
  name: "light-switch",
  noun: {
    en: "wall light switch",
    zh: "墙壁开关",
    es: "interruptor de pared",
    "pt-br": "interruptor de parede",
    ru: "настенный выключатель",
    ar: "مفتاح إضاءة جداري",
    ur: "دیواری سوئچ",
    fr: "interrupteur mural",
  },
  centimetres: 8.6,
  looks: {
    white: { pane: "#f6f6f4", trim: "#d9dcdf" },
    grey: { pane: "#565b62", trim: "#2f3338" },
    gold: { pane: "#d6bd8e", trim: "#8a6f3c" },
  },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sage" }, front: { yaw: -0.4, pitch: 0.1 } },
  build({ pane, trim }) {
    return place(
      [
        solid(tile(2, 2, 0.14, 0.14, 0.04), gloss(pane)),
        solid(tile(1.72, 1.72, 0.06, 0.1), matte(trim), { at: [0, 0, 0.03] }),
        [-0.43, 0.43].map((x, index) => [
          solid(tile(0.84, 1.68, 0.05, 0.14, 0.04), gloss(pane), {
            at: [x, 0, 0.07],
            turn: [index ? 0.06 : -0.06, 0, 0],
          }),
          solid(tile(0.18, 0.03, 0.01, 0.02), lit("#7dff9a", 0.7), { at: [x, -0.6, 0.15] }),
        ]),
        solid(box(1.3, 1.3, 0.6, 0.06), plastic("#e9e9e6"), { at: [0, 0, -0.32] }),
      ],
      { turn: [-0.1, 0, 0] },
    );
  },
});
