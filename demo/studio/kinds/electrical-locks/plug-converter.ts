import { kind } from "../../kind";
import { all, bothSides, box, metal, place, plastic, rod, solid, tile } from "../../stage";
import { anySlots } from "./parts";

export const plugConverter = kind({
  name: "plug-converter",
  noun: {
    en: "plug converter",
    zh: "转换插头",
    es: "convertidor de enchufe",
    "pt-br": "conversor de tomada",
    ru: "переходник для вилки",
    ar: "محول قابس",
    ur: "پلگ کنورٹر",
    fr: "convertisseur de prise",
  },
  centimetres: 5,
  looks: { white: { shell: "#f4f4f1" }, grey: { shell: "#8d939b" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.4 } },
  build({ shell }) {
    const cover = plastic(shell);
    return all(
      place(
        [
          solid(rod(0.62, 0.62, 0.5, 56), cover, { turn: [Math.PI / 2, 0, 0] }),
          place(anySlots(0.76), { at: [0, 0, 0.26] }),
          bothSides((side) =>
            solid(rod(0.09, 0.09, 0.6, 24), metal("#dfe2e5"), { at: [side * 0.3, 0, -0.5], turn: [Math.PI / 2, 0, 0] }),
          ),
        ],
        { at: [-0.75, 0.62, 0.2], turn: [0, 0.1, 0] },
      ),
      place(
        [
          solid(tile(1.1, 1.1, 0.3, 0.5, 0.1), cover),
          bothSides((side) => solid(box(0.16, 0.06, 0.6, 0.01), metal("#d8b25a"), { at: [side * 0.28, -0.12, 0.5] })),
          solid(box(0.08, 0.2, 0.65, 0.01), metal("#d8b25a"), { at: [0, 0.26, 0.5] }),
        ],
        { at: [0.75, 0.55, -0.1], turn: [0, -0.2, 0] },
      ),
    );
  },
});
