import { kind } from "../../kind";
import { all, type Part, ring, rod, solid, sparkle, times } from "../../stage";
import { pair, polished, tints, worn } from "./parts";

const hoop = (color: string): Part => [
  solid(ring(0.85, 0.1, Math.PI * 1.94, 100), polished(color), { turn: [0, 0.5, Math.PI * 0.53], scale: [1, 1, 1.5] }),
  solid(rod(0.025, 0.025, 0.36, 12), polished(color), { at: [0, 0.86, 0], turn: [0, 0, Math.PI / 2] }),
  times(26, (index) => {
    const angle = -Math.PI * 0.9 + (index / 25) * Math.PI * 0.8;
    const [x, y] = [Math.cos(angle) * 0.96, Math.sin(angle) * 0.96];
    return sparkle(0.045, "#ffffff", { at: [x * Math.cos(0.5), y, -x * Math.sin(0.5)] });
  }),
];

export const hoopEarrings = kind({
  name: "hoop-earrings",
  noun: {
    en: "hoop earrings",
    zh: "圈形耳环",
    es: "aros",
    "pt-br": "argolas",
    ru: "серьги-кольца",
    ar: "أقراط حلقية",
    ur: "بالیاں",
    fr: "créoles",
  },
  centimetres: 4,
  looks: { gold: tints.gold, silver: tints.silver, "rose-gold": tints.rose },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { yaw: -0.2, float: 0.02 }, turned: { yaw: 0.95 }, detail: { fit: 2, look: [0.3, 0.3, 0.8] } },
  build: (color) => all(pair(() => hoop(color), 1.9)),
  use: (color: string) => worn(() => hoop(color), 4.5, 1.9),
  carton: { count: [5, 3, 2], build: (color: string) => all(pair(() => hoop(color), 1.9)) },
});
