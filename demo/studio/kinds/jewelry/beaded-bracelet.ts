import { kind } from "../../kind";
import { all, around, ball, gloss, hand, ring, sized, solid, speckle } from "../../stage";
import { polished, tints } from "./parts";

const string = (colors: string[]) =>
  all(
    around(20, (angle, index) =>
      index === 5
        ? [
            solid(ball(0.16, 24), polished(tints.gold), { at: [Math.cos(angle) * 1.04, 0.17, Math.sin(angle) * 1.04] }),
            solid(ring(0.16, 0.03, Math.PI * 2, 30), polished(tints.gold), {
              at: [Math.cos(angle) * 1.04, 0.17, Math.sin(angle) * 1.04],
              turn: [0, -angle, 0],
            }),
          ]
        : solid(ball(0.166, 30), speckle(gloss(colors[index % colors.length] ?? "", { roughness: 0.18 }), 7, 0.28), {
            at: [Math.cos(angle) * 1.04, 0.17, Math.sin(angle) * 1.04],
            turn: [angle, index, 0],
          }),
    ),
  );

export const beadedBracelet = kind({
  name: "beaded-bracelet",
  noun: {
    en: "beaded bracelet",
    zh: "串珠手链",
    es: "pulsera de cuentas",
    "pt-br": "pulseira de contas",
    ru: "браслет из бусин",
    ar: "سوار خرز",
    ur: "موتیوں کا بریسلٹ",
    fr: "bracelet de perles",
  },
  centimetres: 7,
  looks: {
    green: ["#3f7f62", "#5b9a7a", "#2f6a50"],
    purple: ["#7d5aa8", "#a98bce", "#5f4290"],
    caramel: ["#a8672f", "#c98a45", "#7a4420"],
    pink: ["#efb3bd", "#f6d4d8", "#e490a2"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.5 }, detail: { fit: 2.1, look: [0.5, 0.6, 0.9] } },
  build: string,
  use: (colors: string[]) => all(hand("#dfc7b4"), sized(string(colors), 7, [0, 0.42, 0])),
});
