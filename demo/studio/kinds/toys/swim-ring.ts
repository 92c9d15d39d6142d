import { kind } from "../../kind";
import { all, person, sized } from "../../stage";
import { swimTube } from "./vinyl";

export const swimRing = kind({
  name: "swim-ring",
  noun: {
    en: "inflatable swim ring",
    zh: "充气泳圈",
    es: "flotador inflable",
    "pt-br": "boia inflável",
    ru: "надувной круг",
    ar: "عوامة سباحة منفوخة",
    ur: "ہوا بھرا تیراکی رنگ",
    fr: "bouée gonflable",
  },
  centimetres: 90,
  looks: {
    red: { one: "#e23d3d", other: "#fbf9f4" },
    yellow: { one: "#f6c92f", other: "#fdfaf0" },
    blue: { one: "#2f8fd0", other: "#e9f6fb" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.5 }, use: { pitch: 0.15 } },
  build: ({ one, other }) => swimTube(one, other),
  use: ({ one, other }: { one: string; other: string }) => all(person(), sized(swimTube(one, other), 80, [0, 8.2, 0])),
});
