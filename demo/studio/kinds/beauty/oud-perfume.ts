import { kind } from "../../kind";
import { all, around, gloss, ring, rod, solid, sparkle, turned, wire } from "../../stage";
import { gilt } from "./parts";

export const oudPerfume = kind({
  name: "oud-perfume",
  noun: {
    en: "Arabian oud perfume",
    zh: "阿拉伯乌木香水",
    es: "perfume árabe de oud",
    "pt-br": "perfume árabe de oud",
    ru: "арабские духи с удом",
    ar: "عطر عود عربي",
    ur: "عربی عود پرفیوم",
    fr: "parfum arabe au oud",
  },
  centimetres: 14,
  looks: { gold: ["#8a4a1c", "#e0b455"], black: ["#1d1a1a", "#d9b35e"], green: ["#1f4a38", "#e0b455"] },
  shots: ["front", "turned", "group"],
  build: ([glassColor = "", gold = ""]) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [0.5, 0.02],
          [0.9, 0.35],
          [1, 0.8],
          [0.75, 1.3],
          [0.35, 1.55],
          [0.3, 1.7],
        ]),
        gloss(glassColor, { transparent: true, opacity: 0.92 }),
      ),
      around(12, (angle) => [
        solid(
          wire(
            [
              [Math.cos(angle) * 0.52, 0.04, Math.sin(angle) * 0.52],
              [Math.cos(angle) * 1.02, 0.78, Math.sin(angle) * 1.02],
              [Math.cos(angle) * 0.36, 1.54, Math.sin(angle) * 0.36],
            ],
            0.022,
          ),
          gilt(gold),
        ),
        sparkle(0.07, "#ffe9b0", { at: [Math.cos(angle) * 1.03, 0.78, Math.sin(angle) * 1.03] }),
      ]),
      solid(ring(0.36, 0.06, Math.PI * 2, 50), gilt(gold), { at: [0, 1.56, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.3, 1.7],
          [0.34, 1.8],
          [0.2, 1.95],
          [0.42, 2.25],
          [0.3, 2.6],
          [0.06, 2.9],
          [0.001, 3.15],
        ]),
        gilt(gold),
      ),
      solid(ring(0.42, 0.03, Math.PI * 2, 50), gilt(gold), { at: [0, 2.25, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.6, 0.72, 0.12, 60), gilt(gold), { at: [0, 0.04, 0] }),
    ),
});
