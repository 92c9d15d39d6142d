import { kind } from "../../kind";
import { all, around, glass, glow, metal, place, rod, solid, tile, turnedSharp, wire } from "../../stage";
import { bulb } from "./parts";

export const outdoorWallLamp = kind({
  name: "outdoor-wall-lamp",
  noun: {
    en: "outdoor wall lamp",
    zh: "户外壁灯",
    es: "aplique de exterior",
    "pt-br": "arandela externa",
    ru: "уличный настенный светильник",
    ar: "مصباح جداري خارجي",
    ur: "بیرونی دیواری لیمپ",
    fr: "applique extérieure",
  },
  centimetres: 24,
  looks: {
    black: { shell: "#26282c", light: "#ffdf9e" },
    grey: { shell: "#6a7078", light: "#fff0d2" },
    brown: { shell: "#5a4030", light: "#ffd590" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "stone", ambience: 0.5 }, front: { yaw: -0.45, pitch: 0.06 } },
  build({ shell, light }) {
    const iron = metal(shell, { roughness: 0.5, metalness: 0.6 });
    return all(
      solid(tile(0.7, 1.2, 0.1, 0.12), iron, { at: [0, 1.9, -0.75] }),
      solid(
        wire(
          [
            [0, 2.2, -0.7],
            [0, 2.65, -0.6],
            [0, 2.75, -0.25],
            [0, 2.5, 0],
          ],
          0.05,
        ),
        iron,
      ),
      solid(
        turnedSharp(
          [
            [0.001, 2.55],
            [0.12, 2.46],
            [0.2, 2.34],
            [0.78, 2.06],
            [0.8, 2],
          ],
          6,
        ),
        metal(shell, { roughness: 0.5, metalness: 0.6, flatShading: true }),
      ),
      solid(rod(0.62, 0.46, 1.25, 6, true), glass("#ffe9bf", { opacity: 0.35, flatShading: true }), {
        at: [0, 1.38, 0],
      }),
      around(6, (angle) =>
        solid(
          wire(
            [
              [Math.sin(angle) * 0.63, 2.02, Math.cos(angle) * 0.63],
              [Math.sin(angle) * 0.46, 0.74, Math.cos(angle) * 0.46],
            ],
            0.035,
            false,
            4,
          ),
          iron,
        ),
      ),
      solid(
        turnedSharp(
          [
            [0.56, 0.76],
            [0.52, 0.68],
            [0.2, 0.58],
            [0.1, 0.42],
            [0.001, 0.36],
          ],
          6,
        ),
        metal(shell, { roughness: 0.5, metalness: 0.6, flatShading: true }),
      ),
      place(bulb(0.18, light, 1.5), { at: [0, 0.85, 0] }),
      glow(light, 1, [0, 1.25, 0.1], 0.55),
    );
  },
});
