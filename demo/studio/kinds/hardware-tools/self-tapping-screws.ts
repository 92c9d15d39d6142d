import { kind } from "../../kind";
import { all, bothSides, box, matte, metal, place, ring, solid, times, turned } from "../../stage";

export const selfTappingScrews = kind({
  name: "self-tapping-screws",
  noun: {
    en: "self-tapping screws",
    zh: "自攻螺丝",
    es: "tornillos autorroscantes",
    "pt-br": "parafusos autoatarraxantes",
    ru: "саморезы",
    ar: "براغي ذاتية اللولبة",
    ur: "سیلف ٹیپنگ پیچ",
    fr: "vis autotaraudeuses",
  },
  centimetres: 8,
  looks: { silver: { color: "#c9ccd0" }, gold: { color: "#d8b25a" }, black: { color: "#3a3d42" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.6 }, front: { yaw: -0.2 } },
  build({ color }) {
    const iron = metal(color, { roughness: 0.3 });
    const screw = () => [
      solid(
        turned(
          [
            [0.001, 0.1],
            [0.26, 0.08],
            [0.28, 0.04],
            [0.12, -0.12],
            [0.09, -0.2],
          ],
          28,
        ),
        iron,
      ),
      bothSides((side) =>
        solid(box(0.26, 0.03, 0.05, 0.005), matte("#17181b"), { at: [0, 0.098, 0], turn: [0, side * 0.785, 0] }),
      ),
      solid(
        turned(
          [
            [0.09, -0.1],
            [0.09, -1.1],
            [0.05, -1.35],
            [0.001, -1.5],
          ],
          20,
        ),
        iron,
      ),
      times(11, (index) =>
        solid(ring(0.1 - (index > 8 ? (index - 8) * 0.02 : 0), 0.024, Math.PI * 2, 20), iron, {
          at: [0, -0.3 - index * 0.1, 0],
          turn: [Math.PI / 2 + 0.14, 0, 0],
        }),
      ),
    ];
    return all(
      times(20, (index) =>
        place(screw(), {
          at: [
            Math.cos(index * 2.4) * Math.sqrt(index) * 0.34,
            0.14 + (index % 4) * 0.11,
            Math.sin(index * 2.4) * Math.sqrt(index) * 0.34,
          ],
          turn: [Math.PI / 2 - 0.1 + (index % 3) * 0.08, 0, index * 1.9],
        }),
      ),
      place(screw(), { at: [0.3, 1.75, 0.6], turn: [0.06, 0, 0.12] }),
    );
  },
});
