import { kind } from "../../kind";
import { glass, gloss, matte, type Part, place, rod, rubber, shaped, sheet, solid, turned, words } from "../../stage";
import { gilt, throughGlass } from "./parts";

/** A bottle with its pipette: clear or tinted glass over what is in it. */
const pipette = (tint: string, inside: string, top: string, text: string, ink: string): Part => [
  solid(
    turned([
      [0.001, 0],
      [0.62, 0.02],
      [0.7, 0.12],
      [0.7, 1.3],
      [0.6, 1.5],
      [0.28, 1.62],
      [0.27, 1.8],
    ]),
    glass(tint, { opacity: text === "" ? 0.5 : 0.14 }),
  ),
  solid(rod(0.6, 0.6, 1.1, 50), gloss(inside, { transparent: true, opacity: 0.85 }), { at: [0, 0.62, 0] }),
  solid(rod(0.33, 0.33, 0.36, 44), gilt(top), { at: [0, 1.9, 0] }),
  solid(
    turned([
      [0.2, 2.05],
      [0.22, 2.2],
      [0.17, 2.6],
      [0.001, 2.68],
    ]),
    rubber("#f4f2ee"),
  ),
  text !== "" &&
    solid(
      shaped(sheet(0.95, 0.75, 16, 1), (at) => at.setZ(Math.sqrt(0.51 - at.x * at.x) - 0)),
      matte("#ffffff", {
        map: words(
          190,
          150,
          "#fbf8f1",
          text.split("\n").map((line, index) => ({ text: line, size: index ? 20 : 34, color: ink })),
        ),
      }),
      { at: [0, 0.65, 0] },
    ),
];

export const faceSerum = kind({
  name: "face-serum",
  noun: {
    en: "face serum",
    zh: "精华液",
    es: "sérum facial",
    "pt-br": "sérum facial",
    ru: "сыворотка для лица",
    ar: "سيروم للوجه",
    ur: "فیس سیرم",
    fr: "sérum visage",
  },
  centimetres: 11,
  looks: {
    orange: ["#f2a24a", "VITAMIN C\nserum 30 ml", "#c2641f"],
    pink: ["#f3a9b8", "ROSE\nserum 30 ml", "#b84a6a"],
    green: ["#9cc98f", "CICA\nserum 30 ml", "#3f7a4a"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.4, 1], fit: 1.9 } },
  build: ([inside = "", text = "", ink = ""]) => throughGlass(pipette("#fbf4e6", inside, "#d9b35e", text, ink)),
  carton: { count: [5, 4, 1] },
});

export const dropperBottle = kind({
  name: "dropper-bottle",
  noun: {
    en: "dropper bottle",
    zh: "滴管瓶",
    es: "frasco gotero",
    "pt-br": "frasco conta-gotas",
    ru: "флакон с пипеткой",
    ar: "زجاجة قطارة",
    ur: "ڈراپر بوتل",
    fr: "flacon compte-gouttes",
  },
  centimetres: 11,
  looks: {
    brown: ["#8a4a1c", "#4a2410"],
    clear: ["#f0f6f8", "#f4f8fa"],
    green: ["#4f8a62", "#2a5238"],
    blue: ["#3f6fb5", "#24427a"],
  },
  shots: ["front", "turned", "group"],
  build: ([tint = "", inside = ""]) =>
    throughGlass(
      pipette(tint, inside, "#1d1d20", "", ""),
      place(pipette(tint, inside, "#d9b35e", "", ""), { at: [1.35, 0, -0.6], scale: 0.78 }),
    ),
});
