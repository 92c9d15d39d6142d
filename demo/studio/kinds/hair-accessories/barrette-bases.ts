import { kind } from "../../kind";
import { all, chance, place, times } from "../../stage";
import { barretteClip } from "./parts";

export const barretteBases = kind({
  name: "barrette-bases",
  noun: {
    en: "blank barrette bases",
    zh: "弹簧夹底托",
    es: "bases de pasador",
    "pt-br": "bases de presilha",
    ru: "основы для заколок",
    ar: "قواعد بروش شعر",
    ur: "خالی بیریٹ بیس",
    fr: "supports de barrette",
  },
  centimetres: 8,
  looks: { silver: "#d0d4d9", gold: "#dcb65f" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.75 } },
  build: (color) =>
    all(
      times(7, (index) =>
        place(barretteClip(2.2, color), {
          at: [chance(-0.15, 0.15), 0.2 + (index > 4 ? 0.22 : 0), ((index % 5) - 2) * 0.5],
          turn: [(Math.PI / 2) * (index % 2 ? 1 : -1), 0, chance(-0.12, 0.12)],
        }),
      ),
    ),
});
