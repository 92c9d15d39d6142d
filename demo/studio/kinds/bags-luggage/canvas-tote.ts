import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  drawnOn,
  dyed,
  fabric,
  florals,
  matte,
  metal,
  mirrored,
  pattern,
  place,
  satin,
  seam,
  soft,
  solid,
  wire,
  written,
} from "../../stage";
import { zipPull } from "./parts";

const sack = (top = 1.7) =>
  pattern([
    [-0.82, top, 0.02],
    [0.82, top, 0.02],
    [0.86, 0.04, 0.12],
    [0, -0.03, 0.3],
    [-0.86, 0.04, 0.12],
  ]);

export const canvasTote = kind({
  name: "canvas-tote",
  noun: {
    en: "canvas tote bag",
    zh: "帆布袋",
    es: "bolsa de lona",
    "pt-br": "ecobag de lona",
    ru: "шопер",
    ar: "حقيبة تسوق قماشية",
    ur: "کپڑے کا ٹوٹ بیگ",
    fr: "tote bag",
  },
  centimetres: 40,
  looks: {
    natural: { cloth: "#e8dcc2", ink: "#2f5d50", text: ["GOOD", "MORNING"] },
    black: { cloth: "#2c2c2f", ink: "#f4ead6", text: ["HELLO", "SUNDAY"] },
    pink: { cloth: "#f0c3ca", ink: "#8d2b45", text: ["FRESH", "FLOWERS"] },
  },
  shots: ["front", "use", "carton"],
  sets: { front: { yaw: -0.25 }, detail: { look: [0.55, 0.5, 0.9] } },
  build({ cloth, ink, text }) {
    const line = sack();
    const map = drawnOn(line, cloth, (pen) => {
      seam(
        pen,
        [
          [-0.8, 1.56],
          [0.8, 1.56],
        ],
        "#00000044",
        0.014,
        [0.03, 0.02],
      );
      for (const [index, word] of text.entries()) written(pen, word, [0, 0.98 - index * 0.3], 0.3, ink);
      seam(
        pen,
        [
          [-0.4, 1.22],
          [0.4, 1.22],
        ],
        ink,
        0.03,
      );
      seam(
        pen,
        [
          [-0.4, 0.46],
          [0.4, 0.46],
        ],
        ink,
        0.03,
      );
      for (const x of [-0.42, 0.42]) {
        pen.strokeStyle = "#00000055";
        pen.lineWidth = 0.012;
        pen.strokeRect(x - 0.07, 1.42, 0.14, 0.2);
      }
    });
    const webbing = fabric(cloth, { threads: 120, depth: 0.25 });
    return all(
      solid(
        soft(line, {
          thick: 0.13,
          edge: 0.5,
          folds: (x, y) => Math.sin(x * 5 + y * 1.5) * 0.022 * (1.7 - y) + Math.sin(y * 4 - x * 2) * 0.012,
        }),
        dyed(map, { threads: 150, depth: 0.18 }),
      ),
      bothSides((face) =>
        solid(
          wire(
            [
              [-0.42, 1.5, 0],
              [-0.42, 1.75, 0],
              [-0.34, 2.35, 0],
              [0, 2.62, 0],
              [0.34, 2.35, 0],
              [0.42, 1.75, 0],
              [0.42, 1.5, 0],
            ],
            0.055,
          ),
          webbing,
          { at: [0, 0, face * 0.05], scale: [1, 1, 0.4] },
        ),
      ),
    );
  },
  carton: {
    count: [3, 3, 2],
    build: ({ cloth, ink }) =>
      all(
        [0, 1, 2, 3].map((layer) =>
          solid(box(1, 0.07, 0.8, 0.03), fabric(cloth, { threads: 120 }), { at: [0, 0.04 + layer * 0.06, 0] }),
        ),
        solid(box(0.4, 0.01, 0.24, 0), matte(ink), { at: [0, 0.26, 0] }),
      ),
  },
});

export const shoppingBag = kind({
  name: "shopping-bag",
  noun: {
    en: "foldable shopping bag",
    zh: "折叠购物袋",
    es: "bolsa de compras plegable",
    "pt-br": "sacola de compras dobrável",
    ru: "складная сумка для покупок",
    ar: "حقيبة تسوق قابلة للطي",
    ur: "فولڈنگ شاپنگ بیگ",
    fr: "sac de courses pliable",
  },
  centimetres: 42,
  looks: {
    green: { cloth: "#4f9a6a", petals: ["#ffffff", "#bfe3c8"] },
    blue: { cloth: "#3f7fbf", petals: ["#ffffff", "#f5d06b"] },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.25 } },
  build({ cloth, petals }) {
    const line = pattern(
      mirrored([
        [0, 1.35, 0.3],
        [0.36, 1.5, 0.2],
        [0.4, 2.3, 0.06],
        [0.62, 2.3, 0.06],
        [0.74, 1.4, 0.2],
        [0.86, 0.1, 0.2],
      ]),
      0.2,
    );
    return all(
      solid(
        soft(line, { thick: 0.16, edge: 0.4, folds: (x, y) => Math.sin(x * 6 + y) * 0.02 }),
        satin("#ffffff", { map: florals(cloth, petals, 40), sheen: 0.2 }),
      ),
      place(
        [
          solid(box(0.46, 0.34, 0.12, 0.06), satin("#ffffff", { map: florals(cloth, petals, 30), sheen: 0.2 })),
          zipPull("#e9e9ea", { at: [0.18, 0.12, 0.06] }),
          solid(
            wire(
              [
                [0.2, 0.15, 0],
                [0.32, 0.3, 0],
                [0.36, 0.15, 0],
                [0.22, 0.1, 0],
              ],
              0.014,
            ),
            metal("#c9ccd0"),
          ),
        ],
        { at: [0.95, 0.18, 0.55], turn: [0, -0.2, 0] },
      ),
    );
  },
});
