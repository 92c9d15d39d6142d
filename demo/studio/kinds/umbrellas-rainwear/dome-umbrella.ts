import { kind } from "../../kind";
import { glass, place } from "../../stage";
import { canopy, hook, pongee, shaft, slanted, spike } from "./parts";

const clear = () => glass("#f2f7fa", { opacity: 0.26 });

export const domeUmbrella = kind({
  name: "dome-umbrella",
  noun: {
    en: "clear dome umbrella",
    zh: "透明拱形伞",
    es: "paraguas domo transparente",
    "pt-br": "guarda-chuva domo transparente",
    ru: "прозрачный купольный зонт",
    ar: "مظلة قبة شفافة",
    ur: "شفاف گنبد چھتری",
    fr: "parapluie cloche transparent",
  },
  centimetres: 84,
  looks: { clear: { edge: "#ffffff" }, pink: { edge: "#e8879f" } },
  shots: ["front", "group"],
  sets: { all: { backdrop: "sky" }, front: { yaw: -0.2, pitch: 0.04 } },
  build: ({ edge }) =>
    slanted(
      canopy({ cloths: [clear()], radius: 1.2, height: 1.3, round: 1.62 }),
      canopy({ cloths: [pongee(edge)], radius: 1.207, height: 1.306, round: 1.62, from: 0.9 }),
      shaft(1.3, -1.1),
      spike(1.4),
      place(hook(edge), { at: [0, -1.15, 0] }),
    ),
});
