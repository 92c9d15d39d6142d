import { kind } from "../../kind";
import { all, DoubleSide, gloss, type Last, leather, matte, openUpper, shaped, sole, solid, turned } from "../../stage";
import { pairOf, shoeBox } from "./parts";

const pump: Last = {
  length: 2.2,
  wide: 0.36,
  lift: 0.95,
  point: 1,
  heights: [
    [0, 0.5],
    [0.12, 0.56],
    [0.3, 0.34],
    [0.52, 0.22],
    [0.66, 0.34],
    [0.8, 0.3],
    [1, 0.14],
  ],
};

const heeled = (skin: ReturnType<typeof leather>, isBlock: boolean) =>
  pairOf(() => {
    const shell = openUpper(pump, (share) =>
      share > 0.7 ? 9 : share < 0.2 ? 0.5 : 0.2 + Math.abs(share - 0.46) * 0.55 + Math.max(0, share - 0.62) * 2,
    );
    return all(
      solid(shell, skin),
      solid(sole({ ...pump, wide: 0.33, length: 1.9 }, 0.02, 0, 0.008), leather("#e3cbb0"), { at: [0, 0.075, -0.1] }),
      solid(sole(pump, 0.05, 0.01, 0.015), matte("#2a2022"), { at: [0, 0.02, 0] }),
      isBlock
        ? solid(
            turned(
              [
                [0.24, 0],
                [0.24, 0.3],
                [0.28, 0.98],
              ],
              40,
            ),
            skin,
            { at: [0, -0.03, -0.86], scale: [1, 1, 0.95] },
          )
        : solid(
            shaped(
              turned(
                [
                  [0.05, 0],
                  [0.055, 0.3],
                  [0.1, 0.65],
                  [0.27, 1],
                ],
                40,
              ),
              (point) => {
                point.z -= (1 - point.y) * 0.08;
              },
            ),
            skin,
            { at: [0, -0.05, -0.84] },
          ),
    );
  }, 0.5);

export const pumps = kind({
  name: "pumps",
  noun: {
    en: "pointed pumps",
    zh: "尖头高跟鞋",
    es: "zapatillas de punta",
    "pt-br": "scarpin bico fino",
    ru: "туфли-лодочки",
    ar: "كعب عالٍ مدبب",
    ur: "نوکیلی ہیل",
    fr: "escarpins pointus",
  },
  centimetres: 24,
  looks: { black: "#232327", red: "#b01e2f", beige: "#dbbd9c" },
  shots: ["front", "turned"],
  sets: { front: { yaw: -1.05, pitch: 0.2 }, turned: { yaw: 0.6 } },
  build: (color) => heeled(gloss(color, { side: DoubleSide }), false),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const blockHeels = kind({
  name: "block-heels",
  noun: {
    en: "block-heel shoes",
    zh: "粗跟单鞋",
    es: "zapatos de tacón cuadrado",
    "pt-br": "sapatos salto bloco",
    ru: "туфли на широком каблуке",
    ar: "حذاء بكعب عريض",
    ur: "چوڑی ہیل جوتے",
    fr: "chaussures à talon carré",
  },
  centimetres: 24,
  looks: { brown: "#7a4a2a", pink: "#dba0ac" },
  shots: ["front"],
  sets: { front: { yaw: -1.05, pitch: 0.2 } },
  build: (color) => heeled(leather(color, { side: DoubleSide }), true),
});
