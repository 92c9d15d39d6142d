import { kind } from "../../kind";
import { box, disc, gloss, hoop, lettering, lit, matte, place, plastic, solid, tile, wire } from "../../stage";

export const smartSwitch = kind({
  name: "smart-switch",
  noun: {
    en: "smart wall switch",
    zh: "智能墙壁开关",
    es: "interruptor inteligente de pared",
    "pt-br": "interruptor inteligente de parede",
    ru: "умный настенный выключатель",
    ar: "مفتاح جداري ذكي",
    ur: "سمارٹ وال سوئچ",
    fr: "interrupteur mural connecté",
  },
  centimetres: 8.6,
  looks: {
    white: { pane: "#f4f6f7", ink: "#7c868f", glow: "#3aa0ff" },
    black: { pane: "#17191d", ink: "#d5dade", glow: "#ff9d3a" },
    gold: { pane: "#d8bd8c", ink: "#5b4520", glow: "#ffffff" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.12 }, front: { yaw: -0.45 }, use: { yaw: -0.3, pitch: 0.05 } },
  build({ pane, ink, glow }) {
    return place(
      [
        solid(tile(2, 2, 0.16, 0.1, 0.03), gloss(pane, { roughness: 0.05 })),
        solid(box(1.94, 1.94, 0.06, 0.03), plastic("#dcdfe1"), { at: [0, 0, -0.07] }),
        solid(box(1.2, 1.2, 0.6, 0.06), plastic("#e9e9e6"), { at: [0, 0, -0.35] }),
        [-0.6, 0, 0.6].map((x, index) => [
          solid(hoop(0.2, 0.175, 0.012), index === 1 ? lit(glow, 1.5) : matte(ink), { at: [x, 0.1, 0.052] }),
          solid(disc(0.03, 0.01), lit(glow, 1.6), { at: [x, 0.1, 0.055] }),
          lettering(["1", "2", "3"][index] ?? "", 0.42, 0.15, ink, { at: [x, -0.28, 0.054] }),
        ]),
        solid(
          wire(
            [
              [-0.12, -0.68, 0.052],
              [0, -0.6, 0.052],
              [0.12, -0.68, 0.052],
            ],
            0.014,
          ),
          matte(ink),
        ),
        solid(
          wire(
            [
              [-0.07, -0.74, 0.052],
              [0, -0.69, 0.052],
              [0.07, -0.74, 0.052],
            ],
            0.014,
          ),
          matte(ink),
        ),
        solid(disc(0.02, 0.01), matte(ink), { at: [0, -0.79, 0.054] }),
      ],
      { turn: [-0.1, 0, 0] },
    );
  },
});
