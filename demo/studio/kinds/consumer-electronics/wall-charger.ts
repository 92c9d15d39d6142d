import { kind } from "../../kind";
import { all, bothSides, box, gloss, lettering, matte, metal, place, plastic, rod, solid, tile } from "../../stage";

export const wallCharger = kind({
  name: "wall-charger",
  noun: {
    en: "wall charger",
    zh: "充电头",
    es: "cargador de pared",
    "pt-br": "carregador de parede",
    ru: "сетевое зарядное устройство",
    ar: "شاحن حائط",
    ur: "وال چارجر",
    fr: "chargeur secteur",
  },
  centimetres: 6,
  looks: { white: { shell: "#f5f5f3", port: "#e0893a" }, black: { shell: "#2d2f34", port: "#3f8fe0" } },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "sand" }, front: { yaw: -0.55, pitch: 0.3 } },
  build({ shell, port }) {
    const cover = gloss(shell, { roughness: 0.18 });
    const slot = (x: number, wide: number, color: string) => [
      solid(tile(wide, 0.16, 0.06, 0.02), matte("#1a1b1e"), { at: [x, 0, 0.81] }),
      solid(box(wide * 0.7, 0.05, 0.02, 0.01), matte(color), { at: [x, 0, 0.82] }),
    ];
    return all(
      solid(box(1.3, 1.4, 1.6, 0.2), cover, { at: [0, 0.7, 0] }),
      solid(tile(1.08, 1.16, 0.12, 0.04), plastic(shell), { at: [0, 0.7, 0.79] }),
      place(slot(0, 0.5, "#c9ccd0"), { at: [0, 0.98, 0] }),
      place(slot(0, 0.62, port), { at: [0, 0.58, 0] }),
      lettering("20W", 0.4, 0.2, "#9aa0a6", { at: [0, 0.3, 0.815] }),
      lettering("POWER ADAPTER", 0.9, 0.13, "#a3a8ad", { at: [0.655, 0.7, 0], turn: [0, Math.PI / 2, 0] }),
      bothSides((side) => [
        solid(rod(0.1, 0.1, 0.8, 28), plastic(shell), { at: [side * 0.36, 0.7, -1.1], turn: [Math.PI / 2, 0, 0] }),
        solid(rod(0.1, 0.09, 0.5, 28), metal("#d9dcdf"), { at: [side * 0.36, 0.7, -1.55], turn: [Math.PI / 2, 0, 0] }),
      ]),
    );
  },
});
