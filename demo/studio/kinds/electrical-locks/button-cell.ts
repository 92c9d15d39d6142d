import { kind } from "../../kind";
import { all, disc, glass, gloss, hoop, lettering, metal, type Point, place, rod, solid, tile } from "../../stage";

export const buttonCell = kind({
  name: "button-cell",
  noun: {
    en: "button cell",
    zh: "纽扣电池",
    es: "pila de botón",
    "pt-br": "bateria botão",
    ru: "батарейка-таблетка",
    ar: "بطارية زر",
    ur: "بٹن سیل",
    fr: "pile bouton",
  },
  centimetres: 6,
  looks: { silver: { alloy: "#d9dcdf", card: "#1f4f9c" }, gold: { alloy: "#e0d3b4", card: "#b8262c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.35 }, front: { yaw: -0.3 } },
  build({ alloy, card }) {
    const cell = (at: Point, turn: Point) =>
      place(
        [
          solid(disc(0.5, 0.16, 64), metal(alloy, { roughness: 0.3 })),
          solid(disc(0.44, 0.04, 64), metal(alloy, { roughness: 0.45 }), { at: [0, 0, 0.08] }),
          lettering("CR2032", 0.6, 0.16, "#5a6068", { at: [0, 0.06, 0.105] }),
          lettering("3V  +", 0.4, 0.14, "#5a6068", { at: [0, -0.14, 0.105] }),
        ],
        { at, turn },
      );
    return all(
      place(
        [
          solid(tile(2.4, 3, 0.1, 0.04), gloss(card), { at: [0, 1.5, 0] }),
          lettering("LITHIUM  3V", 1.9, 0.3, "#ffffff", { at: [0, 2.5, 0.025] }),
          [-0.6, 0.6].map((x) =>
            [1.75, 0.65].map((up) => [
              cell([x, up, 0.12], [0, 0, 0]),
              solid(rod(0.55, 0.6, 0.26, 40), glass("#ffffff", { opacity: 0.14 }), {
                at: [x, up, 0.13],
                turn: [Math.PI / 2, 0, 0],
              }),
            ]),
          ),
          solid(hoop(0.16, 0.1, 0.045), gloss("#ffffff"), { at: [0, 2.82, 0] }),
        ],
        { turn: [-0.12, 0, 0] },
      ),
      cell([1.5, 0.1, 0.9], [-Math.PI / 2 + 0.05, 0, 0.3]),
      cell([0.9, 0.1, 1.4], [-Math.PI / 2 + 0.05, 0, -0.4]),
    );
  },
});
