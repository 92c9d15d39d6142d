import { kind } from "../../kind";
import { all, fabric, type Point, place, rolled } from "../../stage";

export const faceTowel = kind({
  name: "face-towel",
  noun: {
    en: "face towel",
    zh: "面巾",
    es: "toalla facial",
    "pt-br": "toalha de rosto",
    ru: "полотенце для лица",
    ar: "منشفة وجه",
    ur: "منہ کا تولیہ",
    fr: "serviette de toilette",
  },
  centimetres: 26,
  looks: { beige: { colors: ["#e6d6bf", "#c9ad89", "#f3ebdd"] }, blue: { colors: ["#9dbbd6", "#5f86ad", "#e6edf3"] } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34, yaw: -0.7 } },
  build({ colors }) {
    const [low = "", middle = "", high = ""] = colors;
    const roll = (color: string, at: Point) =>
      place(rolled(0.42, 1.7, fabric(color, { threads: 70, depth: 0.3 }), 4), { at, turn: [0, 0.04, 0] });
    return all(roll(low, [0, 0.42, 0.45]), roll(middle, [0, 0.42, -0.45]), roll(high, [0, 1.16, 0]));
  },
});
