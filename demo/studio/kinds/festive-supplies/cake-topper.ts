import { kind } from "../../kind";
import { all, board, bothSides, box, circle, gloss, lettering, metal, outline, place, rod, solid } from "../../stage";
import { cake, star } from "./parts";

export const cakeTopper = kind({
  name: "cake-topper",
  noun: {
    en: "cake topper",
    zh: "蛋糕插牌",
    es: "adorno para pastel",
    "pt-br": "topo de bolo",
    ru: "топпер для торта",
    ar: "زينة كعكة",
    ur: "کیک ٹاپر",
    fr: "décor de gâteau",
  },
  centimetres: 15,
  looks: {
    gold: { color: "#d9a441", text: "HAPPY BIRTHDAY" },
    silver: { color: "#cfd3d9", text: "JUST MARRIED" },
  },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.55, 0.75, 0.8] } },
  build: ({ color, text }) => all(cake(), place(topper(color, text), { at: [0, 0.75, 0] })),
  carton: { count: [4, 3, 2], build: ({ color, text }) => place(topper(color, text), { turn: [-1.2, 0, 0] }) },
});

function topper(color: string, text: string) {
  const [first = "", second = ""] = text.split(" ");
  const shine = color === "#e58aa4" ? gloss(color) : metal(color, { roughness: 0.2 });
  return all(
    solid(board(outline(circle(0.72, 0, 1.2), false, [circle(0.64, 0, 1.2)]), 0.04, 0.012), shine),
    solid(box(1.5, 0.36, 0.045, 0.04), shine, { at: [0, 1.34, 0.02] }),
    solid(box(1.7, 0.36, 0.045, 0.04), shine, { at: [0, 0.98, 0.03] }),
    lettering(first, 1.4, 0.34, "#ffffff", { at: [0, 1.34, 0.052] }),
    lettering(second, 1.6, 0.34, "#ffffff", { at: [0, 0.98, 0.062] }),
    bothSides((side) => [
      solid(rod(0.025, 0.02, 0.7), shine, { at: [side * 0.35, 0.3, 0.02] }),
      solid(board(outline(star(0.16, 0.07)), 0.04, 0.01), shine, { at: [side * 0.62, 1.72, 0] }),
    ]),
  );
}
