import { kind } from "../../kind";
import { all, bothSides, box, disc, hoop, matte, metal, place, plastic, solid, speckle } from "../../stage";
import { pages } from "./parts";

export const leverArchFile = kind({
  name: "lever-arch-file",
  noun: {
    en: "lever arch file",
    zh: "快劳夹",
    es: "archivador de palanca",
    "pt-br": "fichário A4",
    ru: "папка-регистратор",
    ar: "ملف رافعة",
    ur: "لیور فائل",
    fr: "classeur à levier",
  },
  centimetres: 32,
  looks: { blue: { board: "#2f5fa8" }, black: { board: "#26282c" }, pink: { board: "#e07f9c" } },
  shots: ["front", "group"],
  build({ board: card }) {
    const one = (color: string, x: number, lean: number) =>
      place(
        [
          bothSides((side) =>
            solid(box(0.05, 2.5, 2.2, 0.02), speckle(plastic(color), 60, 0.12), { at: [side * 0.33, 1.25, 0] }),
          ),
          solid(box(0.7, 2.5, 0.05, 0.02), speckle(plastic(color), 60, 0.12), { at: [0, 1.25, 1.1] }),
          solid(box(0.56, 2.3, 1.9, 0), pages(), { at: [0, 1.2, 0.05] }),
          solid(box(0.46, 1.1, 0.01, 0.01), matte("#fbfaf6"), { at: [0, 1.75, 1.13] }),
          [0, 1, 2].map((line) =>
            solid(box(0.36, 0.012, 0.01, 0), matte("#8a97a5"), { at: [0, 1.95 - line * 0.2, 1.137] }),
          ),
          solid(hoop(0.15, 0.11, 0.04), metal("#d3d7db"), { at: [0, 0.5, 1.13] }),
          solid(disc(0.11, 0.02), matte("#17181b"), { at: [0, 0.5, 1.12] }),
          bothSides((side) => solid(box(0.06, 0.05, 2.2, 0.01), metal("#d3d7db"), { at: [side * 0.33, 0.01, 0] })),
        ],
        { at: [x, 0, 0], turn: [0, 0, lean] },
      );
    return all(one(card, -0.78, 0), one(card, 0, 0), one(card, 0.85, 0.07));
  },
});
