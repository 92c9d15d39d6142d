import { kind } from "../../kind";
import { all, bow, box, glass, gloss, matte, plastic, rod, satin, sheet, solid, words } from "../../stage";
import { gilt, throughGlass } from "./parts";

export const perfume = kind({
  name: "perfume",
  noun: {
    en: "perfume",
    zh: "香水",
    es: "perfume",
    "pt-br": "perfume",
    ru: "духи",
    ar: "عطر",
    ur: "پرفیوم",
    fr: "parfum",
  },
  centimetres: 12,
  looks: {
    pink: ["#f6c3cf", "#d9b35e"],
    champagne: ["#f3d9ae", "#d9b35e"],
    purple: ["#c3aee6", "#cfd3d8"],
    clear: ["#eef4f6", "#202024"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.75, 0.8], fit: 1.9 } },
  build: ([liquid = "", top = ""]) =>
    throughGlass(
      solid(box(1.7, 1.8, 0.85, 0.16), glass("#ffffff", { opacity: 0.1 }), { at: [0, 0.9, 0] }),
      solid(box(1.42, 1.42, 0.58, 0.1), gloss(liquid, { transparent: true, opacity: 0.92 }), { at: [0, 0.82, 0] }),
      solid(rod(0.012, 0.012, 1.3, 8), plastic("#ffffff"), { at: [0, 0.9, 0] }),
      solid(rod(0.28, 0.28, 0.18, 44), gilt(top), { at: [0, 1.88, 0] }),
      solid(box(0.74, 0.72, 0.62, 0.08), top === "#202024" ? gloss(top) : gilt(top), { at: [0, 2.32, 0] }),
      bow(satin(liquid), { loop: 0.3, width: 0.22, tail: 0.35 }, { at: [0, 1.88, 0.32] }),
      solid(
        sheet(0.8, 0.42),
        matte("#ffffff", {
          map: words(200, 105, "#fbf7ef", [
            { text: "BLOOM", size: 36, color: "#6b4a2a" },
            { text: "eau de parfum", size: 18, color: "#6b4a2a", weight: 400 },
          ]),
        }),
        { at: [0, 0.8, 0.428] },
      ),
    ),
  carton: {
    count: [4, 3, 1],
    build: ([liquid = ""]: string[]) => all(solid(box(1.7, 2.4, 1, 0.02), matte(liquid, { roughness: 0.4 }))),
  },
});
