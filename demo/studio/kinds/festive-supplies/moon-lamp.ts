import { kind } from "../../kind";
import {
  all,
  board,
  box,
  cord,
  counted,
  type Flat,
  glow,
  lettering,
  lit,
  metal,
  outline,
  place,
  rod,
  solid,
  wood,
} from "../../stage";
import { star } from "./parts";

const crescent = (radius: number) =>
  outline([
    ...counted(41, (index): Flat => {
      const angle = 0.75 + (index / 40) * (Math.PI * 2 - 1.5);
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    }),
    ...counted(31, (index): Flat => {
      const angle = -(1.02 + (index / 30) * (Math.PI * 2 - 2.04));
      return [radius * 0.24 + Math.cos(angle) * radius * 0.8, Math.sin(angle) * radius * 0.8];
    }),
  ]);

export const moonLamp = kind({
  name: "moon-lamp",
  noun: {
    en: "crescent moon table lamp",
    zh: "新月台灯摆件",
    es: "lámpara de luna creciente",
    "pt-br": "luminária lua crescente",
    ru: "светильник-полумесяц",
    ar: "فانوس هلال",
    ur: "ہلال ٹیبل لیمپ",
    fr: "lampe croissant de lune",
  },
  centimetres: 26,
  looks: { gold: { frame: "#d9a441", light: "#ffd894" }, white: { frame: "#f1efea", light: "#fff1cf" } },
  shots: ["front", "use"],
  sets: { all: { backdrop: "night", ambience: 0.45 }, use: { backdrop: "wine" } },
  build: ({ frame, light }) =>
    all(
      place(
        [
          solid(board(crescent(1), 0.16, 0.02), metal(frame, { roughness: 0.3 }), { at: [0, 0, -0.08] }),
          solid(board(crescent(0.94), 0.02, 0.012), lit(light, 1.1), { at: [0, 0, 0.09] }),
          glow(light, 1.7, [-0.3, 0, -0.2], 0.4),
          cord(
            [
              [0.55, 0.67, 0],
              [0.55, 0.3, 0],
            ],
            frame,
            0.012,
          ),
          solid(board(outline(star(0.2, 0.09)), 0.05, 0.02), lit(light, 1.2), { at: [0.55, 0.1, 0] }),
          glow(light, 0.4, [0.55, 0.1, 0.08], 0.4),
        ],
        { at: [0, 1.22, 0], turn: [0, 0, -0.25] },
      ),
      solid(box(1.5, 0.16, 0.6, 0.05), wood("#8a5c38"), { at: [0, 0.08, 0] }),
      solid(rod(0.06, 0.06, 0.2), metal(frame), { at: [0, 0.2, 0] }),
      lettering("رمضان كريم", 0.9, 0.13, frame, { at: [0, 0.08, 0.302] }),
    ),
});
