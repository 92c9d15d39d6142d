import { kind } from "../../kind";
import { all, box, DoubleSide, matte, metal, plastic, rod, rubber, shaped, solid } from "../../stage";

export const angleGrinder = kind({
  name: "angle-grinder",
  noun: {
    en: "cordless angle grinder",
    zh: "充电角磨机",
    es: "amoladora inalámbrica",
    "pt-br": "esmerilhadeira a bateria",
    ru: "аккумуляторная УШМ",
    ar: "جلاخة زاوية لاسلكية",
    ur: "کارڈ لیس اینگل گرائنڈر",
    fr: "meuleuse sans fil",
  },
  centimetres: 34,
  looks: { green: { shell: "#2f8a5a", dark: "#26282c" }, orange: { shell: "#e8762b", dark: "#26282c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4 }, front: { yaw: 0.7 }, turned: { yaw: -0.6 } },
  build({ shell, dark }) {
    return all(
      solid(rod(0.36, 0.42, 1.3, 44), plastic(shell), { at: [0, 0.75, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.28, 0.3, 1, 40), rubber(dark), { at: [0, 0.75, -1.1], turn: [Math.PI / 2, 0, 0] }),
      solid(box(0.8, 0.7, 0.8, 0.12), plastic(dark), { at: [0, 0.72, -1.9] }),
      solid(box(0.7, 0.7, 0.6, 0.16), metal("#8d939b", { roughness: 0.45 }), { at: [0, 0.72, 0.85] }),
      solid(rod(0.3, 0.34, 0.3, 36), metal("#6a7078"), { at: [0, 0.32, 0.95] }),
      solid(rod(0.95, 0.95, 0.05, 64), matte("#5d3f2c"), { at: [0, 0.2, 0.95] }),
      solid(rod(0.4, 0.4, 0.06, 48), matte("#c9a35a"), { at: [0, 0.2, 0.95] }),
      solid(
        shaped(rod(1.05, 1.05, 0.3, 64, true), (point) => {
          if (point.z > 0.1) point.z = 0.1;
        }),
        metal("#c9ccd0", { side: DoubleSide }),
        { at: [0, 0.3, 0.95] },
      ),
      solid(
        shaped(rod(1.05, 1.05, 0.02, 64), (point) => {
          if (point.z > 0.1) point.z = 0.1;
        }),
        metal("#c9ccd0"),
        { at: [0, 0.44, 0.95] },
      ),
      solid(rod(0.13, 0.17, 1, 28), rubber(dark), { at: [0.85, 0.76, 0.85], turn: [0, 0, -Math.PI / 2] }),
      solid(box(0.2, 0.12, 0.4, 0.04), plastic("#d2433e"), { at: [0, 1.06, -0.7] }),
    );
  },
});
