import { kind } from "../../kind";
import { all, box, DoubleSide, type Last, leather, matte, metal, place, ring, rod, sole, solid } from "../../stage";
import { overFoot, pairOf, shoeBox } from "./parts";

const open: Last = {
  length: 2.5,
  wide: 0.42,
  heights: [
    [0, 0.3],
    [0.3, 0.66],
    [0.5, 0.6],
    [0.75, 0.36],
    [1, 0.16],
  ],
  point: 0.2,
};

const sandal = (hide: string, under: string, thick: number) =>
  pairOf(() => {
    const skin = leather(hide, { side: DoubleSide });
    const top = thick + 0.06;
    return all(
      solid(sole(open, thick, 0.04, 0.05), matte(under), { at: [0, thick, 0] }),
      solid(sole(open, 0.08, 0.01, 0.03), leather("#b98a58"), { at: [0, top, 0] }),
      place(
        [0.58, 0.7, 0.8].map((share) => [overFoot(open, share, skin, 0.17), overFoot(open, share, skin, 0.17, 0.06)]),
        { at: [0, thick, 0] },
      ),
      solid(ring(0.4, 0.055, Math.PI * 2, 60), skin, {
        at: [0, top + 0.62, -0.78],
        turn: [Math.PI / 2 + 0.12, 0, 0],
        scale: [0.92, 1.05, 1.6],
      }),
      solid(box(0.72, 0.7, 0.08, 0.04), skin, { at: [0, top + 0.34, -1.16], turn: [-0.06, 0, 0] }),
      place(
        [solid(ring(0.09, 0.02, Math.PI * 2, 24), metal("#d8b25a")), solid(rod(0.012, 0.012, 0.17), metal("#d8b25a"))],
        { at: [0.42, top + 0.62, -0.72], turn: [0, Math.PI / 2, 0] },
      ),
    );
  }, 0.58);

export const sandals = kind({
  name: "sandals",
  noun: {
    en: "women's strap sandals",
    zh: "女士一字带凉鞋",
    es: "sandalias de tiras para mujer",
    "pt-br": "sandálias femininas de tiras",
    ru: "женские босоножки",
    ar: "صندل نسائي بأشرطة",
    ur: "خواتین پٹی سینڈل",
    fr: "sandales femme à brides",
  },
  centimetres: 25,
  looks: { brown: "#8a5630", black: "#27272a" },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.85, pitch: 0.34 } },
  build: (hide) => sandal(hide, "#4d3524", 0.14),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const platformSandals = kind({
  name: "platform-sandals",
  noun: {
    en: "platform sandals",
    zh: "厚底凉鞋",
    es: "sandalias de plataforma",
    "pt-br": "sandálias plataforma",
    ru: "сандалии на платформе",
    ar: "صندل بنعل سميك",
    ur: "پلیٹ فارم سینڈل",
    fr: "sandales compensées",
  },
  centimetres: 26,
  looks: { beige: "#cdb28a", pink: "#e3a3b1" },
  shots: ["front"],
  sets: { front: { yaw: -0.85, pitch: 0.3 } },
  build: (hide) => sandal(hide, "#d8b98a", 0.5),
});
