import { kind } from "../../kind";
import { all, blossom, box, chance, laid, many, matte, petal, petals, solid } from "../../stage";

type Look = { leaf: string; other: string; bloom: string; long: number };

const sprigs = (count: number, long: number, color: string, wide: number) =>
  solid(
    many(
      petal(long, long * wide, { cup: 0.2, curl: 0.25, point: 0.4 }),
      Array.from({ length: count }, () => ({
        at: [chance(-2.45, 2.45), chance(0.05, 4.95), chance(0, 0.35)],
        turn: [chance(-0.2, 1.5), chance(-0.7, 0.7), chance(0, 6.3)],
      })),
    ),
    petals(color),
  );

const panel = ({ leaf, other, bloom, long }: Look) =>
  all(
    solid(box(5, 5, 0.1, 0.02), matte("#2f4a2c"), { at: [0, 2.5, -0.05] }),
    sprigs(900, long, leaf, 0.55),
    sprigs(500, long * 0.85, other, 0.55),
    bloom !== "" &&
      Array.from({ length: 16 }, () =>
        blossom(bloom, "#f1c84c", {
          at: [chance(-2.3, 2.3), chance(0.2, 4.8), 0.45],
          turn: [Math.PI / 2, 0, 0],
          scale: 0.2,
        }),
      ),
  );

export const hedgePanel = kind({
  name: "hedge-panel",
  noun: {
    en: "green wall panel",
    zh: "仿真绿植墙",
    es: "panel de follaje artificial",
    "pt-br": "painel de folhagem artificial",
    ru: "панель из искусственной зелени",
    ar: "لوح جدار أخضر صناعي",
    ur: "مصنوعی سبز دیوار پینل",
    fr: "panneau mur végétal artificiel",
  },
  centimetres: 50,
  looks: {
    green: { leaf: "#3f7a3a", other: "#66a04e", bloom: "", long: 0.42 },
    multi: { leaf: "#2f6a44", other: "#8fb84e", bloom: "#f4efe4", long: 0.75 },
  },
  shots: ["front", "turned", "detail"],
  sets: { front: { yaw: -0.3, pitch: 0.12 }, detail: { yaw: -0.2, look: [0.5, 0.5, 0.5], fit: 2.2 } },
  build: panel,
});

export const grassMat = kind({
  name: "grass-mat",
  noun: {
    en: "artificial grass mat",
    zh: "仿真草坪",
    es: "césped artificial",
    "pt-br": "grama artificial",
    ru: "искусственный газон",
    ar: "عشب صناعي",
    ur: "مصنوعی گھاس",
    fr: "gazon artificiel",
  },
  centimetres: 50,
  looks: {
    green: { blades: ["#3f8a35", "#68a845"] },
    yellow: { blades: ["#7fa03a", "#a8ad55"] },
  },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.55 }, detail: { pitch: 0.35, look: [0.6, 0.6, 0.9], fit: 2.4 } },
  build: ({ blades }) =>
    all(
      laid(solid(box(5, 4, 0.1, 0.02), matte("#27301f"))),
      blades.map((color) =>
        solid(
          many(
            petal(0.42, 0.07, { cup: 0.3, curl: 0.4, point: 1 }),
            Array.from({ length: 2600 }, () => ({
              at: [chance(-2.45, 2.45), 0.04, chance(-1.95, 1.95)],
              turn: [chance(-0.5, 0.5), chance(0, 6.3), chance(-0.35, 0.35)],
            })),
          ),
          petals(color),
        ),
      ),
    ),
});
