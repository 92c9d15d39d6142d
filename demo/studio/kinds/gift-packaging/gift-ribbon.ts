import { kind } from "../../kind";
import { all, DoubleSide, fabric, matte, type Part, place, rod, satin, solid, strip } from "../../stage";

/** A spool of ribbon standing on its rim, with its end hanging down. */
const spool = (color: string, wide: number, isPlain: boolean): Part => {
  const silk = isPlain ? satin(color) : fabric(color, { threads: 60, depth: 0.18, side: DoubleSide });
  return [
    [0.5, -0.5].map((at) =>
      solid(rod(0.95, 0.95, 0.04, 64), matte("#f7f4ee"), { at: [0, 0.95, at * wide], turn: [Math.PI / 2, 0, 0] }),
    ),
    solid(rod(0.82, 0.82, wide * 0.96, 64), silk, { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
    solid(rod(0.28, 0.28, wide * 1.1, 40), matte("#cfc8bb"), { at: [0, 0.95, 0], turn: [Math.PI / 2, 0, 0] }),
    solid(
      strip(
        [
          [0.8, 1.1, 0],
          [0.95, 0.7, 0],
          [1.05, 0.2, 0],
          [1.4, 0.04, 0],
          [1.9, 0.12, 0],
          [2.3, 0.03, 0],
        ],
        { width: wide * 0.92, across: [0, 0, 1] },
      ),
      silk,
    ),
  ];
};

export const giftRibbon = kind({
  name: "gift-ribbon",
  noun: {
    en: "gift ribbon",
    zh: "礼品丝带",
    es: "cinta para regalo",
    "pt-br": "fita de presente",
    ru: "подарочная лента",
    ar: "شريط هدايا",
    ur: "گفٹ ربن",
    fr: "ruban cadeau",
  },
  centimetres: 9,
  looks: {
    red: ["#b8202f", "#e9c774", "#f4efe6"],
    pink: ["#f0a6b8", "#e67f9b", "#fbe4e8"],
    blue: ["#3f6fb5", "#8fb8e4", "#f4f1e8"],
    gold: ["#d8b25a", "#f0dca8", "#b8862f"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -1, pitch: 0.34 }, turned: { yaw: 0.15 } },
  build: ([one = "", two = "", three = ""]) =>
    all(
      spool(one, 0.8, true),
      place(spool(two, 0.45, false), { at: [-1.1, 0, -1], turn: [0, 0.3, 0] }),
      place(spool(three, 0.3, true), { at: [0.6, 0, -1.1], turn: [0, -0.2, 0] }),
    ),
});
