import { kind } from "../../kind";
import { all, bow, box, folded, furry, type Place, place, satin, solid } from "../../stage";
import { type Coat, coats, sittingHorse } from "./horse-parts";

/** A flannel blanket folded to a parcel, tied with a ribbon. */
const parcel = (placed: Place) => {
  const ribbon = satin("#c8202c");
  return place(
    [
      folded([1.7, 0.19, 1.15], 3, (layer, height) =>
        all(furry(layer, "#f2e3cb", { at: [0, height, 0] }, { length: 0.035, layers: 5, density: 58, tip: 0.25 })),
      ),
      solid(box(0.16, 0.6, 1.24, 0.03), ribbon, { at: [0, 0.285, 0] }),
      solid(box(1.8, 0.6, 0.16, 0.03), ribbon, { at: [0, 0.285, 0] }),
      bow(ribbon, { loop: 0.3, width: 0.22, tail: 0.3 }, { at: [0, 0.66, 0.02], turn: [-0.9, 0, 0] }),
    ],
    placed,
  );
};

export const horseBlanket = kind({
  name: "horse-blanket",
  noun: {
    en: "plush horse with blanket",
    zh: "小马公仔毛毯二合一",
    es: "caballito de peluche con manta",
    "pt-br": "cavalinho de pelúcia com manta",
    ru: "плюшевая лошадка с пледом",
    ar: "حصان محشو مع بطانية",
    ur: "پلش گھوڑا کمبل کے ساتھ",
    fr: "peluche cheval avec plaid",
  },
  centimetres: 30,
  looks: { red: coats.red },
  shots: ["front"],
  sets: { all: { pitch: 0.3, backdrop: "sky" } },
  build: (coat: Coat) => all(sittingHorse(coat), parcel({ at: [0.1, 0.04, 1.55], turn: [0, -0.12, 0] })),
});
