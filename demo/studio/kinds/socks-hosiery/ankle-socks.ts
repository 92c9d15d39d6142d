import { kind } from "../../kind";
import { flatLay } from "../../stage";
import { banded, pair } from "./parts";

export const noShowSocks = kind({
  name: "no-show-socks",
  noun: {
    en: "invisible no-show socks",
    zh: "隐形船袜",
    es: "calcetines invisibles",
    "pt-br": "meias invisíveis",
    ru: "невидимые следки",
    ar: "جوارب مخفية",
    ur: "پوشیدہ موزے",
    fr: "socquettes invisibles",
  },
  centimetres: 22,
  looks: { black: { ground: "#2c2d31", accent: "#17181a" }, beige: { ground: "#dcc7a8", accent: "#c7ae8a" } },
  shots: ["front"],
  sets: { front: flatLay },
  build: (look) => pair({ ...look, tall: 0.5, isPlain: true }),
  carton: { count: [6, 4, 2], build: banded },
});

export const ankleSocks = kind({
  name: "ankle-socks",
  noun: {
    en: "ankle socks",
    zh: "短袜",
    es: "calcetines tobilleros",
    "pt-br": "meias soquete",
    ru: "короткие носки",
    ar: "جوارب قصيرة",
    ur: "ٹخنوں تک موزے",
    fr: "socquettes",
  },
  centimetres: 23,
  looks: {
    white: { ground: "#f3f1ec", accent: "#9aa0a8" },
    grey: { ground: "#a9adb3", accent: "#3d4249" },
    navy: { ground: "#2b3d60", accent: "#d9dde3" },
  },
  shots: ["front", "carton"],
  sets: { front: flatLay, group: { pitch: 0.9 } },
  build: (look) => pair({ ...look, tall: 1.15 }),
  carton: { count: [6, 4, 2], build: banded },
});
