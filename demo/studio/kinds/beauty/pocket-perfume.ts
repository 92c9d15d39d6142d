import { kind } from "../../kind";
import { all, glass, gloss, plastic, ring, rod, solid, turned } from "../../stage";
import { gilt, throughGlass } from "./parts";

export const pocketPerfume = kind({
  name: "pocket-perfume",
  noun: {
    en: "pocket perfume spray",
    zh: "便携香水喷雾",
    es: "perfume de bolsillo en spray",
    "pt-br": "perfume de bolso em spray",
    ru: "карманные духи-спрей",
    ar: "بخاخ عطر للجيب",
    ur: "پاکٹ پرفیوم اسپرے",
    fr: "vaporisateur de parfum de poche",
  },
  centimetres: 11,
  looks: { pink: ["#efb2c3", "#d9b35e"], blue: ["#9cc3e2", "#cfd3d8"] },
  shots: ["front"],
  sets: { front: { yaw: -0.25 } },
  build: ([liquid = "", top = ""]) =>
    all(
      throughGlass(
        solid(
          turned([
            [0.001, 0],
            [0.4, 0.02],
            [0.44, 0.1],
            [0.44, 1.9],
            [0.3, 2.02],
            [0.22, 2.06],
          ]),
          glass("#ffffff", { opacity: 0.12 }),
        ),
        solid(rod(0.37, 0.37, 1.5, 60), gloss(liquid, { transparent: true, opacity: 0.92 }), { at: [0, 0.84, 0] }),
        solid(rod(0.014, 0.014, 1.7, 10), plastic("#ffffff"), { at: [0, 1.05, 0] }),
      ),
      solid(ring(0.4, 0.03), gilt(top), { at: [0, 0.06, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.24, 0.27, 0.26, 48), gilt(top), { at: [0, 2.16, 0] }),
      solid(rod(0.17, 0.19, 0.2, 48), gilt(top), { at: [0, 2.38, 0] }),
      solid(rod(0.02, 0.02, 0.05, 12), gloss("#2a2a2d"), { at: [0, 2.4, 0.18], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.29, 0],
          [0.31, 0.04],
          [0.31, 0.92],
          [0.26, 0.99],
          [0.001, 1],
        ]),
        gilt(top),
        { at: [0.95, 0.31, 0.25], turn: [Math.PI / 2, 0, 0.7] },
      ),
    ),
});
