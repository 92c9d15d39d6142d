import { kind } from "../../kind";
import { all, bothSides, box, dots, dyed, fabric, leather, matte, solid, stripes } from "../../stage";
import { hardware, strap, zipPull } from "./parts";

export const lunchBag = kind({
  name: "lunch-bag",
  noun: {
    en: "insulated lunch bag",
    zh: "保温午餐包",
    es: "lonchera térmica",
    "pt-br": "lancheira térmica",
    ru: "термосумка для обеда",
    ar: "حقيبة غداء حرارية",
    ur: "تھرمل لنچ بیگ",
    fr: "sac à déjeuner isotherme",
  },
  centimetres: 26,
  looks: {
    navy: { print: () => stripes("#2c3f63", "#e9e2d0", 7, 0.3), lining: "#2c3f63" },
    pink: { print: () => dots("#eeb3bf", "#ffffff", 7, 0.2), lining: "#c9677f" },
  },
  shots: ["front", "carton"],
  build({ print, lining }) {
    const cloth = dyed(print(), { threads: 220, depth: 0.08 });
    const trim = fabric(lining, { threads: 220 });
    return all(
      solid(box(1.6, 1.15, 1, 0.14), cloth, { at: [0, 0.6, 0] }),
      solid(box(1.62, 0.2, 1.02, 0.1), trim, { at: [0, 0.12, 0] }),
      solid(box(1.6, 0.14, 1, 0.07), trim, { at: [0, 1.22, 0] }),
      solid(box(1.63, 0.05, 1.03, 0.02), matte("#ededed"), { at: [0, 1.14, 0] }),
      zipPull("#d3d6da", { at: [0.6, 1.13, 0.53] }),
      solid(box(1.2, 0.5, 0.1, 0.06), trim, { at: [0, 0.5, 0.5] }),
      solid(box(0.36, 0.13, 0.02, 0.02), leather("#b57a45"), { at: [0, 0.5, 0.56] }),
      strap(
        [
          [-0.5, 1.28, 0],
          [-0.46, 1.6, 0],
          [0, 1.8, 0],
          [0.46, 1.6, 0],
          [0.5, 1.28, 0],
        ],
        trim,
        0.2,
        0.045,
      ),
      bothSides((end) => hardware("#cfd2d6", { at: [end * 0.84, 1.02, 0], turn: [0, Math.PI / 2, 0] })),
    );
  },
  carton: { count: [3, 2, 1] },
});
