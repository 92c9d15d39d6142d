import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  Color,
  chance,
  counted,
  DoubleSide,
  fabric,
  glass,
  laid,
  matte,
  metal,
  outline,
  pattern,
  plastic,
  solid,
  turned,
  wire,
} from "../../stage";

export const sideBuckle = kind({
  name: "side-buckle",
  noun: {
    en: "side release buckle",
    zh: "插扣",
    es: "hebilla de liberación lateral",
    "pt-br": "fivela de engate",
    ru: "фастекс",
    ar: "إبزيم جانبي",
    ur: "سائیڈ بکل",
    fr: "boucle à clip",
  },
  centimetres: 7,
  looks: { black: "#26272a", red: "#c0242f" },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.8, yaw: -0.35 }, group: { pitch: 0.7 } },
  build(color) {
    const part = color === "#dfe8ec" ? glass(color, { opacity: 0.7 }) : plastic(color);
    const belt = fabric("#3a3d42", { threads: 110, depth: 0.3 });
    const bar = (y: number) => solid(box(1.5, 0.12, 0.22, 0.05), part, { at: [0, y, 0.14] });
    return laid(
      solid(
        board(
          outline(
            pattern([
              [-0.78, 0.5, 0.12],
              [0.78, 0.5, 0.12],
              [0.78, -0.5, 0.16],
              [-0.78, -0.5, 0.16],
            ]),
            false,
            [
              pattern([
                [-0.6, -0.18, 0.05],
                [0.6, -0.18, 0.05],
                [0.6, -0.36, 0.05],
                [-0.6, -0.36, 0.05],
              ]),
            ],
          ),
          0.22,
          0.05,
        ),
        part,
        { at: [0, -0.6, 0.02] },
      ),
      bothSides((side) => [
        solid(
          board(
            outline(
              pattern([
                [side * 0.3, 1.0, 0.05],
                [side * 0.5, 1.0, 0.05],
                [side * 0.78, 0.35, 0.12],
                [side * 0.72, 0.02, 0.1],
                [side * 0.56, 0.1, 0.1],
                [side * 0.52, 0.4, 0.1],
              ]),
            ),
            0.16,
            0.03,
          ),
          part,
          { at: [0, 0.1, 0.06] },
        ),
        solid(box(0.12, 0.34, 0.26, 0.05), matte(new Color(color).multiplyScalar(0.7)), {
          at: [side * 0.8, -0.42, 0.14],
        }),
      ]),
      solid(box(0.2, 0.9, 0.14, 0.04), part, { at: [0, 0.62, 0.14] }),
      bar(1.12),
      bar(1.5),
      bothSides((side) => solid(box(0.12, 0.5, 0.22, 0.05), part, { at: [side * 0.7, 1.32, 0.14] })),
      solid(box(1.16, 1.2, 0.07, 0.02), belt, { at: [0, 2.05, 0.16] }),
      solid(box(1.16, 1.1, 0.07, 0.02), belt, { at: [0, -1.42, 0.16] }),
    );
  },
  carton: { count: [5, 4, 2] },
});

export const dRing = kind({
  name: "d-ring",
  noun: {
    en: "D ring",
    zh: "D字扣",
    es: "argolla D",
    "pt-br": "meia argola",
    ru: "полукольцо",
    ar: "حلقة D",
    ur: "ڈی رنگ",
    fr: "demi-anneau",
  },
  centimetres: 8,
  looks: { silver: "#cfd2d6", gold: "#d8b25a" },
  shots: ["front"],
  sets: { front: { pitch: 0.7 }, detail: { pitch: 0.6, fit: 2, look: [0.5, 0.5, 0.6] } },
  build: (color) =>
    all(
      counted(12, (index) => {
        const bent = wire(
          [
            [-0.42, 0, 0],
            [-0.4, 0.3, 0],
            [-0.22, 0.56, 0],
            [0, 0.63, 0],
            [0.22, 0.56, 0],
            [0.4, 0.3, 0],
            [0.42, 0, 0],
            [0.34, -0.06, 0],
            [0, -0.06, 0],
            [-0.34, -0.06, 0],
          ],
          0.075,
          true,
          100,
        );
        const angle = index * 2.39996;
        const away = Math.sqrt(index) * 0.5;
        return solid(bent, metal(color, { roughness: 0.2 }), {
          at: [Math.cos(angle) * away, 0.08 + (index % 3) * 0.05, Math.sin(angle) * away],
          turn: [-Math.PI / 2 + (index % 3) * 0.12, 0, angle],
        });
      }),
    ),
});

export const eyelets = kind({
  name: "eyelets",
  noun: {
    en: "eyelet set",
    zh: "气眼",
    es: "juego de ojillos",
    "pt-br": "jogo de ilhoses",
    ru: "набор люверсов",
    ar: "طقم حلقات عيون",
    ur: "آئلٹ سیٹ",
    fr: "lot d'œillets",
  },
  centimetres: 8,
  looks: { gold: "#d8b25a" },
  shots: ["front"],
  sets: { front: { pitch: 0.7 }, use: { pitch: 0.6 } },
  build: (color) =>
    all(
      counted(22, (index) => {
        const angle = index * 2.39996;
        const away = Math.sqrt(index / 22) * 1.5;
        const eye = turned(
          [
            [0.14, 0.26],
            [0.15, 0.08],
            [0.22, 0.03],
            [0.32, 0.02],
            [0.34, 0],
          ],
          36,
        );
        return solid(eye, metal(color, { roughness: 0.18, side: DoubleSide }), {
          at: [Math.cos(angle) * away, index % 3 === 2 ? 0.28 : 0.02, Math.sin(angle) * away],
          turn: index % 3 === 2 ? [Math.PI, 0, 0.1] : [chance(-0.1, 0.1), 0, 0],
        });
      }),
    ),
});
