import { kind } from "../../kind";
import { all, bothSides, box, gloss, lettering, metal, place, plastic, rod, solid, tile } from "../../stage";
import { anySlots, usbPort } from "./parts";

export const travelAdapter = kind({
  name: "travel-adapter",
  noun: {
    en: "universal travel adapter",
    zh: "万能转换插头",
    es: "adaptador de viaje universal",
    "pt-br": "adaptador de viagem universal",
    ru: "универсальный переходник",
    ar: "محول سفر عالمي",
    ur: "یونیورسل ٹریول اڈاپٹر",
    fr: "adaptateur de voyage universel",
  },
  centimetres: 7,
  looks: {
    black: { shell: "#2a2c31", accent: "#3f8fe0" },
    white: { shell: "#f5f5f3", accent: "#e0703a" },
    red: { shell: "#c23a34", accent: "#f5f5f3" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.55, pitch: 0.3 } },
  build({ shell, accent }) {
    const cover = gloss(shell);
    return all(
      solid(box(1.5, 1.5, 1.9, 0.22), cover, { at: [0, 0.75, 0] }),
      solid(box(1.53, 1.53, 0.1, 0.1), plastic(accent), { at: [0, 0.75, 0.35] }),
      solid(tile(1.2, 1.2, 0.14, 0.04), plastic("#d9dcdf"), { at: [0, 0.75, 0.95] }),
      place(anySlots(0.86), { at: [0, 0.75, 0.975] }),
      ["UK", "EU", "AU"].map((name, index) => [
        solid(tile(0.36, 0.2, 0.08, 0.06), plastic(accent), {
          at: [0.76, 1.15 - index * 0.4, -0.1],
          turn: [0, Math.PI / 2, 0],
        }),
        lettering(name, 0.26, 0.13, accent === "#f5f5f3" ? "#c23a34" : "#ffffff", {
          at: [0.795, 1.15 - index * 0.4, -0.1],
          turn: [0, Math.PI / 2, 0],
        }),
      ]),
      [-0.4, 0, 0.4].map((z) => place(usbPort(), { at: [z * 0.9, 1.505, 0.05 + z * 0], turn: [-Math.PI / 2, 0, 0] })),
      bothSides((side) =>
        solid(rod(0.1, 0.1, 0.7, 24), metal("#dfe2e5"), { at: [side * 0.36, 0.75, -1.25], turn: [Math.PI / 2, 0, 0] }),
      ),
    );
  },
});
