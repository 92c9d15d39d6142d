import { kind } from "../../kind";
import { all, around, place, satin, solid, strip } from "../../stage";

export const pullBow = kind({
  name: "pull-bow",
  noun: {
    en: "pull bow",
    zh: "拉花",
    es: "lazo de tirar",
    "pt-br": "laço pronto",
    ru: "бант-затяжка",
    ar: "فيونكة سحب",
    ur: "پُل بو",
    fr: "nœud à tirer",
  },
  centimetres: 14,
  looks: { red: "#c0202f", gold: "#dcb457", pink: "#f09ab2", blue: "#3a70bd" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: (color) => {
    const foil = satin(color, { metalness: 0.35, roughness: 0.3 });
    const loop = strip(
      [
        [0.02, 0, 0],
        [0.5, 0.2, 0],
        [0.95, 0.4, 0],
        [1.05, 0.1, 0],
        [0.6, -0.05, 0],
        [0.03, 0, 0],
      ],
      { width: 0.36, across: [0, 0, 1] },
    );
    return all(
      [0, 1, 2].map((row) =>
        around(9 - row * 2, (angle) =>
          place(solid(loop, foil, { turn: [0, 0, row * 0.52], scale: 1 - row * 0.16 }), {
            at: [0, 0.15 + row * 0.16, 0],
            turn: [0, angle + row * 0.3, 0],
          }),
        ),
      ),
      place(solid(loop, foil, { turn: [0, 0, 1.45], scale: 0.6 }), { at: [0.02, 0.55, 0] }),
      [0.4, -0.5].map((turn) =>
        place(
          solid(
            strip(
              [
                [0.3, 0.1, 0],
                [1.1, 0.02, 0],
                [1.7, 0.06, 0],
              ],
              { width: 0.36, across: [0, 0, 1] },
            ),
            foil,
          ),
          { turn: [0, turn - 1.2, 0] },
        ),
      ),
    );
  },
});
