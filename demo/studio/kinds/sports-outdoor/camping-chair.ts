import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  DoubleSide,
  fabric,
  matte,
  metal,
  type Point,
  ring,
  rubber,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

export const campingChair = kind({
  name: "camping-chair",
  noun: {
    en: "folding camping chair",
    zh: "折叠露营椅",
    es: "silla plegable de camping",
    "pt-br": "cadeira dobrável de camping",
    ru: "складное кресло для кемпинга",
    ar: "كرسي تخييم قابل للطي",
    ur: "فولڈنگ کیمپنگ کرسی",
    fr: "chaise pliante de camping",
  },
  centimetres: 82,
  looks: { green: { cloth: "#5f7f5a" }, black: { cloth: "#2f3237" }, blue: { cloth: "#3f6fa0" } },
  shots: ["front", "turned", "group"],
  build({ cloth }) {
    const canvas = fabric(cloth, { side: DoubleSide, threads: 120, depth: 0.14 });
    const tube = metal("#4a5057", { roughness: 0.4 });
    const bar = (from: Point, to: Point) => solid(wire([from, to], 0.045, false, 2), tube);
    const seat = shaped(sheet(1.7, 1.4, 20, 20).rotateX(-Math.PI / 2), (point) => {
      point.y = 1.15 - 0.2 * Math.cos(point.x * 1.6) + point.z * 0.08;
    });
    const back = shaped(sheet(1.7, 1.35, 20, 20), (point) => {
      point.z = -0.1 * Math.cos(point.x * 1.6);
    });
    return all(
      solid(seat, canvas),
      solid(back, canvas, { at: [0, 1.95, -0.86], turn: [-0.2, 0, 0] }),
      bothSides((side) => [
        bar([side * 0.86, 0, 0.85], [side * -0.86, 1.1, 0.72]),
        bar([side * 0.86, 0, -0.85], [side * -0.86, 1.1, -0.7]),
        bar([side * 0.88, 0, 0.85], [side * 0.86, 1.2, -0.72]),
        bar([side * 0.88, 0, -0.85], [side * 0.88, 1.66, 0.72]),
        bar([side * 0.87, 0.95, -0.72], [side * 0.87, 2.66, -1]),
        bar([side * 0.88, 0.05, 0.84], [side * 0.88, 1.66, 0.72]),
        solid(box(0.26, 0.05, 1.5, 0.03), canvas, { at: [side * 0.9, 1.7, -0.05] }),
        [0.85, -0.85].map((z) =>
          solid(ball(0.09, 16), rubber("#17181b"), { at: [side * 0.87, 0.04, z], scale: [1, 0.7, 1] }),
        ),
      ]),
      solid(ring(0.17, 0.03), canvas, { at: [0.9, 1.71, 0.52], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.5, 0.2, 0.02, 0.01), matte("#f4f2ec"), { at: [0, 2.4, -0.92], turn: [-0.2, 0, 0] }),
    );
  },
});
