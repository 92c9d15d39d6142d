import { kind } from "../../kind";
import { box, gloss, metal, place, plastic, rod, rubber, solid, wire } from "../../stage";
import { digits } from "./parts";

export const hairStraightener = kind({
  name: "hair-straightener",
  noun: {
    en: "hair straightener",
    zh: "直发夹",
    es: "plancha de pelo",
    "pt-br": "chapinha",
    ru: "выпрямитель для волос",
    ar: "مكواة شعر",
    ur: "ہیئر سٹریٹنر",
    fr: "lisseur",
  },
  centimetres: 28,
  looks: {
    black: { shell: "#26282c", plate: "#c99a6c" },
    pink: { shell: "#eea3b4", plate: "#8a8f96" },
    blue: { shell: "#34568a", plate: "#b9c4cf" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.4 }, front: { yaw: -0.25 }, turned: { yaw: 0.5 } },
  build({ shell, plate }) {
    const arm = (side: number) =>
      place(
        [
          solid(box(0.42, 4, 0.24, 0.11), gloss(shell), { at: [0, 2, side * 0.16] }),
          solid(box(0.34, 1.5, 0.06, 0.02), metal(plate, { roughness: 0.15 }), { at: [0, 3.1, side * 0.03] }),
        ],
        { turn: [side * 0.13, 0, 0] },
      );
    return place(
      [
        arm(1),
        arm(-1),
        solid(rod(0.22, 0.22, 0.5, 32), plastic("#1b1c1f"), { at: [0, 0, 0], turn: [0, 0, Math.PI / 2] }),
        solid(
          wire(
            [
              [0, -0.1, 0],
              [0, -0.4, 0],
              [0.4, -0.7, 0],
              [1.1, -0.6, 0],
            ],
            0.055,
          ),
          rubber("#1d1f22"),
        ),
        digits("210°", 0.26, 0.16, "#ff8a3d", { at: [0.215, 1, 0.28], turn: [0, Math.PI / 2, Math.PI / 2] }),
      ],
      { turn: [0, 0.45, -Math.PI / 2], at: [0, 0.3, 0] },
    );
  },
});
