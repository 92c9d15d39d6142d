import { kind } from "../../kind";
import { all, bow, box, matte, type Part, place, satin, solid } from "../../stage";

/** A box of a size with its lid, half open when `lift` is more than 0. */
const lidded = (color: string, ribbon: string, lift: number): Part => {
  const paper = matte(color, { roughness: 0.4 });
  const silk = satin(ribbon);
  return [
    solid(box(2, 1.3, 2, 0.03), paper, { at: [0, 0.65, 0] }),
    place(
      [
        solid(box(2.1, 0.42, 2.1, 0.03), paper),
        solid(box(2.12, 0.43, 0.26, 0.01), silk),
        solid(box(0.26, 0.43, 2.12, 0.01), silk),
        bow(silk, { loop: 0.62, width: 0.5, tail: 0.55 }, { at: [0, 0.36, 0.05], turn: [-0.6, 0, 0] }),
      ],
      { at: [0, 1.3 + lift, lift * -0.8], turn: [lift * -0.5, 0, 0] },
    ),
    lift === 0 && [
      solid(box(0.26, 1.1, 2.02, 0.01), silk, { at: [0, 0.55, 0] }),
      solid(box(2.02, 1.1, 0.26, 0.01), silk, { at: [0, 0.55, 0] }),
    ],
  ];
};

export const giftBox = kind({
  name: "gift-box",
  noun: {
    en: "gift box with ribbon",
    zh: "礼品盒",
    es: "caja de regalo con lazo",
    "pt-br": "caixa de presente com laço",
    ru: "подарочная коробка с бантом",
    ar: "علبة هدايا بشريط",
    ur: "ربن والا گفٹ باکس",
    fr: "boîte cadeau avec ruban",
  },
  centimetres: 20,
  looks: {
    red: { paper: "#b01f30", ribbon: "#e6c06a" },
    white: { paper: "#f6f2ea", ribbon: "#d9788f" },
    green: { paper: "#2f5f4a", ribbon: "#f1e3c2" },
    pink: { paper: "#f2bcc8", ribbon: "#fbf4ee" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.34 }, detail: { look: [0.5, 0.85, 0.7], fit: 1.9 } },
  build: ({ paper, ribbon }) => all(lidded(paper, ribbon, 0)),
  group: (looks: { paper: string; ribbon: string }[]) =>
    all(
      looks.slice(0, 3).map(({ paper, ribbon }, index) =>
        place(lidded(paper, ribbon, 0), {
          at: [[0, -1.5, 1.1][index] ?? 0, 0, [0.9, -0.8, -1.2][index] ?? 0],
          scale: 1 - index * 0.16,
          turn: [0, index * 0.5, 0],
        }),
      ),
    ),
});
