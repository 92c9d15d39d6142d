import { kind } from "../../kind";
import { all, ball, bow, pearly, satin, solid, sparkle } from "../../stage";
import { linked, pair, polished, tints } from "./parts";

export const bowEarrings = kind({
  name: "bow-earrings",
  noun: {
    en: "bow drop earrings",
    zh: "蝴蝶结耳坠",
    es: "pendientes lazo",
    "pt-br": "brincos de laço",
    ru: "серьги-бантики",
    ar: "أقراط فيونكة",
    ur: "بو جھمکے",
    fr: "boucles d'oreilles nœud",
  },
  centimetres: 5,
  looks: { red: "#b51f35", black: "#222226", pink: "#efa3b6" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.15, float: 0.05 }, turned: { yaw: 1.0 } },
  build: (color) =>
    all(
      pair(
        () => [
          bow(satin(color), { loop: 0.55, width: 0.45, tail: 0.7 }),
          sparkle(0.1, "#ffffff", { at: [0, 0, 0.13] }),
          linked(
            [
              [0, -0.1, 0.12],
              [0, -0.4, 0.12],
              [0, -0.7, 0.1],
            ],
            0.04,
            polished(tints.gold),
          ),
          solid(ball(0.15, 30), pearly(), { at: [0, -0.9, 0.1] }),
        ],
        1.5,
      ),
    ),
});
