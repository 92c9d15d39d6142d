import { kind } from "../../kind";
import { all, box, place, satin, solid } from "../../stage";
import { folded, muslin, nursery } from "./parts";

export const burpCloth = kind({
  name: "burp-cloth",
  noun: {
    en: "muslin burp cloths",
    zh: "纱布口水巾",
    es: "gasas de algodón",
    "pt-br": "paninhos de boca de musselina",
    ru: "муслиновые салфетки",
    ar: "فوط تجشؤ موسلين",
    ur: "ململ برپ کپڑے",
    fr: "langes en mousseline",
  },
  centimetres: 30,
  looks: { multi: ["#f5d9c4", "#dfe8dc", "#f7efe0", "#d8e4ee"], pink: ["#f9dbe0", "#fbeff0", "#f3c3cd", "#fdf6f2"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(all(folded(2.4, 1.9, 2, muslin(color, index % 2 ? nursery(color, "#c99a7a", "★") : null))), {
          at: [index * 0.05, index * 0.3, index * -0.04],
          turn: [0, index * 0.05 - 0.08, 0],
        }),
      ),
      solid(box(0.4, 0.02, 2, 0.01), satin("#e9d7b8"), { at: [0, 1.22, 0] }),
    ),
});
