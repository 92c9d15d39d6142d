import { kind } from "../../kind";
import { all, box, Color, fabric, leather, lettering, matte, metal, place, rod, satin, solid, wire } from "../../stage";
import { book } from "./parts";

export const leatherJournal = kind({
  name: "leather-journal",
  noun: {
    en: "PU leather journal",
    zh: "PU皮日记本",
    es: "diario de piel sintética",
    "pt-br": "caderno de couro sintético",
    ru: "ежедневник из экокожи",
    ar: "دفتر جلد صناعي",
    ur: "پی یو لیدر ڈائری",
    fr: "carnet en similicuir",
  },
  centimetres: 21,
  looks: {
    black: { hide: "#26282c", band: "#c5382f" },
    blue: { hide: "#2f4f77", band: "#d9b266" },
    pink: { hide: "#e0a3ad", band: "#f7f2e8" },
    mint: { hide: "#8fc4b0", band: "#f7f2e8" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { pitch: 0.62, yaw: -0.35 }, detail: { look: [0.8, 1, 0.8] }, carton: { pitch: 0.62 } },
  build({ hide, band: elastic }) {
    const skin = leather(hide);
    return all(
      book(1.6, 2.2, 0.3, skin, [
        solid(box(0.07, 0.34, 2.21, 0.01), fabric(elastic), { at: [0.62, 0.15, 0] }),
        solid(box(0.06, 0.01, 0.5, 0), satin(elastic), { at: [-0.1, 0.12, 1.25], turn: [0.12, 0.2, 0] }),
        lettering("NOTES", 0.5, 0.13, elastic, { at: [-0.05, 0.312, 0.6], turn: [-Math.PI / 2, 0, 0] }),
        solid(
          wire(
            [
              [-0.72, 0.31, -1.02],
              [-0.72, 0.312, 0],
              [-0.72, 0.31, 1.02],
            ],
            0.012,
          ),
          matte(new Color(hide).multiplyScalar(0.5).getStyle()),
        ),
      ]),
      place(
        [
          solid(rod(0.06, 0.06, 1.3, 24), metal("#d9dde0"), { at: [0, 0.65, 0] }),
          solid(rod(0.01, 0.06, 0.2, 20), metal("#c9a65a"), { at: [0, 1.4, 0] }),
          solid(box(0.05, 0.4, 0.03, 0.01), metal("#d9b266"), { at: [0, 0.24, 0.08] }),
        ],
        { at: [1.1, 0.07, 0.85], turn: [-Math.PI / 2, 0, -0.1] },
      ),
    );
  },
});
