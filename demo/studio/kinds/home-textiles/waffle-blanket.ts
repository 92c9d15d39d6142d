import { kind } from "../../kind";
import { all, DoubleSide, fabric, folded, fringe, place, printed, solid, times } from "../../stage";
import { repeated } from "./parts";

const waffle = (color: string) =>
  printed(512, 512, (pen, width, height) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, width, height);
    for (let row = 0; row < 16; row++)
      for (let column = 0; column < 16; column++) {
        pen.fillStyle = "rgba(40,25,10,.16)";
        pen.fillRect(column * 32 + 6, row * 32 + 6, 22, 22);
        pen.fillStyle = "rgba(40,25,10,.2)";
        pen.fillRect(column * 32 + 11, row * 32 + 11, 13, 13);
      }
  });
export const waffleBlanket = kind({
  name: "waffle-blanket",
  noun: {
    en: "waffle cotton blanket",
    zh: "华夫格盖毯",
    es: "cobija waffle",
    "pt-br": "manta waffle",
    ru: "вафельный плед",
    ar: "بطانية وافل",
    ur: "وافل کمبل",
    fr: "plaid gaufré",
  },
  centimetres: 38,
  looks: { white: { cloth: "#f3efe5" }, sage: { cloth: "#a9b89f" } },
  shots: ["front"],
  sets: { all: { pitch: 0.36 } },
  build({ cloth }) {
    const material = fabric("#ffffff", {
      sheen: 0.12,
      map: repeated(waffle(cloth), 2, 1.4),
      depth: 0.05,
      threads: 120,
      side: DoubleSide,
    });
    const edge = fabric("#ffffff", { sheen: 0.12, map: repeated(waffle(cloth), 2, 0.2), depth: 0.05, threads: 120 });
    return all(
      folded([2.1, 0.2, 1.5], 4, (layer, height, index) =>
        solid(layer, index === 3 ? material : edge, { at: [0, height, 0] }),
      ),
      times(4, (layer) =>
        place(fringe(2.04, 0.2, fabric(cloth), 52), { at: [0, 0.09 + layer * 0.19, 0.72], turn: [0.35, 0, 0] }),
      ),
    );
  },
});
