import { kind } from "../../kind";
import { all, bothSides, box, checks, cushion, DoubleSide, draped, fabric, florals, shaped, solid } from "../../stage";
import { bedstead, repeated } from "./parts";

const prints = {
  plain: (ground: string) => checks(ground, ground),
  check: (ground: string, ink: string) => checks(ground, ink, 9),
  flowers: (ground: string, ink: string) => florals(ground, [ink, "#e9b7bd", "#f3e2c4"], 90),
};
export const beddingSet = kind({
  name: "bedding-set",
  noun: {
    en: "duvet cover set",
    zh: "床上四件套",
    es: "juego de funda nórdica",
    "pt-br": "jogo de cama",
    ru: "комплект постельного белья",
    ar: "طقم غطاء لحاف",
    ur: "بیڈ شیٹ سیٹ",
    fr: "parure de lit",
  },
  centimetres: 200,
  looks: {
    grey: { cloth: "#aeb4ba", ink: "#6f7780", print: "check" as const },
    sage: { cloth: "#a9b89f", ink: "#7d9072", print: "plain" as const },
    pink: { cloth: "#f1d3d4", ink: "#c9687c", print: "flowers" as const },
    blue: { cloth: "#6f93b8", ink: "#dfe8f0", print: "check" as const },
  },
  shots: ["front", "turned", "detail"],
  sets: { all: { pitch: 0.42 }, detail: { look: [0.5, 0.6, 0.3], fit: 2 } },
  build({ cloth, ink, print }) {
    const material = fabric("#ffffff", {
      sheen: 0.12,
      map: repeated(prints[print](cloth, ink), 2),
      side: DoubleSide,
      threads: 200,
      depth: 0.06,
    });
    const pillow = fabric("#ffffff", { sheen: 0.12, map: prints[print](cloth, ink), threads: 200, depth: 0.06 });
    const white = fabric("#f7f4ee", { side: DoubleSide });
    const quilt = shaped(draped(2.56, 2.1, 0.5, 9), (point) => {
      if (point.y > -0.02) point.y += 0.08 + 0.035 * Math.sin(point.x * 5 + point.z * 2) * Math.sin(point.z * 6);
    });
    return all(
      bedstead(),
      solid(quilt, material, { at: [0, 0.66, 0.5] }),
      solid(box(2.66, 0.14, 0.5, 0.07), white, { at: [0, 0.74, -0.52] }),
      bothSides((side) => [
        solid(cushion(1.15, 0.78, 0.42), white, { at: [side * 0.62, 0.98, -1.32], turn: [-0.35, 0, 0] }),
        solid(cushion(1.1, 0.74, 0.42), pillow, { at: [side * 0.62, 0.9, -0.98], turn: [-0.7, 0, 0] }),
      ]),
    );
  },
});
