import { kind } from "../../kind";
import { all, ball, DoubleSide, matte, place, shaped, sheet, solid, times } from "../../stage";

export const tissuePaper = kind({
  name: "tissue-paper",
  noun: {
    en: "tissue paper",
    zh: "拷贝纸",
    es: "papel de seda",
    "pt-br": "papel de seda",
    ru: "бумага тишью",
    ar: "ورق حرير للتغليف",
    ur: "ٹشو پیپر",
    fr: "papier de soie",
  },
  centimetres: 50,
  looks: {
    multi: ["#f3a9b8", "#f6d27a", "#9fd0c4", "#b3a7dc", "#f4efe6", "#ee7f6a"],
    pink: ["#f9d9de", "#f3b6c1", "#ee93a6", "#fbeaea", "#f3b6c1", "#e87f97"],
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.55 } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        solid(
          shaped(sheet(3.2 - index * 0.04, 2.2, 30, 20), (at) =>
            at.set(
              at.x + index * 0.16,
              0.04 + index * 0.08 + Math.sin(at.x * 4 + index) * 0.02 + Math.max(0, at.x - 1.1) ** 2 * 0.5,
              -at.y - index * 0.1,
            ),
          ),
          matte(color, { side: DoubleSide, roughness: 0.7 }),
        ),
      ),
      times(2, (index) =>
        place(
          solid(
            shaped(ball(1, 50), (at) =>
              at.multiplyScalar(0.62 + 0.1 * Math.sin(at.x * 17 + at.y * 11) + 0.09 * Math.sin(at.z * 19 - at.y * 13)),
            ),
            matte(colors[index * 3] ?? "", { flatShading: true }),
          ),
          { at: [index * 1.3 - 0.6, 0.8, 1.75], scale: 0.8 - index * 0.15 },
        ),
      ),
    ),
});
