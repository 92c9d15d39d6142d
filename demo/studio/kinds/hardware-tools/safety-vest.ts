import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  type Flat,
  matte,
  metal,
  outline,
  plastic,
  shaped,
  sheet,
  solid,
  times,
  type Vector3,
} from "../../stage";

export const safetyVest = kind({
  name: "safety-vest",
  noun: {
    en: "reflective safety vest",
    zh: "反光背心",
    es: "chaleco reflectante",
    "pt-br": "colete refletivo",
    ru: "светоотражающий жилет",
    ar: "سترة عاكسة",
    ur: "ریفلیکٹیو سیفٹی جیکٹ",
    fr: "gilet réfléchissant",
  },
  centimetres: 65,
  looks: { yellow: { cloth: "#d6ec2e" }, orange: { cloth: "#ff7a2b" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "slate" }, front: { yaw: -0.3, pitch: 0.06 } },
  build({ cloth }) {
    const bright = matte(cloth, { side: DoubleSide, emissive: cloth, emissiveIntensity: 0.12 });
    const shine = metal("#d9dcdf", { roughness: 0.35, metalness: 0.7 });
    const bend = (point: Vector3) => {
      point.z -= point.x * point.x * 0.22;
    };
    const half = (side: number): Flat[] =>
      [
        [0.02, 0],
        [0.95, 0],
        [1, 1.1],
        [0.9, 1.6],
        [0.82, 2.1],
        [0.9, 2.5],
        [0.5, 2.62],
        [0.32, 2.2],
        [0.06, 1.7],
      ].map(([x = 0, y = 0]): Flat => [x * side, y]);
    return all(
      bothSides((side) => [
        solid(shaped(board(outline(half(side)), 0.05, 0.03), bend), bright, { at: [0, 0, 0.24] }),
        [0.42, 1.05].map((up) =>
          solid(shaped(sheet(0.92, 0.16, 10, 1).translate(side * 0.5, up, 0), bend), shine, { at: [0, 0, 0.345] }),
        ),
        solid(shaped(sheet(0.16, 1.3, 2, 8).translate(side * 0.62, 1.85, 0), bend), shine, { at: [0, 0, 0.345] }),
        solid(shaped(board(outline(half(side)), 0.04, 0.02), bend), bright, { at: [0, 0, -0.5], scale: [1, 1, -1] }),
        solid(box(0.34, 0.1, 0.86, 0.04), bright, { at: [side * 0.68, 2.56, -0.18] }),
      ]),
      times(6, (index) =>
        solid(box(0.05, 0.26, 0.03, 0.01), plastic("#26282c"), { at: [0, 0.14 + index * 0.27, 0.34] }),
      ),
    );
  },
});
