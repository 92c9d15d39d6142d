import { kind } from "../../kind";
import { ball, bothSides, laid, ring, rubber, shaped, solid, times, wood } from "../../stage";
import { muslin } from "./parts";

export const ringTeether = kind({
  name: "ring-teether",
  noun: {
    en: "wooden ring teether",
    zh: "木环牙胶",
    es: "mordedor con aro de madera",
    "pt-br": "mordedor com argola de madeira",
    ru: "грызунок с деревянным кольцом",
    ar: "عضاضة بحلقة خشبية",
    ur: "لکڑی کی رنگ ٹیتھر",
    fr: "anneau de dentition en bois",
  },
  centimetres: 11,
  looks: {
    multi: ["#e9b3a0", "#a9bfa0", "#efd9a8"],
    grey: ["#b9bcc2", "#8d97a5", "#e9e4da"],
    pink: ["#f0b0bd", "#f7d9dc", "#c98aa0"],
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.75 } },
  build: (colors) =>
    laid(
      solid(ring(0.85, 0.15, Math.PI * 2, 90), wood("#dcb47c", "z"), { at: [0, 0, 0.15] }),
      times(9, (index) => {
        const angle = Math.PI * 0.5 + (index - 4) * 0.3;
        return solid(ball(0.2, 26), rubber(colors[index % 3] ?? "", { roughness: 0.5 }), {
          at: [Math.cos(angle) * 1.3, Math.sin(angle) * 1.1 + 0.2, 0.2],
        });
      }),
      bothSides((side) =>
        solid(
          shaped(ball(1, 30), (at) => at.setY(at.y + Math.abs(at.x) * 0.2)),
          muslin(colors[0] ?? ""),
          { at: [side * 0.34, 1.75, 0.2], turn: [0, 0, side * -0.3], scale: [0.2, 0.6, 0.1] },
        ),
      ),
    ),
});
