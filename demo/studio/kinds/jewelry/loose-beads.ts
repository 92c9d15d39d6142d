import { kind } from "../../kind";
import { all, ball, gloss, matte, pearly, rod, solid } from "../../stage";
import { heap } from "./parts";

export const looseBeads = kind({
  name: "loose-beads",
  noun: {
    en: "loose beads",
    zh: "散珠",
    es: "cuentas sueltas",
    "pt-br": "contas soltas",
    ru: "бусины россыпью",
    ar: "خرز سائب",
    ur: "کھلے موتی",
    fr: "perles en vrac",
  },
  centimetres: 1,
  looks: {
    multi: ["#e4566a", "#f2a23c", "#f0cf4a", "#57b06b", "#3f94cf", "#8e69c0"],
    white: ["#f7efe4", "#efe3d6", "#f4ece8"],
    blue: ["#2f74c0", "#6aa9de", "#a9d0ee"],
  },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.6 }, detail: { fit: 2.2, look: [0.5, 0.5, 0.6] } },
  build: (colors) => {
    const skins = colors.map((color) => (color === "#f7efe4" || color === "#efe3d6" ? pearly(color) : gloss(color)));
    const bead = ball(0.2, 22);
    const hole = rod(0.055, 0.055, 0.41, 12);
    const dark = matte("#3a2f2a");
    return all(
      heap(120, 2, 0.4, (index) => {
        const skin = skins[index % skins.length];
        return skin && [solid(bead, skin), solid(hole, dark)];
      }),
    );
  },
});
