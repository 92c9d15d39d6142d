import { kind } from "../../kind";
import { all, ball, brilliant, pave, pearly, place, solid, turned } from "../../stage";
import { earWire, linked, pair, polished, tints } from "./parts";

export const pearlEarrings = kind({
  name: "pearl-earrings",
  noun: {
    en: "pearl drop earrings",
    zh: "珍珠耳坠",
    es: "pendientes de perlas",
    "pt-br": "brincos de pérola",
    ru: "серьги с жемчугом",
    ar: "أقراط لؤلؤ متدلية",
    ur: "موتی والے جھمکے",
    fr: "boucles d'oreilles perles",
  },
  centimetres: 4,
  looks: {
    gold: { tint: tints.gold, pearl: "#f7efe4" },
    silver: { tint: tints.silver, pearl: "#e9e4ea" },
    black: { tint: tints.gold, pearl: "#4a4a55" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.2, float: 0.05 }, turned: { yaw: 0.95 } },
  build: ({ tint, pearl }) =>
    all(
      pair(() => [
        earWire(polished(tint)),
        place(brilliant(0.13), { at: [0, -0.12, 0.05], turn: [Math.PI / 2, 0, 0] }),
        pave(0.17, 14, 0.04).map((stone) => place(stone, { at: [0, -0.12, 0.04] })),
        linked(
          [
            [0, -0.3, 0],
            [0, -0.5, 0],
            [0, -0.72, 0],
          ],
          0.045,
          polished(tint),
        ),
        solid(
          turned([
            [0.001, 0.16],
            [0.1, 0.1],
            [0.16, 0],
          ]),
          polished(tint),
          { at: [0, -0.9, 0] },
        ),
        solid(ball(0.34, 40), pearly(pearl), { at: [0, -1.17, 0], scale: [0.94, 1.1, 0.94] }),
      ]),
    ),
});
