import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  counted,
  drawnOn,
  dyed,
  fabric,
  matte,
  type Point,
  pattern,
  plastic,
  seam,
  soft,
  solid,
  wire,
} from "../../stage";
import { drawnZip, zipPull } from "./parts";

const hull = pattern([
  [-1, 0.62, 0.2],
  [1, 0.62, 0.2],
  [0.86, 0.05, 0.3],
  [-0.86, 0.05, 0.3],
]);

export const waistBag = kind({
  name: "waist-bag",
  noun: {
    en: "running waist bag",
    zh: "跑步腰包",
    es: "cangurera para correr",
    "pt-br": "pochete de corrida",
    ru: "поясная сумка для бега",
    ar: "حقيبة خصر للجري",
    ur: "دوڑ کا کمر بیگ",
    fr: "sac banane de course",
  },
  centimetres: 30,
  looks: { black: { cloth: "#2b2c30", edge: "#c7e94a" }, blue: { cloth: "#2f6fb0", edge: "#f2f4f6" } },
  shots: ["front", "turned"],
  sets: { front: { pitch: 0.32 } },
  build({ cloth, edge }) {
    const map = drawnOn(hull, cloth, (pen) => {
      drawnZip(
        pen,
        [
          [-0.84, 0.48],
          [0.84, 0.48],
        ],
        "#000000aa",
        edge,
      );
      drawnZip(
        pen,
        [
          [-0.66, 0.2],
          [0.66, 0.2],
        ],
        "#000000aa",
        edge,
      );
      seam(
        pen,
        [
          [-0.95, 0.56],
          [0.95, 0.56],
        ],
        edge,
        0.02,
      );
    });
    const belt = fabric("#232427", { threads: 140, depth: 0.25 });
    const loop = counted(40, (index): Point => {
      const angle = Math.PI * (0.5 + (index / 39) * 1.0) - Math.PI / 2;
      return [Math.cos(angle) * 1.35, 0.36, -Math.sin(angle) * 1.25 + 0.02];
    });
    return all(
      solid(soft(hull, { thick: 0.2, edge: 0.26, folds: (x) => -x * x * 0.3 }), dyed(map, { threads: 260 }), {
        at: [0, 0, 0.3],
      }),
      zipPull(edge, { at: [0.62, 0.47, 0.38] }),
      zipPull(edge, { at: [-0.5, 0.2, 0.42] }),
      bothSides((end) =>
        solid(box(0.5, 0.2, 0.05, 0.02), belt, { at: [end * 1.15, 0.36, -0.03], turn: [0, end * 0.55, 0] }),
      ),
      solid(wire(loop, 0.045, false, 60), belt, { scale: [1, 2.2, 1], at: [0, -0.43, 0] }),
      solid(box(0.36, 0.26, 0.1, 0.05), plastic("#1d1d1f"), { at: [0, 0.36, -1.22] }),
    );
  },
  carton: { count: [4, 3, 1] },
});

export const chestBag = kind({
  name: "chest-bag",
  noun: {
    en: "chest sling bag",
    zh: "胸包",
    es: "mochila cruzada de pecho",
    "pt-br": "bolsa de peito",
    ru: "нагрудная сумка",
    ar: "حقيبة صدر",
    ur: "سینہ بیگ",
    fr: "sac de poitrine",
  },
  centimetres: 32,
  looks: { grey: { cloth: "#6b7077", edge: "#e38b2c" }, black: { cloth: "#28292c", edge: "#9aa1a9" } },
  shots: ["front"],
  build({ cloth, edge }) {
    const line = pattern(
      [
        [-0.24, 1.9, 0.2],
        [0.3, 1.75, 0.2],
        [0.62, 1.1, 0.3],
        [0.6, 0.2, 0.3],
        [0.2, 0, 0.2],
        [-0.45, 0.1, 0.25],
        [-0.6, 0.8, 0.3],
      ],
      0.25,
    );
    const map = drawnOn(line, cloth, (pen) => {
      drawnZip(
        pen,
        [
          [-0.36, 1.5],
          [0.1, 1.62],
          [0.48, 1.1],
          [0.5, 0.5],
        ],
        "#000000aa",
        edge,
      );
      drawnZip(
        pen,
        [
          [-0.4, 0.78],
          [0.44, 0.66],
        ],
        "#000000aa",
        edge,
      );
      seam(
        pen,
        [
          [-0.56, 0.9],
          [0.56, 0.78],
        ],
        edge,
        0.018,
      );
    });
    const webbing = fabric("#232427", { threads: 140, depth: 0.25 });
    return all(
      solid(soft(line, { thick: 0.26, edge: 0.3 }), dyed(map, { threads: 240 }), { at: [0, 0.1, 0] }),
      zipPull(edge, { at: [0.46, 1.2, 0.26] }),
      zipPull(edge, { at: [-0.36, 0.86, 0.28] }),
      solid(box(0.3, 0.12, 0.02, 0.02), matte(edge), { at: [0.05, 0.45, 0.37] }),
      solid(
        wire(
          [
            [0.05, 1.95, -0.05],
            [0.7, 2.35, -0.2],
            [1.35, 1.6, -0.35],
            [1.2, 0.5, -0.3],
            [0.5, 0.15, -0.1],
          ],
          0.05,
        ),
        webbing,
        { scale: [1, 1, 1.6] },
      ),
      solid(box(0.3, 0.2, 0.12, 0.04), plastic("#1d1d1f"), { at: [1.34, 1.5, -0.54], turn: [0, 0, 1.5] }),
    );
  },
});
