import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  glow,
  hoop,
  lit,
  matte,
  metal,
  place,
  plastic,
  rod,
  sized,
  solid,
  tile,
} from "../../stage";

export const ceilingLight = kind({
  name: "ceiling-light",
  noun: {
    en: "LED ceiling light",
    zh: "LED吸顶灯",
    es: "plafón LED",
    "pt-br": "plafon LED",
    ru: "потолочный LED-светильник",
    ar: "مصباح سقف LED",
    ur: "ایل ای ڈی سیلنگ لائٹ",
    fr: "plafonnier LED",
  },
  centimetres: 50,
  looks: {
    white: { frame: "#f3f3f0", light: "#fff4e0", square: false },
    black: { frame: "#26282c", light: "#fff7ea", square: true },
    gold: { frame: "#d3a851", light: "#ffefcf", square: false },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.35, pitch: 0.1 } },
  build({ frame, light, square }) {
    const shell = frame === "#d3a851" ? metal(frame, { roughness: 0.3 }) : plastic(frame);
    return place(
      square
        ? [
            solid(tile(2.6, 2.6, 0.24, 0.36, 0.06), shell),
            solid(tile(2.36, 2.36, 0.18, 0.14, 0.05), lit(light, 0.85), { at: [0, 0, 0.16] }),
            solid(tile(1.4, 1.4, 0.12, 0.06), shell, { at: [0, 0, 0.24] }),
            solid(tile(1.28, 1.28, 0.1, 0.06), lit(light, 0.95), { at: [0, 0, 0.26] }),
          ]
        : [
            solid(hoop(1.36, 1.18, 0.36, 0.06), shell),
            solid(rod(1.2, 1.2, 0.2, 64), lit(light, 0.85), { at: [0, 0, 0.05], turn: [Math.PI / 2, 0, 0] }),
            solid(ball(1.18, 56), lit(light, 0.8), { at: [0, 0, 0.12], scale: [1, 1, 0.13] }),
            solid(hoop(0.72, 0.68, 0.14), shell, { at: [0, 0, 0.24] }),
            solid(rod(1.1, 1.1, 0.2, 48), plastic("#d3d6da"), { at: [0, 0, -0.25], turn: [Math.PI / 2, 0, 0] }),
          ],
      { turn: [-0.15, 0, 0] },
    );
  },
  use(_, piece) {
    return all(
      solid(box(5, 0.1, 3.6, 0.02), matte("#f3efe8"), { at: [0, 4.05, 0] }),
      place(sized(piece, 22), { at: [0, 4, 1.05], turn: [Math.PI / 2, 0, 0] }),
      glow("#ffefcf", 2.2, [0, 3.4, 0], 0.35),
      solid(box(2.6, 0.5, 1, 0.2), fabric("#7d8f9e"), { at: [0, 0.45, 0] }),
      solid(box(2.6, 0.9, 0.3, 0.14), fabric("#7d8f9e"), { at: [0, 0.8, -0.45] }),
      bothSides((side) => solid(box(0.3, 0.75, 1, 0.14), fabric("#7d8f9e"), { at: [side * 1.35, 0.55, 0] })),
    );
  },
});
