import { kind } from "../../kind";
import { all, lit, metal, place, plastic, ring, rod, solid } from "../../stage";

export const ledMirror = kind({
  name: "led-mirror",
  noun: {
    en: "LED makeup mirror",
    zh: "LED化妆镜",
    es: "espejo de maquillaje LED",
    "pt-br": "espelho de maquiagem LED",
    ru: "зеркало с подсветкой",
    ar: "مرآة مكياج LED",
    ur: "ایل ای ڈی میک اپ آئینہ",
    fr: "miroir de maquillage LED",
  },
  centimetres: 30,
  looks: { white: "#f4f2ee", pink: "#f2b4c2", black: "#2b2c31" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.4 }, turned: { yaw: 0.75 }, front: { backdrop: "stone" } },
  build: (color) =>
    all(
      solid(rod(0.9, 0.95, 0.16, 64), plastic(color), { at: [0, 0.08, 0] }),
      solid(ring(0.8, 0.03, Math.PI * 2, 60), plastic("#d5d8dc"), { at: [0, 0.17, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.12, 0.16, 1.1, 30), plastic(color), { at: [0, 0.65, -0.1] }),
      place(
        [
          solid(rod(1.25, 1.25, 0.18, 80), plastic(color), { turn: [Math.PI / 2, 0, 0] }),
          solid(ring(1.04, 0.11, Math.PI * 2, 80), lit("#fff6e6", 1.5), { at: [0, 0, 0.07], scale: [1, 1, 0.4] }),
          solid(rod(0.93, 0.93, 0.02, 80), metal("#cfdbe3", { roughness: 0.03 }), {
            at: [0, 0, 0.1],
            turn: [Math.PI / 2, 0, 0],
          }),
          solid(rod(0.05, 0.05, 0.02, 20), lit("#8fd6ff", 1.5), { at: [0, -1.17, 0.095], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at: [0, 2.3, 0], turn: [-0.12, 0, 0] },
      ),
    ),
});
