import { kind } from "../../kind";
import { all, bothSides, brilliant, head, metal, place, ring, solid, sparkle, times, wire } from "../../stage";

const tiara = (color: string) => {
  const gold = metal(color, { roughness: 0.16 });
  return all(
    solid(ring(1.3, 0.035, Math.PI * 1.3), gold, { turn: [Math.PI / 2, 0, Math.PI * -0.15] }),
    times(13, (index) => {
      const turn = (index - 6) * 0.22;
      const high = 1.02 - Math.abs(index - 6) * 0.12;
      return place(
        [
          solid(
            wire(
              [
                [-0.15, 0, 0],
                [-0.17, high * 0.4, 0],
                [0, high * 0.86, 0],
                [0.17, high * 0.4, 0],
                [0.15, 0, 0],
              ],
              0.02,
            ),
            gold,
          ),
          brilliant(0.1, "#f4faff", { at: [0, high * 0.92, 0.02], turn: [Math.PI / 2, 0, 0] }),
          index % 2 === 0 &&
            place(brilliant(0.12, "#f4faff"), {
              at: [0, high * 0.45, 0.03],
              turn: [Math.PI / 2, 0, 0],
              scale: [1, 1.5, 1],
            }),
          [-0.15, 0, 0.15].map((x) => sparkle(0.045, "#ffffff", { at: [x, 0.03, 0.03] })),
          bothSides((side) =>
            [0.25, 0.55].map((up) => sparkle(0.035, "#ffffff", { at: [side * (0.17 - up * 0.12), high * up, 0.02] })),
          ),
        ],
        { at: [Math.sin(turn) * 1.3, 0, Math.cos(turn) * 1.3], turn: [0, turn, 0] },
      );
    }),
  );
};

export const bridalTiara = kind({
  name: "bridal-tiara",
  noun: {
    en: "bridal tiara",
    zh: "新娘皇冠",
    es: "tiara de novia",
    "pt-br": "tiara de noiva",
    ru: "диадема для невесты",
    ar: "تاج عروس",
    ur: "دلہن کا تاج",
    fr: "diadème de mariée",
  },
  centimetres: 15,
  looks: { silver: "#dfe3e8", gold: "#dcb35a", "rose-gold": "#dba28a" },
  shots: ["front", "turned", "detail", "use"],
  sets: {
    all: { pitch: 0.2, yaw: -0.3 },
    turned: { yaw: 0.85 },
    front: { backdrop: "wine" },
    detail: { backdrop: "slate", look: [0.5, 0.6, 1], fit: 2.1 },
  },
  build: tiara,
  use: (color: string) =>
    all(head("#d8cabb"), place(tiara(color), { at: [0, 2.72, 0], scale: 0.56, turn: [-0.12, 0, 0] })),
});
