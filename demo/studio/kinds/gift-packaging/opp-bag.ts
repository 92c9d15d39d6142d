import { kind } from "../../kind";
import { box, fabric, glass, laid, matte, place, sheet, solid } from "../../stage";
import { filmBag } from "./parts";

export const oppBag = kind({
  name: "opp-bag",
  noun: {
    en: "self-adhesive OPP bag",
    zh: "OPP自粘袋",
    es: "bolsa OPP autoadhesiva",
    "pt-br": "saco OPP adesivo",
    ru: "пакет ОПП с клеевым клапаном",
    ar: "كيس OPP لاصق",
    ur: "او پی پی بیگ",
    fr: "sachet OPP adhésif",
  },
  centimetres: 25,
  looks: { clear: { film: "#f4fafd", goods: "#e98aa5" }, white: { film: "#ffffff", goods: "#5f94c9" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.95, yaw: -0.2, backdrop: "slate" }, turned: { yaw: 0.95 } },
  build: ({ film, goods }) =>
    laid(
      [0, 1, 2].map((index) =>
        place(
          [
            filmBag(
              1.9,
              2.5,
              glass(film, { opacity: 0.3 }),
              index === 2 ? solid(box(1.5, 1.9, 0.1, 0.08), fabric(goods), { at: [0, -0.12, 0.05] }) : null,
            ),
            solid(sheet(1.9, 0.3), glass(film, { opacity: 0.35 }), { at: [0, 1.4, 0.03] }),
            solid(sheet(1.9, 0.08), glass("#bfe0f2", { opacity: 0.7 }), { at: [0, 1.34, 0.04] }),
            solid(sheet(0.1, 0.1), matte("#ffffff"), { at: [0, 1.14, 0.06] }),
          ],
          { at: [index * 0.75 - 0.75, index * -0.18, index * 0.1], turn: [0, 0, 0.12 - index * 0.12] },
        ),
      ),
    ),
});
