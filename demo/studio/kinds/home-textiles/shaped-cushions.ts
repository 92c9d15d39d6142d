import { kind } from "../../kind";
import { around, ball, bothSides, fabric, type Point, place, ring, rod, shaped, solid, wire } from "../../stage";

export const roundCushion = kind({
  name: "round-cushion",
  noun: {
    en: "round pleated cushion",
    zh: "圆形褶皱抱枕",
    es: "cojín redondo plisado",
    "pt-br": "almofada redonda plissada",
    ru: "круглая плиссированная подушка",
    ar: "وسادة دائرية مكسرة",
    ur: "گول چنٹ والا کشن",
    fr: "coussin rond plissé",
  },
  centimetres: 40,
  looks: {
    caramel: "#b3783e",
    green: "#3f6b57",
    pink: "#dfa3ac",
    grey: "#8f959b",
  },
  shots: ["front"],
  sets: { front: { yaw: -0.35 } },
  build(color) {
    const velvet = fabric(color, { threads: 320, depth: 0.08, sheen: 1 });
    return place(
      [
        solid(
          shaped(ball(1, 160), (point) => {
            const away = Math.hypot(point.x, point.y);
            const pleat = Math.cos(Math.atan2(point.y, point.x) * 28) * 0.02 * Math.min(1, away * 1.6);
            point.z *= 0.36 - 0.2 * (1 - away) ** 2 + pleat * 2;
            point.x *= 1 + pleat * 0.4;
            point.y *= 1 + pleat * 0.4;
          }),
          velvet,
        ),
        solid(ring(0.99, 0.035), velvet),
        solid(ball(0.13, 28), velvet, { at: [0, 0, 0.17], scale: [1, 1, 0.5] }),
      ],
      { at: [0, 1, 0], turn: [-0.16, 0, 0] },
    );
  },
});

export const bolsterCushion = kind({
  name: "bolster-cushion",
  noun: {
    en: "bolster cushion",
    zh: "糖果圆柱抱枕",
    es: "cojín cilíndrico",
    "pt-br": "almofada rolo",
    ru: "подушка-валик",
    ar: "وسادة أسطوانية",
    ur: "گاؤ تکیہ",
    fr: "coussin polochon",
  },
  centimetres: 50,
  looks: {
    navy: { cloth: "#2f4270", trim: "#d8b25a" },
    wine: { cloth: "#7a2a3f", trim: "#d8b25a" },
    cream: { cloth: "#ece0c6", trim: "#a9743e" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.5, pitch: 0.26 } },
  build({ cloth, trim }) {
    const cover = fabric(cloth, { threads: 260, depth: 0.1 });
    const rope = fabric(trim, { threads: 60, depth: 0.3 });
    return place(
      [
        solid(
          shaped(rod(0.56, 0.56, 2.3, 72), (point) => {
            const end = Math.abs(point.y) > 1.1 ? 0.94 : 1;
            point.set(point.x * end, point.y, point.z * end);
          }),
          cover,
          { turn: [0, 0, Math.PI / 2] },
        ),
        bothSides((side) => [
          solid(ring(0.55, 0.05), rope, { at: [side * 1.14, 0, 0], turn: [0, Math.PI / 2, 0] }),
          solid(ball(0.54, 48), cover, { at: [side * 1.14, 0, 0], scale: [0.3, 1, 1] }),
          around(20, (angle): ReturnType<typeof solid> => {
            const points: Point[] = [0.5, 0.3, 0.08].map(
              (radius): Point => [
                side * (1.17 + (0.54 - radius) * 0.28),
                Math.cos(angle) * radius,
                Math.sin(angle) * radius,
              ],
            );
            return solid(wire(points, 0.035, false, 20), cover);
          }),
          solid(ball(0.1, 24), rope, { at: [side * 1.33, 0, 0] }),
          around(9, (angle) =>
            solid(
              wire(
                [
                  [side * 1.36, 0, 0],
                  [side * (1.44 + Math.cos(angle) * 0.04), -0.2, Math.sin(angle) * 0.06],
                  [side * (1.44 + Math.cos(angle) * 0.07), -0.5, Math.sin(angle) * 0.1],
                ],
                0.02,
                false,
                20,
              ),
              rope,
            ),
          ),
        ]),
      ],
      { at: [0, 0.56, 0] },
    );
  },
});
