import { kind } from "../../kind";
import { all, around, box, kraft, matte, type Part, type Point, place, rose, solid, stem, times } from "../../stage";
import { domeSpots, leaves } from "./parts";

type Look = { petal: string; bud: string };

export const roseBush = kind({
  name: "rose-bush",
  noun: {
    en: "artificial rose bush",
    zh: "仿真玫瑰花簇",
    es: "ramo de rosas artificiales",
    "pt-br": "buquê de rosas artificiais",
    ru: "куст искусственных роз",
    ar: "شجيرة ورد صناعي",
    ur: "مصنوعی گلابوں کا گچھا",
    fr: "buisson de roses artificielles",
  },
  centimetres: 45,
  looks: {
    pink: { petal: "#eea9b4", bud: "#e0798f" },
    red: { petal: "#b3152b", bud: "#8c1022" },
    cream: { petal: "#f1e3c6", bud: "#e6c99c" },
    lilac: { petal: "#c7aede", bud: "#a283c4" },
  },
  shots: ["front"],
  sets: { front: { yaw: 0.2, pitch: 0.34 } },
  build: ({ petal, bud }: Look) =>
    all(
      domeSpots(11, 1.25, 1.25, 0.9).map(({ at: [x, y, z], turn }, index) => {
        const at: Point = [x, y + 1.5, z];
        return [
          rose(index % 3 === 2 ? bud : petal, { at, turn, scale: index % 3 === 2 ? 0.34 : 0.44 }),
          stem(
            [
              [0, -1.1, 0],
              [x * 0.25, 0.3, z * 0.25],
              [x, y + 1.46, z],
            ],
            { thick: 0.04, leaf: 0.42 },
          ),
        ];
      }),
      place(leaves(9, 1.1, 1), { at: [0, 0.7, 0] }),
      place(leaves(7, 0.9, 0.7), { at: [0, 1.2, 0], turn: [0, 0.5, 0] }),
      solid(box(0.16, 0.5, 0.16, 0.06), matte("#4f7a45"), { at: [0, -0.9, 0] }),
    ),
});

export const roseHeads = kind({
  name: "rose-heads",
  noun: {
    en: "loose rose heads",
    zh: "玫瑰花头",
    es: "cabezas de rosa",
    "pt-br": "cabeças de rosa",
    ru: "головки роз",
    ar: "رؤوس ورد",
    ur: "گلاب کے پھول",
    fr: "têtes de roses",
  },
  centimetres: 24,
  looks: {
    red: { petal: "#b3152b", bud: "#8c1022" },
    white: { petal: "#f4efe4", bud: "#ece0cc" },
    champagne: { petal: "#e5c39c", bud: "#d6a878" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.3, pitch: 0.72 } },
  build({ petal, bud }: Look) {
    const card = matte("#ffffff", { map: kraft(), roughness: 0.9 });
    const sides: Part = around(4, (angle, index) =>
      solid(box(index % 2 ? 2.5 : 3.4, 0.7, 0.05, 0.01), card, {
        at: [Math.sin(angle) * 1.7, 0.35, Math.cos(angle) * 1.25],
        turn: [0, angle, 0],
      }),
    );
    return all(
      solid(box(3.4, 0.05, 2.5, 0.01), card),
      sides,
      times(20, (index) =>
        rose((index * 7) % 5 === 0 ? bud : petal, {
          at: [-1.32 + (index % 5) * 0.66, 0.36, -0.86 + Math.floor(index / 5) * 0.58],
          turn: [Math.sin(index * 2.1) * 0.2, index * 1.3, Math.cos(index * 1.7) * 0.2],
          scale: 0.34,
        }),
      ),
    );
  },
});
