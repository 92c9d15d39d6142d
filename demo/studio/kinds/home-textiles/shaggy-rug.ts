import { kind } from "../../kind";
import { all, board, circle, furry, outline, panel } from "../../stage";

export const shaggyRug = kind({
  name: "shaggy-rug",
  noun: {
    en: "shaggy bedside rug",
    zh: "长毛床边毯",
    es: "tapete peludo de recámara",
    "pt-br": "tapete felpudo de quarto",
    ru: "пушистый коврик у кровати",
    ar: "سجادة وبرية للسرير",
    ur: "لمبے روئیں کا قالین",
    fr: "descente de lit à poils longs",
  },
  centimetres: 160,
  looks: {
    white: { pile: "#f4f1ea", shape: "oval" },
    grey: { pile: "#8f969d", shape: "square" },
    pink: { pile: "#e8b7bd", shape: "round" },
  },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.55 }, detail: { look: [0.6, 0.9, 0.95] } },
  build({ pile, shape }) {
    const form =
      shape === "square"
        ? panel(2.6, 1.7, 0.2)
        : outline(circle(shape === "round" ? 1.1 : 1.3, 0, 0, 60, shape === "round" ? 1 : 0.66));
    const top = board(form, 0.04, 0.04).rotateX(-Math.PI / 2);
    return all(furry(top, pile, { at: [0, 0.04, 0] }, { length: 0.16, layers: 12, density: 24, tip: 0.4 }));
  },
});
