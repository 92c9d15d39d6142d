import { kind } from "../../kind";
import { all, ball, bothSides, box, cushion, folded, satin, solid } from "../../stage";
import { piled } from "./parts";

export const flannelBlanket = kind({
  name: "flannel-blanket",
  noun: {
    en: "flannel throw blanket",
    zh: "法兰绒毯",
    es: "cobija de franela",
    "pt-br": "manta de flanela",
    ru: "фланелевый плед",
    ar: "بطانية فلانيل",
    ur: "فلالین کمبل",
    fr: "plaid en flanelle",
  },
  centimetres: 38,
  looks: {
    grey: { cloth: "#9aa0a6", ribbon: "#f3efe6" },
    pink: { cloth: "#e3b2b7", ribbon: "#fdf6f2" },
    brown: { cloth: "#8a6448", ribbon: "#f0e3cf" },
  },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.36 } },
  build({ cloth, ribbon }) {
    const band = satin(ribbon);
    return all(
      folded([2.1, 0.26, 1.6], 4, (layer, height) => piled(layer, cloth, [0, height, 0], 0.035)),
      solid(box(0.2, 1.06, 1.7, 0.04), band, { at: [0, 0.5, 0] }),
      solid(box(2.2, 1.06, 0.2, 0.04), band, { at: [0, 0.5, 0] }),
      bothSides((side) =>
        solid(cushion(0.5, 0.32, 0.2), band, { at: [side * 0.26, 1.12, 0], turn: [-Math.PI / 2 + 0.5, 0, side * 0.3] }),
      ),
      solid(ball(0.11, 20), band, { at: [0, 1.12, 0] }),
    );
  },
});
