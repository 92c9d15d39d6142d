import { kind } from "../../kind";
import { all, band, cushion, fabric, lettering, place, rubber, solid, wire } from "../../stage";

export const resistanceBands = kind({
  name: "resistance-bands",
  noun: {
    en: "resistance band set",
    zh: "弹力带套装",
    es: "set de bandas elásticas",
    "pt-br": "kit de faixas elásticas",
    ru: "набор эспандеров",
    ar: "طقم أشرطة مقاومة",
    ur: "ریزسٹنس بینڈ سیٹ",
    fr: "set d'élastiques de musculation",
  },
  centimetres: 30,
  looks: {
    multi: { colors: ["#f2c53d", "#d8392f", "#2f7fd0", "#3fa85f", "#26282c"] },
    grey: { colors: ["#d6dade", "#aeb4ba", "#8a9096", "#62686e", "#33363b"] },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.36 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        place(
          solid(band(2.3 - index * 0.06, 0.9 - index * 0.05, 0.05, 0.3, 0.01), rubber(color, { roughness: 0.45 })),
          { at: [index * 0.12 - 0.2, 0.45 - index * 0.025, 0.8 - index * 0.42], turn: [0, 0.06 * index, 0] },
        ),
      ),
      place(
        [
          solid(cushion(1, 1.2, 0.4), fabric("#33363b", { threads: 80 })),
          solid(
            wire(
              [
                [-0.46, 0.46, 0.04],
                [0, 0.44, 0.1],
                [0.46, 0.46, 0.04],
              ],
              0.035,
            ),
            fabric(colors[0] ?? "#ffffff"),
          ),
          lettering("BANDS", 0.6, 0.18, "#ffffff", { at: [0, 0, 0.22] }),
        ],
        { at: [1.75, 0.6, -0.6], turn: [-0.15, -0.3, 0] },
      ),
    );
  },
});
