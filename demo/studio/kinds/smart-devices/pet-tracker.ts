import { kind } from "../../kind";
import {
  all,
  band,
  bothSides,
  box,
  disc,
  fabric,
  gloss,
  lettering,
  lit,
  matte,
  metal,
  plastic,
  ring,
  rubber,
  solid,
} from "../../stage";

export const petTracker = kind({
  name: "pet-tracker",
  noun: {
    en: "pet GPS tracker",
    zh: "宠物定位器",
    es: "localizador GPS para mascotas",
    "pt-br": "rastreador GPS para pets",
    ru: "GPS-трекер для питомцев",
    ar: "جهاز تتبع للحيوانات الأليفة",
    ur: "پالتو جانور GPS ٹریکر",
    fr: "traceur GPS pour animaux",
  },
  centimetres: 14,
  looks: {
    blue: { strap: "#2b6fc2", shell: "#20242a" },
    red: { strap: "#d2433e", shell: "#f1f1ee" },
    green: { strap: "#8ab33e", shell: "#2a3032" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { pitch: 0.32 }, front: { yaw: -0.45 } },
  build({ strap, shell }) {
    const webbing = fabric(strap, { threads: 60, depth: 0.16 });
    return all(
      solid(band(3, 2.5, 0.08, 0.56), webbing, { at: [0, 0.28, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        solid(band(3.02, 2.52, 0.02, 0.03, 0.005), matte("#f4f4f2"), {
          at: [0, 0.28 + side * 0.2, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(box(1.05, 0.74, 0.42, 0.18), gloss(shell), { at: [0, 0.38, 1.36] }),
      solid(box(0.7, 0.42, 0.06, 0.03), rubber(strap), { at: [0, 0.4, 1.57] }),
      lettering("GPS", 0.5, 0.26, "#ffffff", { at: [0, 0.42, 1.605] }),
      solid(disc(0.035, 0.02), lit("#4dff8e", 1.8), { at: [0.38, 0.6, 1.575] }),
      solid(box(0.5, 0.64, 0.2, 0.08), plastic("#1b1d20"), { at: [0.98, 0.28, -0.85], turn: [0, Math.PI * 0.75, 0] }),
      solid(ring(0.2, 0.04), metal("#c9ccd0"), { at: [-1.42, 0.14, 0.35], turn: [0, Math.PI / 2 - 0.3, 0] }),
      solid(disc(0.2, 0.03), metal("#d8b25a"), { at: [-1.5, -0.12, 0.4], turn: [0, -1.2, 0] }),
    );
  },
});
