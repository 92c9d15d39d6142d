import { kind } from "../../kind";
import { all, box, folded, furry, lettering, matte, place, solid } from "../../stage";

export const microfibreCloth = kind({
  name: "microfibre-cloth",
  noun: {
    en: "microfibre cleaning cloth",
    zh: "超细纤维抹布",
    es: "paño de microfibra",
    "pt-br": "pano de microfibra",
    ru: "салфетка из микрофибры",
    ar: "قماش تنظيف مايكروفايبر",
    ur: "مائیکرو فائبر کپڑا",
    fr: "chiffon microfibre",
  },
  centimetres: 20,
  looks: {
    multi: { colors: ["#f2c53d", "#5fa6d6", "#7fc46b", "#ef8fb0", "#f29a4a"] },
    grey: { colors: ["#6d747c", "#9aa1a8", "#c4c9ce", "#8a9096", "#565d64"] },
    blue: { colors: ["#2f6fb5", "#5f9ccb", "#9fc8e6", "#3f7fc0", "#7fb4dd"] },
  },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.4 }, detail: { look: [0.6, 0.8, 1], fit: 2.2 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        place(
          folded([1.9, 0.11, 1.4], 2, (layer, height) =>
            furry(layer, color, { at: [0, height, 0] }, { length: 0.022, layers: 4, density: 70 }),
          ),
          { at: [0, index * 0.23, 0], turn: [0, Math.sin(index * 4) * 0.06, 0] },
        ),
      ),
      solid(box(0.5, 1.17, 1.45, 0.02), matte("#fdfbf5"), { at: [0, 0.58, 0] }),
      lettering("5 PCS", 0.42, 0.16, "#3f6fa0", { at: [0, 0.62, 0.735] }),
      lettering("MICROFIBRE", 0.46, 0.09, "#3f6fa0", { at: [0, 1.175, 0.2], turn: [-Math.PI / 2, 0, 0] }),
    );
  },
});
