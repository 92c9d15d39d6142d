import { kind } from "../../kind";
import { all, gloss, type Part, place, plastic, rod, solid, turned } from "../../stage";
import { gilt, label } from "./parts";

const polish = (color: string): Part => [
  solid(
    turned([
      [0.001, 0],
      [0.34, 0.02],
      [0.4, 0.12],
      [0.38, 0.6],
      [0.24, 0.82],
      [0.2, 0.9],
    ]),
    gloss(color),
  ),
  solid(rod(0.22, 0.24, 0.95, 40), plastic("#1d1d20"), { at: [0, 1.38, 0] }),
  solid(rod(0.225, 0.225, 0.05, 40), gilt(), { at: [0, 0.94, 0] }),
  label("GEL", color, "#ffffff", 0.34, 0.2, { at: [0, 0.36, 0.4] }),
];

export const gelPolish = kind({
  name: "gel-polish",
  noun: {
    en: "gel nail polish set",
    zh: "甲油胶套装",
    es: "set de esmaltes en gel",
    "pt-br": "kit de esmaltes em gel",
    ru: "набор гель-лаков",
    ar: "طقم طلاء أظافر جل",
    ur: "جیل نیل پالش سیٹ",
    fr: "set de vernis gel",
  },
  centimetres: 8,
  looks: {
    multi: ["#c2213a", "#f09ab2", "#7d5aa8", "#2f6fb5", "#e3b45a", "#3f8f62"],
    pink: ["#f7d3d8", "#f09ab2", "#e0648a", "#b03a62", "#f3e3dc", "#8a2f4a"],
    beige: ["#f0dfca", "#dcbfa0", "#c09a78", "#9a7052", "#e9d3c8", "#6d4a38"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.3, yaw: -0.35 }, turned: { yaw: 0.8 }, detail: { look: [0.5, 0.5, 0.9], fit: 1.9 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(polish(color), { at: [((index % 3) - 1) * 0.92 + (index > 2 ? 0.3 : 0), 0, index > 2 ? -0.95 : 0] }),
      ),
    ),
  carton: { count: [3, 2, 1] },
});
