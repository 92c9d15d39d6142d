import { kind } from "../../kind";
import { place, solid, turned } from "../../stage";
import { canopy, hook, pongee, shaft, slanted, spike } from "./parts";

export const straightUmbrella = kind({
  name: "straight-umbrella",
  noun: {
    en: "straight umbrella with J handle",
    zh: "弯柄直杆伞",
    es: "paraguas recto con mango curvo",
    "pt-br": "guarda-chuva de cabo curvo",
    ru: "зонт-трость с изогнутой ручкой",
    ar: "مظلة مستقيمة بمقبض منحنٍ",
    ur: "مڑے ہینڈل والی سیدھی چھتری",
    fr: "parapluie canne à poignée courbe",
  },
  centimetres: 102,
  looks: {
    blue: { colors: ["#1f6fb2", "#f4f7fa"], wooden: "#7b4a25" },
    black: { colors: ["#26272b"], wooden: "#5d3519" },
  },
  shots: ["front", "turned", "carton"],
  sets: { front: { yaw: -0.2, pitch: 0.04 } },
  build: ({ colors, wooden }) =>
    slanted(
      canopy({ cloths: colors.map(pongee) }),
      shaft(0.95, -1.35),
      spike(1.05),
      place(hook(wooden), { at: [0, -1.4, 0] }),
    ),
  carton: {
    count: [6, 1, 3],
    build: ({ colors, wooden }) =>
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.05, 0.05],
              [0.14, 0.9],
              [0.17, 1.9],
              [0.1, 1.96],
            ]),
            pongee(colors[0] ?? "#333333"),
          ),
          place(hook(wooden), { at: [0, 2.1, 0], turn: [Math.PI, 0, 0] }),
        ],
        { turn: [Math.PI / 2, 0, 0] },
      ),
  },
});
