import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  glass,
  gloss,
  lit,
  matte,
  metal,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  times,
} from "../../stage";

export const miniOven = kind({
  name: "mini-oven",
  noun: {
    en: "mini oven",
    zh: "小烤箱",
    es: "mini horno",
    "pt-br": "mini forno",
    ru: "мини-печь",
    ar: "فرن صغير",
    ur: "منی اوون",
    fr: "mini-four",
  },
  centimetres: 38,
  looks: { black: { shell: "#2a2c30" }, red: { shell: "#a8262c" }, cream: { shell: "#eadfca" } },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ shell }) {
    const cover = gloss(shell);
    const steel = metal("#c9ccd0", { roughness: 0.3 });
    return all(
      solid(box(3, 1.9, 1.8, 0.14), cover, { at: [0, 1.05, 0] }),
      solid(tile(2.86, 1.76, 0.1, 0.06), steel, { at: [0, 1.05, 0.9] }),
      solid(tile(2.02, 1.52, 0.1, 0.1), plastic("#17181b"), { at: [-0.35, 1.02, 0.95] }),
      solid(tile(1.74, 1.06, 0.06, 0.04), lit("#3d1c08", 0.9), { at: [-0.35, 0.94, 0.99] }),
      [0.55, 1.36].map((up) =>
        solid(rod(0.03, 0.03, 1.6, 12), lit("#ff6a2a", 1.6), { at: [-0.35, up, 1.02], turn: [0, 0, Math.PI / 2] }),
      ),
      times(15, (_, share) => solid(rod(0.012, 0.012, 0.06, 8), steel, { at: [-1.12 + share * 1.64, 0.82, 1.02] })),
      solid(rod(0.012, 0.012, 1.66, 8), steel, { at: [-0.35, 0.78, 1.02], turn: [0, 0, Math.PI / 2] }),
      [-0.75, -0.35, 0.05].map((x) =>
        solid(ball(0.17, 24), matte("#c8863c"), { at: [x, 0.92, 1.0], scale: [1, 0.75, 0.15] }),
      ),
      solid(tile(1.76, 1.08, 0.06, 0.02), glass("#c9d8e0", { opacity: 0.16 }), { at: [-0.35, 0.94, 1.06] }),
      solid(rod(0.06, 0.06, 1.6, 24), steel, { at: [-0.35, 1.66, 1.16], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => solid(box(0.08, 0.1, 0.2, 0.02), steel, { at: [-0.35 + side * 0.7, 1.66, 1.08] })),
      [0.5, 1.02, 1.54].map((up) => [
        solid(rod(0.19, 0.22, 0.16, 36), plastic("#1d1f22"), { at: [1.06, up, 1], turn: [Math.PI / 2, 0, 0] }),
        solid(box(0.03, 0.16, 0.03, 0.01), matte("#f2f2f0"), { at: [1.06, up + 0.06, 1.085] }),
      ]),
      bothSides((side) => solid(box(0.24, 0.12, 1.4, 0.03), rubber("#17181b"), { at: [side * 1.2, 0.06, 0] })),
    );
  },
});
