import type { Texture } from "three";
import { kind } from "../../kind";
import { all, box, dots, florals, matte, place, solid, words } from "../../stage";
import { card, paperBag } from "./parts";

const faces: Record<string, (ground: string) => Texture> = {
  words: (ground) =>
    words(440, 560, ground, [
      { text: "Best", size: 88, color: "#e9c774", weight: 600 },
      { text: "Wishes", size: 88, color: "#e9c774", weight: 600 },
    ]),
  florals: (ground) => florals(ground, ["#e8839d", "#fbf1ee", "#d96b8a"], 30),
  dots: (ground) => dots(ground, "#f4efe4", 9, 0.22),
};

export const giftBag = kind({
  name: "gift-bag",
  noun: {
    en: "paper gift bag",
    zh: "礼品纸袋",
    es: "bolsa de regalo",
    "pt-br": "sacola de presente",
    ru: "подарочный пакет",
    ar: "كيس هدايا ورقي",
    ur: "گفٹ بیگ",
    fr: "sac cadeau",
  },
  centimetres: 32,
  looks: {
    red: { ground: "#b3202f", print: "words", cord: "#e0b455" },
    pink: { ground: "#f3c6cf", print: "florals", cord: "#e98aa5" },
    blue: { ground: "#2f5f9e", print: "dots", cord: "#f4efe4" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.75, 1], fit: 2 } },
  build: ({ ground, print, cord }) =>
    all(
      paperBag(2.2, 2.8, 1, ground, faces[print]?.(ground) ?? null, cord),
      place(card(0.5, 0.3, "#fdf6e6", null), { at: [0.62, 2.35, 0.56], turn: [0, 0, -0.2] }),
    ),
  carton: {
    count: [6, 2, 1],
    build: ({ ground }: { ground: string }) => all(solid(box(2.2, 2.8, 0.7, 0.02), matte(ground))),
  },
});
