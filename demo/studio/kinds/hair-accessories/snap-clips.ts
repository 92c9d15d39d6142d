import { kind } from "../../kind";
import { place } from "../../stage";
import { backingCard, snapClip } from "./parts";

export const snapClips = kind({
  name: "snap-clips",
  noun: {
    en: "snap hair clips",
    zh: "BB夹",
    es: "clips de presión",
    "pt-br": "clipes tic-tac",
    ru: "заколки «тик-так»",
    ar: "مشابك شعر كبس",
    ur: "سنیپ ہیئر کلپ",
    fr: "barrettes clic-clac",
  },
  centimetres: 5,
  looks: {
    multi: ["#ee5d6c", "#f6a13c", "#f5d148", "#5fbf7a", "#4aa3dd", "#a07bd0"],
    pink: ["#f49ab2", "#f9c6d2", "#e86f92", "#fbe3e6", "#f49ab2", "#d9567e"],
    black: ["#202024", "#4a3024", "#8d8780", "#202024", "#4a3024", "#c9b79c"],
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.25 }, turned: { yaw: 0.9 } },
  build: (colors) =>
    place(
      [
        backingCard(2.3, 3, "#fbf4ea", "#8a5a63", "HAIR CLIPS"),
        colors.map((color, index) =>
          snapClip(color, { at: [((index % 3) - 1) * 0.66, index < 3 ? 1.28 : 0.14, 0.05] }),
        ),
      ],
      { turn: [-0.2, 0, 0] },
    ),
});
