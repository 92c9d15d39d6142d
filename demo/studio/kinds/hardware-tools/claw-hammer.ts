import { kind } from "../../kind";
import { bothSides, box, metal, place, plastic, rod, solid, wire, wood } from "../../stage";
import { grip } from "./parts";

export const clawHammer = kind({
  name: "claw-hammer",
  noun: {
    en: "claw hammer",
    zh: "羊角锤",
    es: "martillo de uña",
    "pt-br": "martelo de unha",
    ru: "молоток-гвоздодёр",
    ar: "مطرقة مخلبية",
    ur: "کلا ہتھوڑا",
    fr: "marteau arrache-clou",
  },
  centimetres: 33,
  looks: {
    yellow: { main: "#e8b52c", ribs: "#1d1f22" },
    red: { main: "#c2302c", ribs: "#1d1f22" },
    natural: { main: "#c08a50", ribs: "#8a5a30" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.7 }, front: { yaw: -0.2 }, turned: { yaw: 0.5 } },
  build({ main, ribs }) {
    const iron = metal("#5a6068", { roughness: 0.4 });
    return place(
      [
        place(grip(main, ribs, 1.9, 0.2), { at: [0, 1.9, 0] }),
        solid(rod(0.11, 0.13, 1.5, 28), main === "#c08a50" ? wood(main, "y") : plastic(ribs), {
          at: [0, 2.5, 0],
          scale: [1, 1, 0.8],
        }),
        solid(box(0.44, 0.4, 0.42, 0.08), iron, { at: [0, 3.3, 0] }),
        solid(rod(0.15, 0.2, 0.4, 32), iron, { at: [0.36, 3.3, 0], turn: [0, 0, Math.PI / 2] }),
        solid(rod(0.24, 0.24, 0.3, 32), metal("#c3c7cc", { roughness: 0.25 }), {
          at: [0.66, 3.3, 0],
          turn: [0, 0, Math.PI / 2],
        }),
        bothSides((side) =>
          solid(
            wire(
              [
                [-0.16, 3.36, side * 0.06],
                [-0.5, 3.36, side * 0.12],
                [-0.8, 3.22, side * 0.18],
                [-0.98, 3.02, side * 0.2],
              ],
              0.09,
            ),
            iron,
          ),
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.75] },
    );
  },
});
