import { kind } from "../../kind";
import { all, ball, bothSides, box, fabric, leather, matte, metal, ring, rod, shaped, solid } from "../../stage";
import { hardware, strap, zipPull } from "./parts";

export const duffel = kind({
  name: "duffel",
  noun: {
    en: "weekend duffel bag",
    zh: "周末旅行袋",
    es: "maleta de fin de semana",
    "pt-br": "bolsa de fim de semana",
    ru: "сумка выходного дня",
    ar: "حقيبة عطلة",
    ur: "ویک اینڈ ڈفل بیگ",
    fr: "sac week-end",
  },
  centimetres: 50,
  looks: { navy: { cloth: "#2d3f5e", trim: "#8a5630" }, black: { cloth: "#2b2b2e", trim: "#1a1a1c" } },
  shots: ["front", "use"],
  build({ cloth, trim }) {
    const canvas = fabric(cloth, { threads: 200, depth: 0.14 });
    const hide = leather(trim);
    const barrel = shaped(rod(0.62, 0.62, 2, 80).rotateZ(Math.PI / 2), (point) => {
      point.y = Math.max(point.y * 1.02, -0.52) + 0.04 * Math.cos(point.x * 1.5) * Math.sign(point.y);
      point.z *= 0.94;
    });
    return all(
      solid(barrel, canvas, { at: [0, 0.56, 0] }),
      bothSides((end) => [
        solid(rod(0.6, 0.6, 0.1, 60), hide, {
          at: [end * 0.98, 0.56, 0],
          turn: [0, 0, Math.PI / 2],
          scale: [0.96, 1, 0.95],
        }),
        solid(ring(0.6, 0.035), hide, { at: [end * 1.02, 0.56, 0], turn: [0, Math.PI / 2, 0], scale: [0.95, 0.98, 1] }),
        hardware("#d8b25a", { at: [end * 1.1, 1.02, 0], turn: [0, Math.PI / 2, 0] }),
        solid(box(0.06, 0.34, 0.12, 0.02), hide, { at: [end * 1.06, 0.86, 0] }),
      ]),
      solid(box(1.9, 0.02, 0.09, 0.01), matte("#1b1b1d"), { at: [0, 1.23, 0] }),
      solid(box(1.9, 0.026, 0.03, 0), metal("#d8b25a"), { at: [0, 1.23, 0] }),
      zipPull("#d8b25a", { at: [0.8, 1.22, 0.04], turn: [-1, 0, 0] }),
      bothSides((face) => [
        strap(
          [
            [-0.46, 0.08, 0],
            [-0.46, 0.9, 0],
            [-0.42, 1.4, 0],
            [0, 1.72, 0],
            [0.42, 1.4, 0],
            [0.46, 0.9, 0],
            [0.46, 0.08, 0],
          ],
          hide,
          0.05,
          0.05,
          { at: [0, 0, face * 0.6] },
        ),
        bothSides((end) => solid(ball(0.035, 16), metal("#d8b25a"), { at: [end * 0.46, 0.95, face * 0.66] })),
      ]),
      solid(box(0.2, 0.12, 0.28, 0.05), hide, { at: [0, 1.72, 0] }),
      solid(box(0.82, 0.5, 0.08, 0.05), canvas, { at: [0, 0.55, 0.57] }),
      solid(box(0.82, 0.035, 0.1, 0.01), hide, { at: [0, 0.79, 0.58] }),
    );
  },
});
