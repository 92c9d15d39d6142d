import { kind } from "../../kind";
import {
  all,
  background,
  ball,
  bothSides,
  box,
  DoubleSide,
  fabric,
  hanging,
  lit,
  matte,
  metal,
  ring,
  rod,
  solid,
  times,
} from "../../stage";

export const blackoutCurtain = kind({
  name: "blackout-curtain",
  noun: {
    en: "blackout curtain",
    zh: "遮光窗帘",
    es: "cortina blackout",
    "pt-br": "cortina blackout",
    ru: "штора блэкаут",
    ar: "ستارة معتمة",
    ur: "بلیک آؤٹ پردہ",
    fr: "rideau occultant",
  },
  centimetres: 240,
  looks: {
    grey: { cloth: "#7d858d", rail: "#2c2e32" },
    sage: { cloth: "#94a78c", rail: "#d3ad63" },
    blue: { cloth: "#34597f", rail: "#d6dade" },
  },
  shots: ["front", "group", "detail"],
  sets: { all: { yaw: -0.22, pitch: 0.1, backdrop: "paper" }, detail: { look: [0.3, 0.92, 0.8], fit: 2.6 } },
  build({ cloth, rail }) {
    const material = fabric(cloth, { side: DoubleSide, threads: 140, depth: 0.1 });
    const steel = metal(rail);
    return all(
      background(solid(box(1.3, 2.2, 0.02, 0), lit("#eef6fb", 0.55), { at: [0, 1.5, -0.16] })),
      background(solid(box(0.04, 2.2, 0.05, 0), matte("#ffffff"), { at: [0, 1.5, -0.14] })),
      background(solid(box(1.3, 0.04, 0.05, 0), matte("#ffffff"), { at: [0, 1.7, -0.14] })),
      solid(rod(0.04, 0.04, 3.1), steel, { at: [0, 2.88, 0], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => [
        solid(ball(0.08, 24), steel, { at: [side * 1.58, 2.88, 0] }),
        solid(hanging(1, 2.9, 5, 0.1), material, { at: [side * 0.98, 2.96, 0] }),
        times(5, (index) =>
          solid(ring(0.075, 0.02, Math.PI * 2, 24), steel, {
            at: [side * 0.98 - 0.42 + index * 0.21, 2.86, 0.02],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
      ]),
    );
  },
});
