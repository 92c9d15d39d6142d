import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  checks,
  DoubleSide,
  draped,
  fabric,
  florals,
  glass,
  gloss,
  matte,
  mug,
  place,
  solid,
  thrown,
  times,
  wire,
  wood,
} from "../../stage";
import { repeated } from "./parts";

const tops = {
  check: (ground: string, ink: string) => checks(ground, ink, 12),
  flowers: (ground: string, ink: string) => florals(ground, [ink, "#e9b76b", "#c8d6b4"], 110),
  lemon: (ground: string, ink: string) => florals(ground, [ink, ink], 80),
};
export const tablecloth = kind({
  name: "tablecloth",
  noun: {
    en: "wipe-clean tablecloth",
    zh: "防水桌布",
    es: "mantel impermeable",
    "pt-br": "toalha de mesa impermeável",
    ru: "скатерть водоотталкивающая",
    ar: "مفرش طاولة مقاوم للماء",
    ur: "واٹر پروف میز پوش",
    fr: "nappe imperméable",
  },
  centimetres: 180,
  looks: {
    blue: { ground: "#f4f3ee", ink: "#4d7aa8", top: "check" as const },
    pink: { ground: "#f7efe6", ink: "#d88a96", top: "flowers" as const },
  },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.4 }, detail: { look: [0.62, 0.86, 1], fit: 2.4 } },
  build({ ground, ink, top }) {
    const cloth = fabric("#ffffff", {
      sheen: 0.12,
      map: repeated(tops[top](ground, ink), 2),
      side: DoubleSide,
      threads: 200,
      depth: 0.05,
      roughness: 0.5,
    });
    return all(
      solid(draped(2.9, 1.7, 0.62, 9), cloth, { at: [0, 1.6, 0] }),
      bothSides((side) =>
        [-0.7, 0.7].map((z) => solid(box(0.13, 1.55, 0.13, 0.02), wood("#8a5f38", "y"), { at: [side * 1.3, 0.78, z] })),
      ),
      solid(
        thrown([
          [0.001, 0],
          [0.4, 0],
          [0.55, 0.08],
          [0.53, 0.1],
          [0.38, 0.04],
          [0.001, 0.04],
        ]),
        gloss("#f8f5ee", { side: DoubleSide }),
        { at: [-0.6, 1.61, 0.2] },
      ),
      place(mug(), { at: [0.5, 1.61, 0.35], scale: 0.42 }),
      solid(
        thrown([
          [0.001, 0],
          [0.14, 0],
          [0.2, 0.22],
          [0.09, 0.44],
          [0.12, 0.5],
        ]),
        glass("#bcd8d4", { opacity: 0.7 }),
        { at: [0.55, 1.61, -0.25] },
      ),
      times(5, (index) => [
        solid(ball(0.08, 14), matte(index % 2 ? "#e7a23c" : "#d86a78"), {
          at: [0.45 + index * 0.06, 2.34 + (index % 3) * 0.08, -0.25 + (index % 2) * 0.1],
        }),
        solid(
          wire(
            [
              [0.55, 1.9, -0.25],
              [0.45 + index * 0.06, 2.32 + (index % 3) * 0.08, -0.25 + (index % 2) * 0.1],
            ],
            0.012,
            false,
            6,
          ),
          matte("#5f8a4d"),
        ),
      ]),
    );
  },
});
