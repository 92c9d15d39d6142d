import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  glass,
  gloss,
  lit,
  matte,
  petal,
  petals,
  place,
  plastic,
  solid,
  speckle,
  times,
} from "../../stage";

export const fishTank = kind({
  name: "fish-tank",
  noun: {
    en: "desktop fish tank",
    zh: "桌面鱼缸",
    es: "acuario de escritorio",
    "pt-br": "aquário de mesa",
    ru: "настольный аквариум",
    ar: "حوض أسماك مكتبي",
    ur: "ڈیسک ٹاپ فش ٹینک",
    fr: "aquarium de bureau",
  },
  centimetres: 30,
  looks: { clear: "#dff1f8", blue: "#bfe2f5" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.2, yaw: -0.3 }, turned: { yaw: 0.85 } },
  build: (color) =>
    all(
      solid(box(3, 0.2, 1.8, 0.06), plastic("#f2f2f0"), { at: [0, 0.1, 0] }),
      solid(box(2.9, 2.1, 1.7, 0.08), glass(color, { opacity: 0.2 }), { at: [0, 1.2, 0] }),
      solid(box(2.8, 1.75, 1.6, 0.05), glass("#a9dcf2", { opacity: 0.28, clearcoat: 0 }), { at: [0, 1.05, 0] }),
      solid(box(2.78, 0.3, 1.58, 0.04), speckle(matte("#d9c9a6"), 16, 0.9), { at: [0, 0.34, 0] }),
      times(5, (index) =>
        times(5, (leaf) =>
          place(
            solid(petal(0.9, 0.16, { cup: 0.2, curl: 0.3, point: 0.8 }), petals(index % 2 ? "#3f8f4a" : "#6fb05a")),
            {
              at: [-1.1 + index * 0.5, 0.45, -0.4 + (index % 2) * 0.3],
              turn: [Math.sin(leaf * 2) * 0.3, leaf, Math.cos(leaf * 3) * 0.3],
            },
          ),
        ),
      ),
      [
        [0.5, 1.35, 0.3, "#f2762a"],
        [-0.4, 1, 0.45, "#f4b02a"],
        [0.1, 0.85, -0.1, "#e2452e"],
      ].map(([x, y, z, tint]) =>
        place(
          [
            solid(ball(1, 30), gloss(String(tint)), { scale: [0.26, 0.15, 0.08] }),
            solid(petal(0.28, 0.28, {}), petals(String(tint)), { at: [-0.2, 0, 0], turn: [0, 0, Math.PI / 2] }),
            solid(ball(0.03, 10), gloss("#17130f"), { at: [0.16, 0.04, 0.07] }),
          ],
          { at: [Number(x), Number(y), Number(z)], turn: [0, 0.3, 0] },
        ),
      ),
      solid(ball(1, 20), speckle(matte("#8b8d8f"), 9, 0.4), { at: [1, 0.55, 0.2], scale: [0.4, 0.3, 0.3] }),
      solid(box(3, 0.14, 0.7, 0.05), plastic("#f2f2f0"), { at: [0, 2.32, -0.4] }),
      solid(box(2.4, 0.03, 0.4, 0.01), lit("#e9f6ff", 1.6), { at: [0, 2.24, -0.4] }),
    ),
});
