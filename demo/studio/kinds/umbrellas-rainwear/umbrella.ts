import { kind } from "../../kind";
import {
  all,
  around,
  box,
  cord,
  fabric,
  gloss,
  matte,
  metal,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  turned,
} from "../../stage";
import { canopy, pongee, shaft, slanted, spike } from "./parts";

export const foldingUmbrella = kind({
  name: "folding-umbrella",
  noun: {
    en: "three-fold umbrella",
    zh: "三折伞",
    es: "paraguas de tres pliegues",
    "pt-br": "guarda-chuva de três dobras",
    ru: "складной зонт в три сложения",
    ar: "مظلة ثلاثية الطي",
    ur: "تین فولڈ چھتری",
    fr: "parapluie pliant trois sections",
  },
  centimetres: 98,
  looks: { navy: ["#25406b"], red: ["#b9202f"], pink: ["#eeb3c0", "#f8e4e6"], green: ["#4d7f68", "#e9e1cf"] },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { front: { yaw: -0.2, pitch: 0.04 }, detail: { look: [0.5, 0.35, 0.7] } },
  build: (colors) =>
    slanted(
      canopy({ cloths: colors.map(pongee), round: 1.15, height: 0.72 }),
      shaft(0.72, -0.3, 0.022),
      shaft(-0.3, -0.85, 0.032, "#8d949c"),
      spike(0.8),
      solid(rod(0.08, 0.1, 0.42), rubber("#2a2a2d"), { at: [0, -1.02, 0] }),
      solid(box(0.05, 0.1, 0.05, 0.02), plastic("#c7ccd2"), { at: [0, -0.95, 0.09] }),
      solid(ring(0.08, 0.014), cordage, { at: [0, -1.3, 0], scale: [0.7, 1.3, 1] }),
    ),
  carton: { count: [6, 4, 1], build: (colors) => rolledUp(colors[0] ?? "#333333") },
});

const cordage = fabric("#2a2a2d");

/** Folded in its sleeve, lying. */
const rolledUp = (color: string) =>
  all(
    solid(
      turned([
        [0.001, 0],
        [0.2, 0.02],
        [0.24, 0.3],
        [0.2, 1.2],
        [0.1, 1.26],
      ]),
      pongee(color),
    ),
    solid(rod(0.09, 0.1, 0.35), rubber("#2a2a2d"), { at: [0, 1.4, 0] }),
    solid(ring(0.22, 0.02), matte("#ffffff"), { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
  );

export const capsuleUmbrella = kind({
  name: "capsule-umbrella",
  noun: {
    en: "mini capsule umbrella",
    zh: "胶囊迷你伞",
    es: "mini paraguas cápsula",
    "pt-br": "mini guarda-chuva cápsula",
    ru: "мини-зонт в капсуле",
    ar: "مظلة كبسولة صغيرة",
    ur: "کیپسول منی چھتری",
    fr: "mini parapluie capsule",
  },
  centimetres: 18,
  looks: { pink: "#eca5b6", blue: "#6fa8d6", mint: "#a9d9c6", lilac: "#bda8d8" },
  shots: ["front", "use"],
  build: (color) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [0.32, 0.04],
          [0.36, 0.16],
          [0.36, 1.3],
          [0.34, 1.36],
        ]),
        plastic(color),
      ),
      solid(
        turned([
          [0.345, 1.37],
          [0.36, 1.4],
          [0.36, 1.78],
          [0.26, 1.98],
          [0.001, 2.03],
        ]),
        gloss(color),
      ),
      solid(ring(0.35, 0.012), metal("#e3e5e8"), { at: [0, 1.37, 0], turn: [Math.PI / 2, 0, 0] }),
      cord(
        [
          [0, 2.02, 0],
          [0.12, 2.2, 0],
          [0.3, 2.1, 0.1],
          [0.36, 1.8, 0.15],
        ],
        color,
        0.025,
      ),
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.2, 0.02],
              [0.25, 0.4],
              [0.2, 1.3],
              [0.08, 1.36],
            ]),
            pongee(color),
          ),
          around(10, (angle) =>
            solid(box(0.05, 1.1, 0.02, 0.01), pongee(color), {
              at: [Math.cos(angle) * 0.23, 0.7, Math.sin(angle) * 0.23],
              turn: [0, -angle + 0.5, 0],
            }),
          ),
          solid(ring(0.24, 0.02), matte("#ffffff"), { at: [0, 0.85, 0], turn: [Math.PI / 2, 0, 0] }),
          solid(rod(0.1, 0.12, 0.3), rubber("#2a2a2d"), { at: [0, 1.5, 0] }),
        ],
        { at: [0.95, 0, 0.1] },
      ),
    ),
});
