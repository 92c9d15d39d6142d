import { kind } from "../../kind";
import { all, bothSides, box, type Point, plastic, rubber, solid, wire } from "../../stage";
import { shade, visor, worn } from "./parts";

export const cyclingGlasses = kind({
  name: "cycling-glasses",
  noun: {
    en: "cycling glasses",
    zh: "骑行眼镜",
    es: "lentes para ciclismo",
    "pt-br": "óculos de ciclismo",
    ru: "велосипедные очки",
    ar: "نظارات ركوب الدراجة",
    ur: "سائیکلنگ چشمہ",
    fr: "lunettes de vélo",
  },
  centimetres: 15,
  looks: {
    black: { frame: "#1f2125", tint: "#d0562f", trim: "#d8392f" },
    white: { frame: "#f1f0ec", tint: "#2f7fd0", trim: "#3fa0e0" },
    green: { frame: "#2b2e2a", tint: "#8fbf3f", trim: "#b7e04a" },
  },
  shots: ["front", "turned"],
  sets: { all: { yaw: -0.4 }, use: { fit: 1.25, look: [0.5, 0.58, 0.5] } },
  carton: { count: [3, 4, 2] },
  build: (look) => shield(look),
  use: (look) => worn(shield(look), 15.5),
});

function shield({ frame, tint, trim }: { frame: string; tint: string; trim: string }) {
  const pane = visor(
    [
      [-1.5, 0.3],
      [-0.8, 0.42],
      [0, 0.4],
      [0.8, 0.42],
      [1.5, 0.3],
    ],
    [
      [-1.46, -0.1],
      [-1, -0.48],
      [-0.5, -0.5],
      [0, -0.14],
      [0.5, -0.5],
      [1, -0.48],
      [1.46, -0.1],
    ],
    0.26,
  );
  return all(
    solid(pane, shade(tint, 0.88, { iridescence: 0.9, iridescenceIOR: 1.7, metalness: 0.35 })),
    solid(
      wire(
        [-1.5, -1, -0.4, 0.4, 1, 1.5].map((x): Point => [x, 0.38 - Math.abs(x) * 0.05, -0.26 * x * x + 0.03]),
        0.075,
      ),
      plastic(frame),
    ),
    solid(
      wire(
        [
          [-0.3, -0.42, -0.04],
          [-0.12, -0.2, -0.1],
          [0, -0.1, -0.1],
          [0.12, -0.2, -0.1],
          [0.3, -0.42, -0.04],
        ],
        0.05,
      ),
      rubber(trim),
    ),
    bothSides((side) => [
      solid(
        wire(
          [
            [side * 1.48, 0.3, -0.56],
            [side * 1.58, 0.28, -1.1],
            [side * 1.56, 0.22, -1.8],
            [side * 1.5, -0.05, -2.3],
          ],
          0.08,
        ),
        plastic(frame),
      ),
      solid(
        wire(
          [
            [side * 1.6, 0.26, -1.3],
            [side * 1.58, 0.22, -1.8],
            [side * 1.52, -0.02, -2.28],
          ],
          0.09,
        ),
        rubber(trim),
      ),
      solid(box(0.14, 0.24, 0.26, 0.05), plastic(frame), { at: [side * 1.46, 0.28, -0.54] }),
    ]),
  );
}
