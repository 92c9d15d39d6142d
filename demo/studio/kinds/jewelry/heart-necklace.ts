import { kind } from "../../kind";
import { all, board, box, brilliant, gloss, type Part, place, ring, solid, sparkle } from "../../stage";
import { heart, heartLine, linked, onChest, polished, roundNeck, shown, tints } from "./parts";

const heartPendant = (tint: string, stone: string): Part => [
  solid(ring(0.05, 0.016, Math.PI * 2, 24), polished(tint), { turn: [0, Math.PI / 2, 0] }),
  solid(board(heart(0.26), 0.05, 0.03), polished(tint), { at: [0, -0.3, -0.03] }),
  heartLine(0.25)
    .filter((_, index) => index % 2 === 0)
    .map(([x, y]) => sparkle(0.034, "#ffffff", { at: [x, y - 0.3, 0.07] })),
  place(brilliant(0.13, stone), { at: [0, -0.28, 0.09], turn: [Math.PI / 2, 0, 0] }),
];

export const heartNecklace = kind({
  name: "heart-necklace",
  noun: {
    en: "heart pendant necklace",
    zh: "心形吊坠项链",
    es: "collar con corazón",
    "pt-br": "colar de coração",
    ru: "подвеска-сердце",
    ar: "قلادة قلب",
    ur: "دل لاکٹ ہار",
    fr: "collier pendentif cœur",
  },
  centimetres: 45,
  looks: {
    gold: { tint: tints.gold, stone: "#f6c7d2", velvet: "#2a2d33" },
    silver: { tint: tints.silver, stone: "#cfe6f7", velvet: "#5a2230" },
    "rose-gold": { tint: tints.rose, stone: "#ffffff", velvet: "#efe7dc" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    all: { yaw: -0.1, pitch: 0.1 },
    turned: { yaw: 1.05 },
    carton: { yaw: -0.38, pitch: 0.62 },
    front: { fit: 1.25, look: [0.5, 0.6, 0.9] },
    detail: { look: [0.5, 0.52, 1], fit: 2.6 },
  },
  build: ({ tint, velvet, stone }) =>
    shown(velvet, linked(roundNeck(1.42), 0.024, polished(tint)), onChest(heartPendant(tint, stone), 1.36)),
  carton: { count: [6, 4, 2], build: () => all(solid(box(1, 0.4, 1, 0.05), gloss("#7a1f30", { roughness: 0.4 }))) },
});
