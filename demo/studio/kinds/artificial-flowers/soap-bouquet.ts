import { kind } from "../../kind";
import { all, place, rose } from "../../stage";
import { domeSpots, leaves, paperWrap } from "./parts";

export const soapBouquet = kind({
  name: "soap-bouquet",
  noun: {
    en: "soap flower bouquet",
    zh: "香皂花束",
    es: "ramo de rosas de jabón",
    "pt-br": "buquê de rosas de sabonete",
    ru: "букет из мыльных роз",
    ar: "باقة ورود صابونية",
    ur: "صابن کے پھولوں کا گلدستہ",
    fr: "bouquet de roses de savon",
  },
  centimetres: 38,
  looks: {
    red: { roses: ["#c01f36"], paper: "#25262b", inner: "#efe7db", ribbon: "#c01f36" },
    pink: { roses: ["#f2a9bb", "#f9dbe0"], paper: "#f6d7de", inner: "#fdf5f3", ribbon: "#e98aa5" },
    blue: { roses: ["#6f9fe0", "#c8dcf5"], paper: "#dce8f6", inner: "#ffffff", ribbon: "#3f6fc0" },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { pitch: 0.42 }, detail: { pitch: 0.5, look: [0.5, 0.72, 0.7], fit: 2 } },
  build: ({ roses, paper, inner, ribbon }) =>
    all(
      domeSpots(19, 1.12, 1.05, 0.6).map((spot, index) =>
        rose(roses[index % roses.length] ?? "", { ...spot, scale: 0.34 }),
      ),
      place(leaves(10, 1, 1.1, "#6f9a60"), { at: [0, 0.15, 0] }),
      paperWrap(paper, inner, ribbon),
    ),
});
