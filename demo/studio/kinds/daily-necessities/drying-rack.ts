import { kind } from "../../kind";
import { all, ball, bothSides, DoubleSide, fabric, metal, plastic, shaped, sheet, solid, times } from "../../stage";
import { pole } from "./parts";

export const dryingRack = kind({
  name: "drying-rack",
  noun: {
    en: "folding drying rack",
    zh: "折叠晾衣架",
    es: "tendedero plegable",
    "pt-br": "varal dobrável",
    ru: "складная сушилка",
    ar: "منشر قابل للطي",
    ur: "فولڈنگ کپڑے سکھانے کا اسٹینڈ",
    fr: "séchoir pliant",
  },
  centimetres: 140,
  looks: { white: { frame: "#f3f1ec", joint: "#5f9ccb" }, grey: { frame: "#9aa1a8", joint: "#33363b" } },
  shots: ["front"],
  sets: { all: { pitch: 0.3 } },
  build({ frame, joint }) {
    const tube = plastic(frame);
    return all(
      bothSides((side) => [
        pole([side * 0.85, 0.05, side * 0.6], [side * -0.85, 1.75, side * 0.6], 0.045, tube),
        pole([side * 0.85, 0.05, side * -0.6], [side * -0.85, 1.75, side * -0.6], 0.045, tube),
        pole([side * 0.85, 0.08, -0.6], [side * 0.85, 0.08, 0.6], 0.04, tube),
        [-0.6, 0.6].map((z) => [
          pole([side * 0.85, 1.75, z], [side * 2, 2.2, z], 0.04, tube),
          solid(ball(0.08, 16), plastic(joint), { at: [side * 0.85, 1.75, z] }),
          solid(ball(0.07, 16), plastic(joint), { at: [side * 0.85, 0.06, z] }),
        ]),
        pole([-0.85, 1.75, side * 0.6], [0.85, 1.75, side * 0.6], 0.045, tube),
        times(4, (index) =>
          pole(
            [side * (0.95 + index * 0.35), 1.79 + index * 0.137, -0.6],
            [side * (0.95 + index * 0.35), 1.79 + index * 0.137, 0.6],
            0.026,
            metal("#d9dde0"),
          ),
        ),
      ]),
      times(7, (index) =>
        pole([index * 0.27 - 0.81, 1.75, -0.6], [index * 0.27 - 0.81, 1.75, 0.6], 0.026, metal("#d9dde0")),
      ),
      ["#9fc4e2", "#f4f2ec"].map((color, index) =>
        solid(
          shaped(sheet(1, 1.7, 12, 40), (point) => {
            const along = point.y;
            point.set(
              Math.sin(along * 3.6) * 0.05 + Math.sign(along) * 0.05 * (Math.abs(along) > 0.05 ? 1 : 0),
              -Math.abs(along),
              point.x,
            );
          }),
          fabric(color, { side: DoubleSide }),
          { at: [index * 0.81 - 0.54, 1.8, 0] },
        ),
      ),
    );
  },
});
