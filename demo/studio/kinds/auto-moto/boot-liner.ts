import { kind } from "../../kind";
import { all, bothSides, box, rubber, solid, tile, times } from "../../stage";

export const bootLiner = kind({
  name: "boot-liner",
  noun: {
    en: "boot liner",
    zh: "后备箱垫",
    es: "alfombra de maletero",
    "pt-br": "tapete de porta-malas",
    ru: "коврик в багажник",
    ar: "فرش صندوق السيارة",
    ur: "ڈکی میٹ",
    fr: "tapis de coffre",
  },
  centimetres: 110,
  looks: { black: { rubberColor: "#2a2c30" }, grey: { rubberColor: "#747a82" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.5 }, front: { yaw: -0.35 }, turned: { yaw: 0.5 } },
  build({ rubberColor }) {
    const soft = rubber(rubberColor);
    return all(
      solid(box(3.4, 0.08, 2.3, 0.03), soft, { at: [0, 0.04, 0] }),
      bothSides((side) =>
        solid(box(0.08, 0.4, 2.3, 0.03), soft, { at: [side * 1.7, 0.22, 0], turn: [0, 0, side * -0.16] }),
      ),
      bothSides((side) =>
        solid(box(3.4, side > 0 ? 0.2 : 0.4, 0.08, 0.03), soft, {
          at: [0, side > 0 ? 0.12 : 0.22, side * 1.15],
          turn: [side * 0.16, 0, 0],
        }),
      ),
      times(13, (index) => solid(box(3, 0.04, 0.05, 0.015), soft, { at: [0, 0.09, -0.95 + index * 0.16] })),
      solid(tile(1, 0.36, 0.08, 0.05), rubber("#4a4e55"), { at: [0, 0.12, 0.75], turn: [-Math.PI / 2, 0, 0] }),
    );
  },
});
