import { kind } from "../../kind";
import { ball, counted, creases, drawnOn, dyed, flatLay, laid, metal, seam, soft, solid } from "../../stage";
import { suitLine } from "./parts";

export const bodyShaper = kind({
  name: "body-shaper",
  noun: {
    en: "body shaper suit",
    zh: "连体塑身衣",
    es: "body moldeador",
    "pt-br": "body modelador",
    ru: "корректирующее боди",
    ar: "مشد جسم كامل",
    ur: "باڈی شیپر",
    fr: "body gainant",
  },
  centimetres: 68,
  looks: { beige: "#d6b493", black: "#29292d" },
  shots: ["front", "detail"],
  sets: { front: { ...flatLay, yaw: -0.05 }, detail: { ...flatLay, look: [0.5, 0.5, 0.4] } },
  build(color) {
    const line = suitLine(0.75);
    const map = drawnOn(line, color, (pen) => {
      for (const side of [-1, 1]) {
        seam(
          pen,
          [
            [side * 0.28, 1.5],
            [side * 0.24, 0.9],
            [side * 0.2, 0.55],
            [side * 0.34, 0.1],
            [side * 0.36, -0.75],
          ],
          "#00000055",
          0.016,
        );
        seam(
          pen,
          [
            [side * 0.5, 1.4],
            [side * 0.3, 1.16],
            [0, 1.12],
          ],
          "#00000055",
          0.016,
        );
        seam(
          pen,
          [
            [side * 0.06, -0.66],
            [side * 0.62, -0.66],
          ],
          "#ffffff66",
          0.05,
          [0.02, 0.03],
        );
      }
      for (let y = -0.1; y < 1.1; y += 0.045)
        seam(
          pen,
          [
            [-0.22, y],
            [0.22, y],
          ],
          "#00000016",
          0.014,
        );
    });
    return laid(
      solid(soft(line, { thick: 0.14, edge: 0.26, folds: creases(0.012) }), dyed(map, { threads: 300 })),
      counted(10, (index) =>
        solid(ball(0.022, 12), metal("#cfd2d6"), { at: [0, 0.95 - index * 0.11, 0.16], scale: [1, 1, 0.5] }),
      ),
    );
  },
});
