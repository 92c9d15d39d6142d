import { kind } from "../../kind";
import { all, box, glitter, gloss, matte, metal, type Point, place, rod, solid } from "../../stage";
import { gilt } from "./parts";

export const eyeshadowPalette = kind({
  name: "eyeshadow-palette",
  noun: {
    en: "eyeshadow palette",
    zh: "眼影盘",
    es: "paleta de sombras",
    "pt-br": "paleta de sombras",
    ru: "палетка теней",
    ar: "باليت ظلال عيون",
    ur: "آئی شیڈو پیلیٹ",
    fr: "palette de fards",
  },
  centimetres: 15,
  looks: {
    brown: [
      "#e8cdb0",
      "#c99a78",
      "#a8643f",
      "#6d3a26",
      "#f3e3d3",
      "#d9a58a",
      "#8a4a3a",
      "#3d241c",
      "#e3b98f",
      "#b5533c",
      "#7a2f2a",
      "#2a1a16",
    ],
    pink: [
      "#f6d3d6",
      "#eea3b0",
      "#d96f8a",
      "#a33f62",
      "#fbe9e6",
      "#e9b6a8",
      "#c2748f",
      "#6d2a4a",
      "#f0c7d9",
      "#c9598a",
      "#8f3f7a",
      "#4a1f3f",
    ],
    multi: [
      "#f3d9b0",
      "#e0875a",
      "#b83a4a",
      "#6b2a5f",
      "#f6ebd6",
      "#5fa8a0",
      "#3f6fa8",
      "#2a2f5f",
      "#d9c04a",
      "#7fae4f",
      "#2f6b52",
      "#1f2a2a",
    ],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.65, yaw: -0.35 }, turned: { yaw: 0.8 }, detail: { look: [0.5, 0.2, 0.7], fit: 2.1 } },
  build: (colors) =>
    all(
      solid(box(3.2, 0.2, 2.3, 0.08), gloss("#232327"), { at: [0, 0.1, 0] }),
      colors.map((color, index) => {
        const at: Point = [((index % 4) - 1.5) * 0.74, 0.2, (Math.floor(index / 4) - 1) * 0.68];
        return [
          solid(rod(0.29, 0.29, 0.05, 44), gilt("#b9964a"), { at }),
          solid(rod(0.26, 0.26, 0.06, 44), index % 3 === 1 ? glitter(color, { metalness: 0.5 }) : matte(color), {
            at: [at[0], 0.205, at[2]],
          }),
        ];
      }),
      place(
        [
          solid(box(3.2, 0.14, 2.3, 0.06), gloss("#232327")),
          solid(box(2.9, 0.02, 2, 0.02), metal("#dfe6ea", { roughness: 0.04 }), { at: [0, -0.075, 0] }),
        ],
        { at: [0, 1.16, -1.5], turn: [-1.2, 0, 0] },
      ),
    ),
  carton: { count: [2, 2, 6], build: () => all(solid(box(3.2, 0.34, 2.3, 0.06), gloss("#232327"))) },
});
