import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  counted,
  glass,
  gloss,
  type Last,
  matte,
  type Part,
  place,
  ring,
  rod,
  rubber,
  sole,
  solid,
  turned,
  upper,
} from "../../stage";

const last: Last = {
  length: 2.5,
  wide: 0.46,
  heights: [
    [0, 0.7],
    [0.12, 0.95],
    [0.35, 1],
    [0.55, 0.72],
    [0.8, 0.5],
    [1, 0.42],
  ],
};

const boot = (color: string, sole_: string) =>
  all(
    solid(upper(last), gloss(color, { roughness: 0.25 })),
    solid(
      turned(
        [
          [0.43, 0.62],
          [0.42, 1],
          [0.47, 1.5],
          [0.5, 1.75],
        ],
        60,
      ),
      gloss(color, { roughness: 0.25 }),
      { at: [0, 0, -0.72], scale: [0.98, 1, 1.16] },
    ),
    solid(ring(0.5, 0.045), gloss(color), { at: [0, 1.75, -0.72], turn: [Math.PI / 2, 0, 0], scale: [0.98, 1.16, 1] }),
    solid(rod(0.48, 0.48, 0.02), matte("#3a3a3c"), { at: [0, 1.72, -0.72], scale: [0.98, 1, 1.16] }),
    solid(sole(last, 0.16, 0.05), rubber(sole_), { at: [0, 0.05, 0] }),
    solid(sole({ ...last, length: 0.8, wide: 0.42 }, 0.2, 0.02), rubber(sole_), { at: [0, -0.02, -0.84] }),
    solid(box(0.04, 0.5, 0.3, 0.02), rubber(sole_), { at: [0.47, 1.35, -0.72] }),
    solid(ring(0.1, 0.02), rubber(sole_), { at: [0, 1.78, -1.28], turn: [0, Math.PI / 2, 0] }),
  );

export const rainBoots = kind({
  name: "rain-boots",
  noun: {
    en: "ankle rain boots",
    zh: "短筒雨靴",
    es: "botas de lluvia cortas",
    "pt-br": "galochas de cano curto",
    ru: "короткие резиновые сапоги",
    ar: "حذاء مطر قصير",
    ur: "چھوٹے رین بوٹ",
    fr: "bottines de pluie",
  },
  centimetres: 28,
  looks: { black: ["#26272b", "#8a5a34"], yellow: ["#f2c230", "#6a4a24"], pink: ["#e295a8", "#f6efe6"] },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.9 }, turned: { yaw: 0.6 } },
  build: ([color = "#000000", under = "#000000"]) =>
    all(
      place(boot(color, under), { at: [-0.62, 0.2, 0.1] }),
      place(boot(color, under), { at: [0.62, 0.2, -0.1], turn: [0, -0.12, 0] }),
    ),
  carton: { count: [3, 2, 2] },
});

export const shoeCover = kind({
  name: "shoe-cover",
  noun: {
    en: "silicone shoe cover",
    zh: "硅胶鞋套",
    es: "cubrezapatos de silicona",
    "pt-br": "capa de silicone para sapatos",
    ru: "силиконовые бахилы",
    ar: "غطاء حذاء سيليكون",
    ur: "سلیکون شو کور",
    fr: "surchaussures en silicone",
  },
  centimetres: 28,
  looks: { clear: "#e8eef0", blue: "#4f94d0" },
  shots: ["front"],
  sets: { front: { yaw: -0.9 } },
  build(color) {
    const skin =
      color === "#e8eef0" ? glass(color, { opacity: 0.62, roughness: 0.2 }) : gloss(color, { roughness: 0.3 });
    const low: Last = {
      ...last,
      heights: [
        [0, 0.8],
        [0.12, 1],
        [0.35, 0.98],
        [0.55, 0.74],
        [0.8, 0.58],
        [1, 0.46],
      ],
      wide: 0.5,
    };
    return bothSidesOf((side) =>
      place(
        [
          solid(upper(low), skin),
          solid(
            turned(
              [
                [0.46, 0.7],
                [0.44, 1.1],
                [0.42, 1.3],
              ],
              50,
            ),
            skin,
            { at: [0, 0, -0.66], scale: [0.95, 1, 1.2] },
          ),
          solid(ring(0.42, 0.04), gloss(color), {
            at: [0, 1.3, -0.66],
            turn: [Math.PI / 2, 0, 0],
            scale: [0.95, 1.2, 1],
          }),
          solid(sole(low, 0.08, 0.02), gloss(color)),
          counted(12, (index) =>
            solid(box(0.8, 0.03, 0.07, 0.01), gloss(color), { at: [0, -0.09, -0.95 + index * 0.17] }),
          ),
        ],
        { at: [side * 0.64, 0.12, side * -0.1], turn: [0, side * -0.06, 0] },
      ),
    );
  },
  carton: { count: [4, 2, 2] },
});

const bothSidesOf = (make: (side: -1 | 1) => Part) => all(bothSides(make));
