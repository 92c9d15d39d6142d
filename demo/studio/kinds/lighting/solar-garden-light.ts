import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  box,
  chance,
  glass,
  gloss,
  glow,
  lit,
  matte,
  metal,
  rod,
  solid,
  times,
  turned,
  wire,
} from "../../stage";

export const solarGardenLight = kind({
  name: "solar-garden-light",
  noun: {
    en: "solar garden light",
    zh: "太阳能草坪灯",
    es: "lámpara solar de jardín",
    "pt-br": "luminária solar de jardim",
    ru: "садовый светильник на солнечной батарее",
    ar: "مصباح حديقة شمسي",
    ur: "سولر گارڈن لائٹ",
    fr: "lampe solaire de jardin",
  },
  centimetres: 38,
  looks: {
    black: { shell: "#26282c", light: "#ffdf9e" },
    silver: { shell: "#c3c7cc", light: "#fff3d6" },
    brown: { shell: "#7a4f30", light: "#ffcf7a" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "pine", ambience: 0.5 }, front: { yaw: -0.35, pitch: 0.24 } },
  build({ shell, light }) {
    const skin = metal(shell, { roughness: 0.4, metalness: 0.7 });
    return all(
      solid(ball(1, 40), matte("#3f6a34"), { at: [0, 0, 0], scale: [1.15, 0.16, 1.15] }),
      times(60, (index) =>
        solid(rod(0.004, 0.02, chance(0.2, 0.42), 5), matte(index % 3 ? "#4f8a3e" : "#6fa84a"), {
          at: [Math.cos(index * 2.4) * chance(0.2, 1.05), 0.2, Math.sin(index * 2.4) * chance(0.2, 1.05)],
          turn: [chance(-0.3, 0.3), 0, chance(-0.3, 0.3)],
        }),
      ),
      solid(rod(0.06, 0.06, 1.6, 20), skin, { at: [0, 0.9, 0] }),
      solid(
        turned([
          [0.06, 1.66],
          [0.3, 1.74],
          [0.34, 1.8],
        ]),
        skin,
      ),
      solid(rod(0.42, 0.34, 0.6, 40, true), glass("#fff3d6", { opacity: 0.4 }), { at: [0, 2.1, 0] }),
      around(12, (angle) =>
        solid(
          wire(
            [
              [Math.cos(angle) * 0.35, 1.8, Math.sin(angle) * 0.35],
              [Math.cos(angle) * 0.43, 2.4, Math.sin(angle) * 0.43],
            ],
            0.014,
            false,
            4,
          ),
          skin,
        ),
      ),
      solid(rod(0.1, 0.1, 0.3, 20), lit(light, 2), { at: [0, 2.1, 0] }),
      solid(
        turned([
          [0.62, 2.38],
          [0.6, 2.46],
          [0.46, 2.52],
          [0.001, 2.52],
        ]),
        skin,
      ),
      solid(box(0.5, 0.03, 0.5, 0.01), gloss("#16233f"), { at: [0, 2.54, 0] }),
      [-0.16, 0, 0.16].map((x) => solid(box(0.01, 0.034, 0.5, 0), metal("#9fb0c9"), { at: [x, 2.54, 0] })),
      glow(light, 1.1, [0, 2.05, 0], 0.55),
    );
  },
});
