import { kind } from "../../kind";
import { all, ball, box, disc, matte, metal, place, rod, solid, tile, wire } from "../../stage";
import { key } from "./parts";

export const doorHandleLock = kind({
  name: "door-handle-lock",
  noun: {
    en: "door handle lock set",
    zh: "执手门锁",
    es: "cerradura con manija",
    "pt-br": "fechadura com maçaneta",
    ru: "дверной замок с ручкой",
    ar: "قفل باب بمقبض",
    ur: "ہینڈل والا دروازہ تالا",
    fr: "serrure à poignée",
  },
  centimetres: 24,
  looks: { silver: { alloy: "#c9ccd0" }, black: { alloy: "#2d3035" }, gold: { alloy: "#cfa24a" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sand" }, front: { yaw: -0.5, pitch: 0.1 } },
  build({ alloy }) {
    const steel = metal(alloy, { roughness: 0.3, metalness: alloy === "#2d3035" ? 0.7 : 1 });
    return all(
      solid(tile(0.8, 3, 0.12, 0.14, 0.05), steel, { at: [0, 1.55, 0] }),
      solid(disc(0.3, 0.2), steel, { at: [0, 2.1, 0.14] }),
      solid(rod(0.13, 0.13, 0.5, 28), steel, { at: [0, 2.1, 0.4], turn: [Math.PI / 2, 0, 0] }),
      solid(
        wire(
          [
            [0, 2.1, 0.66],
            [0.3, 2.12, 0.7],
            [0.9, 2.12, 0.68],
            [1.5, 2.06, 0.6],
          ],
          0.13,
        ),
        steel,
        { scale: [1, 1, 0.95] },
      ),
      solid(ball(0.13, 24), steel, { at: [0, 2.1, 0.66] }),
      solid(ball(0.13, 24), steel, { at: [1.5, 2.06, 0.57] }),
      solid(disc(0.17, 0.06), metal("#d8b25a"), { at: [0, 1.1, 0.08] }),
      solid(box(0.05, 0.2, 0.06, 0.01), matte("#17181b"), { at: [0, 1.1, 0.09] }),
      [0.22, 2.86].map((up) => solid(disc(0.07, 0.03, 18), metal("#b9bdc3"), { at: [0, up, 0.08] })),
      place(
        [
          solid(box(0.3, 2.2, 0.9, 0.04), metal("#b9bdc3", { roughness: 0.4 }), { at: [0, 1.1, 0] }),
          solid(box(0.1, 0.36, 0.3, 0.03), metal("#d8b25a"), { at: [0.06, 1.5, 0.52] }),
          solid(box(0.1, 0.3, 0.24, 0.02), metal("#d8b25a"), { at: [0.06, 0.7, 0.5] }),
          solid(box(0.34, 2.9, 0.05, 0.02), metal("#d3d6da"), { at: [0, 1.1, 0.46] }),
        ],
        { at: [-1.2, 0.35, -0.2], turn: [0, 0.5, 0] },
      ),
      place(key(), { at: [0.9, 0.06, 0.7], turn: [-Math.PI / 2, 0, 0.6] }),
    );
  },
});
