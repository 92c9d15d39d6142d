import { kind } from "../../kind";
import { all, box, hand, metal, type Point, sized, solid, times, wire } from "../../stage";
import { polished, tints } from "./parts";

const cuff = (color: string) => {
  const plate = box(1, 0.8, 0.07, 0.03);
  return all(
    times(46, (index) => {
      const angle = -Math.PI * 0.42 + (index / 45) * Math.PI * 1.84;
      return solid(plate, metal(color, { roughness: index % 6 === 0 ? 0.5 : 0.16 }), {
        at: [Math.cos(angle) * 1.1, 0.42, Math.sin(angle) * 0.92],
        turn: [0, Math.PI / 2 - angle, 0],
        scale: [0.135, 1, 1],
      });
    }),
    [0.04, 0.8].map((y) =>
      solid(
        wire(
          Array.from({ length: 40 }, (_, index): Point => {
            const angle = -Math.PI * 0.43 + (index / 39) * Math.PI * 1.86;
            return [Math.cos(angle) * 1.1, y, Math.sin(angle) * 0.92];
          }),
          0.06,
          false,
          120,
        ),
        polished(color),
      ),
    ),
  );
};

export const cuffBracelet = kind({
  name: "cuff-bracelet",
  noun: {
    en: "stainless steel cuff",
    zh: "不锈钢开口手环",
    es: "brazalete rígido de acero",
    "pt-br": "bracelete rígido de aço",
    ru: "жёсткий стальной браслет",
    ar: "سوار عريض ستانلس ستيل",
    ur: "سٹیل کف بریسلٹ",
    fr: "manchette en acier",
  },
  centimetres: 6.5,
  looks: { gold: tints.gold, silver: tints.steel },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.35, yaw: 0.6 }, turned: { yaw: -0.6 } },
  build: cuff,
  use: (color: string) => all(hand("#dfc7b4"), sized(cuff(color), 7, [0, 0.3, 0])),
});
