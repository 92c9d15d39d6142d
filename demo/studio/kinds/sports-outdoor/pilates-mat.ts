import { kind } from "../../kind";
import { all, ball, box, Color, gloss, place, rolled, rubber, solid, speckle, times } from "../../stage";

export const pilatesMat = kind({
  name: "pilates-mat",
  noun: {
    en: "pilates mat",
    zh: "普拉提垫",
    es: "tapete de pilates",
    "pt-br": "tapete de pilates",
    ru: "коврик для пилатеса",
    ar: "حصيرة بيلاتس",
    ur: "پیلاٹس میٹ",
    fr: "tapis de pilates",
  },
  centimetres: 183,
  looks: { blue: { mat: "#7fa6d6" }, grey: { mat: "#9aa1a8" } },
  shots: ["front"],
  sets: { all: { pitch: 0.5, yaw: -0.7 } },
  carton: { count: [2, 2, 3] },
  build({ mat }) {
    const foam = speckle(rubber(mat), 60, 0.1);
    return all(
      solid(box(1.4, 0.1, 2.5, 0.04), foam, { at: [0, 0.05, 0.5] }),
      place(rolled(0.3, 1.4, foam, 4), { at: [0, 0.32, -0.85] }),
      times(9, (index) =>
        solid(box(1.34, 0.008, 0.02, 0), rubber(new Color(mat).multiplyScalar(0.8).getStyle()), {
          at: [0, 0.102, index * 0.26 - 0.5],
        }),
      ),
      solid(ball(0.3, 32), gloss("#e58aa3", { roughness: 0.3 }), { at: [1.1, 0.3, 1.2] }),
    );
  },
});
