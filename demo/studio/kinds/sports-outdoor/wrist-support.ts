import { kind } from "../../kind";
import { all, box, circle, DoubleSide, fabric, hand, type Point, rod, rubber, shaped, solid, wire } from "../../stage";

export const wristSupport = kind({
  name: "wrist-support",
  noun: {
    en: "wrist support",
    zh: "护腕",
    es: "muñequera",
    "pt-br": "munhequeira",
    ru: "напульсник",
    ar: "واقي معصم",
    ur: "کلائی سپورٹ",
    fr: "protège-poignet",
  },
  centimetres: 18,
  looks: { black: { cloth: "#2f3237", line: "#e8702a" }, blue: { cloth: "#2f6fc0", line: "#f4f2ec" } },
  shots: ["front"],
  build({ cloth, line }) {
    const knit = fabric(cloth, { threads: 90, depth: 0.25 });
    return all(
      hand(),
      solid(
        shaped(rod(0.35, 0.36, 0.52, 48), (point) => {
          point.z *= 0.78;
        }),
        knit,
        { at: [0, 0.5, 0] },
      ),
      solid(
        shaped(rod(0.42, 0.36, 0.36, 48), (point) => {
          point.z *= 0.6;
        }),
        knit,
        { at: [0, 0.92, 0] },
      ),
      solid(
        shaped(rod(0.375, 0.375, 0.22, 48, true), (point) => {
          point.z *= 0.8;
        }),
        fabric("#17181b", { side: DoubleSide }),
        { at: [0, 0.52, 0] },
      ),
      solid(box(0.34, 0.2, 0.03, 0.02), rubber(line), { at: [0.08, 0.52, 0.32] }),
      [0.27, 1.08].map((y) =>
        solid(
          wire(
            circle(y < 1 ? 0.36 : 0.44, 0, 0, 30).map(([x, z]): Point => [x, y, z * (y < 1 ? 0.78 : 0.56)]),
            0.02,
            true,
          ),
          fabric(line),
        ),
      ),
    );
  },
});
