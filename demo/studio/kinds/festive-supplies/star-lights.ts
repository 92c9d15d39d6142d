import { kind } from "../../kind";
import { all, board, chance, cord, counted, glow, lit, outline, type Point, solid } from "../../stage";
import { boxed } from "./lights";
import { star } from "./parts";

const places = counted(11, (index): Point => {
  const x = (index - 5) * 0.3;
  return [x, 1.2 + Math.sin(index * 0.9) * 0.5, Math.cos(index * 0.6) * 0.2];
});

export const starLights = kind({
  name: "star-lights",
  noun: {
    en: "star string lights",
    zh: "星星灯串",
    es: "guirnalda de luces estrella",
    "pt-br": "cordão de luzes estrela",
    ru: "гирлянда «Звёзды»",
    ar: "سلك إضاءة نجوم",
    ur: "ستارہ لائٹس",
    fr: "guirlande lumineuse étoiles",
  },
  centimetres: 300,
  looks: { "warm-white": "#ffcf7a", white: "#eaf2ff" },
  shots: ["front", "carton"],
  sets: {
    all: { backdrop: "night", ambience: 0.3, yaw: -0.1, float: 0.5, pitch: 0.05 },
    carton: { backdrop: "sky", ambience: 0.62, pitch: 0.62, yaw: -0.38, float: 0 },
  },
  build: (color) =>
    all(
      cord(places, "#d9d3c6", 0.014),
      places.map(([x, y, z], index) => [
        cord(
          [
            [x, y, z],
            [x, y - 0.14, z],
          ],
          "#d9d3c6",
          0.01,
        ),
        solid(board(outline(star(0.22, 0.1)), 0.04, 0.02), lit(color, 1.5), {
          at: [x, y - 0.32, z],
          turn: [0, chance(-0.5, 0.5), index % 2 ? 0.15 : -0.15],
        }),
        glow(color, 0.42, [x, y - 0.32, z + 0.05], 0.4),
      ]),
    ),
  carton: { count: [4, 3, 1], build: (color) => boxed([1.1, 0.5, 0.8], "#5b2436", [color]) },
});
