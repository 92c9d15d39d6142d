import { kind } from "../../kind";
import { all, ball, bothSides, fabric, solid, times } from "../../stage";
import { eyes, sittingBody, stuffed } from "./parts";

export const plushDinosaur = kind({
  name: "plush-dinosaur",
  noun: {
    en: "plush dinosaur",
    zh: "毛绒恐龙",
    es: "dinosaurio de peluche",
    "pt-br": "dinossauro de pelúcia",
    ru: "плюшевый динозавр",
    ar: "ديناصور محشو",
    ur: "پلش ڈائنوسار",
    fr: "dinosaure en peluche",
  },
  centimetres: 32,
  looks: {
    green: { fur: "#7fb86a", light: "#f3ecc4", spike: "#e8a23c" },
    blue: { fur: "#6fa6d6", light: "#eaf2f8", spike: "#f2c94e" },
    purple: { fur: "#a98bd0", light: "#f1e8f7", spike: "#f08fae" },
  },
  shots: ["front", "turned", "group"],
  build: ({ fur, light, spike }) =>
    all(
      sittingBody({ fur, light }),
      stuffed(fur, { at: [0, 1.85, 0.05], scale: [0.52, 0.52, 0.52] }),
      stuffed(fur, { at: [0, 1.72, 0.5], scale: [0.4, 0.3, 0.4] }),
      stuffed(light, { at: [0, 1.6, 0.56], scale: [0.34, 0.2, 0.33] }, 6, 0.03),
      eyes(0.3, 2.02, 0.46, 0.1),
      bothSides((side) => solid(ball(0.03, 10), fabric("#3f5a34"), { at: [side * 0.12, 1.82, 0.88] })),
      times(7, (index) => {
        const angle = index * 0.36 - 0.5;
        const [y, z] =
          index < 4
            ? [1.85 + Math.cos(angle) * 0.6, 0.05 - Math.sin(angle) * 0.6]
            : [1.3 - (index - 4) * 0.34, -0.5 - (index - 4) * 0.1];
        return solid(ball(1, 20), fabric(spike, { threads: 60 }), {
          at: [0, y, z],
          turn: [-angle, 0, 0],
          scale: [0.07, 0.2, 0.15],
        });
      }),
      stuffed(fur, { at: [0.1, 0.28, -0.85], turn: [0.3, 0.2, 0], scale: [0.28, 0.24, 0.62] }),
    ),
});
