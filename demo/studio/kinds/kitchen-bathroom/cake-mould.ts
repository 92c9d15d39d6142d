import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  circle,
  DoubleSide,
  type Flat,
  panel,
  ring,
  rubber,
  shaped,
  solid,
  turned,
} from "../../stage";

export const cakeMould = kind({
  name: "cake-mould",
  noun: {
    en: "silicone cake mould",
    zh: "硅胶蛋糕模",
    es: "molde de silicona para pastel",
    "pt-br": "forma de silicone para bolo",
    ru: "силиконовая форма для выпечки",
    ar: "قالب كيك سيليكون",
    ur: "سلیکون کیک سانچہ",
    fr: "moule à gâteau silicone",
  },
  centimetres: 24,
  looks: { green: { color: "#8fb6a0" }, red: { color: "#c8453f" } },
  shots: ["front", "carton"],
  sets: { all: { pitch: 0.55 } },
  build({ color }) {
    const silicone = rubber(color, { side: DoubleSide, roughness: 0.5 });
    const flutes = (profile: Flat[]) =>
      shaped(turned(profile, 144), (point) => {
        const [radius, angle] = [Math.hypot(point.x, point.z), Math.atan2(point.z, point.x)];
        const depth = radius > 0.36 && point.y < 0.62 ? 0.045 * Math.sin(angle * 12 + point.y * 2.4) : 0;
        point.x += (point.x / radius) * depth;
        point.z += (point.z / radius) * depth;
      });
    return all(
      solid(
        flutes([
          [1.16, 0.68],
          [1.1, 0.66],
          [1.04, 0.64],
          [0.98, 0.3],
          [0.8, 0.05],
          [0.6, 0],
          [0.42, 0.08],
          [0.34, 0.4],
          [0.26, 0.66],
          [0.2, 0.7],
          [0.15, 0.66],
        ]),
        silicone,
      ),
      solid(ring(1.14, 0.03), silicone, { at: [0, 0.67, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        solid(board(panel(0.34, 0.3, 0.1, [circle(0.06)]), 0.03, 0.02), silicone, {
          at: [side * 1.24, 0.67, 0],
          turn: [-Math.PI / 2, 0, 0],
        }),
      ),
    );
  },
});
