import { kind } from "../../kind";
import { all, box, gloss, type Part, ring, setStone, solid, sparkle, times } from "../../stage";
import { onFinger, polished, tints } from "./parts";

const solitaire = (tint: string, stone: string): Part => [
  solid(ring(0.86, 0.085, Math.PI * 2, 120), polished(tint), { at: [0, 0.94, 0], scale: [1, 1, 1.25] }),
  setStone(0.42, polished(tint), stone, { at: [0, 1.74, 0] }),
  [-1, 1].map((side) =>
    times(7, (index) => {
      const angle = Math.PI / 2 + side * (0.36 + index * 0.105);
      return sparkle(0.062, "#ffffff", { at: [Math.cos(angle) * 0.95, 0.94 + Math.sin(angle) * 0.95, 0] });
    }),
  ),
];

export const solitaireRing = kind({
  name: "solitaire-ring",
  noun: {
    en: "solitaire ring",
    zh: "单钻戒指",
    es: "anillo solitario",
    "pt-br": "anel solitário",
    ru: "кольцо с одним камнем",
    ar: "خاتم سوليتير",
    ur: "سولیٹیئر انگوٹھی",
    fr: "bague solitaire",
  },
  centimetres: 2.2,
  looks: {
    silver: { tint: tints.silver, stone: "#ffffff" },
    gold: { tint: tints.gold, stone: "#7fd0f5" },
    "rose-gold": { tint: tints.rose, stone: "#f7a8bf" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { yaw: -0.5, pitch: 0.5 }, turned: { yaw: 0.65 }, detail: { look: [0.5, 0.85, 0.7], fit: 2 } },
  build: ({ tint, stone }) => all(solitaire(tint, stone)),
  use: ({ tint, stone }: { tint: string; stone: string }) => onFinger(solitaire(tint, stone)),
  carton: { count: [5, 4, 2], build: () => all(solid(box(1, 0.8, 1, 0.08), gloss("#2a3550", { roughness: 0.4 }))) },
});
