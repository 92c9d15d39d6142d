import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  fabric,
  metal,
  type Part,
  type Point,
  place,
  rod,
  solid,
  times,
  wire,
  wood,
} from "../../stage";
import { type Coat, coats, collar, horseHead } from "./horse-parts";
import { stuffed } from "./parts";

const smiling = (coat: Coat) => place(horseHead(coat, "smiling"), { at: [0, -1.86, -0.06] });

/** A standing body along z, its back at y 0.5 and its legs reaching `long` below the belly. */
function trunk({ fur, light, mane, layers }: Coat, long: number): Part {
  const legs: [number, number][] = [
    [0.3, 0.5],
    [0.3, -0.5],
  ];
  return [
    stuffed(fur, { at: [0, 0.1, 0], scale: [0.5, 0.48, 0.86] }, layers),
    stuffed(light, { at: [0, -0.04, 0.06], scale: [0.4, 0.38, 0.7] }, layers),
    stuffed(fur, { at: [0, 0.55, 0.66], turn: [0.5, 0, 0], scale: [0.3, 0.52, 0.32] }, layers),
    bothSides((side) =>
      legs.map(([x, z]) => [
        stuffed(fur, { at: [side * x, -0.3 - long / 2, z], scale: [0.19, 0.2 + long / 2, 0.19] }, layers),
        stuffed(mane, { at: [side * x, -0.38 - long, z + 0.03], scale: [0.2, 0.13, 0.22] }, layers, 0.03),
      ]),
    ),
    times(5, (index) =>
      stuffed(
        mane,
        { at: [0, 0.22 - index * 0.13, -0.88 - Math.sin(index * 0.6) * 0.12], scale: [0.14, 0.16, 0.14] },
        layers,
        0.08,
      ),
    ),
  ];
}

export const lyingHorse = kind({
  name: "lying-plush-horse",
  noun: {
    en: "lying plush horse",
    zh: "趴趴马毛绒抱枕",
    es: "caballo de peluche acostado",
    "pt-br": "cavalo de pelúcia deitado",
    ru: "лежащая плюшевая лошадь",
    ar: "حصان محشو مستلقٍ",
    ur: "لیٹا پلش گھوڑا",
    fr: "cheval en peluche couché",
  },
  centimetres: 45,
  looks: {
    brown: coats.brown,
    white: { fur: "#f1ede4", light: "#fbf8f0", mane: "#c9a06c" },
    grey: { fur: "#9a9ca1", light: "#ece8e0", mane: "#4a4c52" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.3 }, front: { yaw: -0.85 } },
  build(coat: Coat) {
    const { fur, light, mane, layers } = coat;
    return all(
      stuffed(fur, { at: [0, 0.5, -0.3], scale: [0.66, 0.5, 1.2] }, layers),
      stuffed(light, { at: [0, 0.34, -0.2], scale: [0.62, 0.34, 1.1] }, layers),
      bothSides((side) => [
        stuffed(fur, { at: [side * 0.5, 0.18, 0.72], turn: [0, side * 0.35, 0], scale: [0.2, 0.19, 0.5] }, layers),
        stuffed(mane, { at: [side * 0.66, 0.18, 1.16], scale: [0.19, 0.18, 0.16] }, layers, 0.03),
        stuffed(fur, { at: [side * 0.68, 0.22, -0.95], turn: [0, side * -0.3, 0], scale: [0.24, 0.22, 0.5] }, layers),
        stuffed(mane, { at: [side * 0.62, 0.16, -0.46], scale: [0.18, 0.16, 0.16] }, layers, 0.03),
      ]),
      place(smiling(coat), { at: [0, 0.78, 0.78], turn: [0.16, 0, 0] }),
      times(6, (index) =>
        stuffed(mane, { at: [0, 0.52 - index * 0.07, -1.46 - index * 0.1], scale: [0.15, 0.15, 0.16] }, layers, 0.08),
      ),
    );
  },
});

export const rockingHorse = kind({
  name: "rocking-horse",
  noun: {
    en: "plush rocking horse",
    zh: "毛绒摇摇马",
    es: "caballito balancín de peluche",
    "pt-br": "cavalinho de balanço de pelúcia",
    ru: "плюшевая лошадка-качалка",
    ar: "حصان هزاز محشو",
    ur: "جھولنے والا پلش گھوڑا",
    fr: "cheval à bascule en peluche",
  },
  centimetres: 70,
  looks: {
    brown: coats.brown,
    pink: coats.pink,
    cream: coats.cream,
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.2 }, front: { yaw: -0.95 } },
  build(coat: Coat) {
    const timber = wood("#c08a52", "z");
    const rocker = (x: number): Point[] => [-1.5, -0.9, 0, 0.9, 1.5].map((z) => [x, -1.32 + z * z * 0.16, z]);
    return all(
      trunk(coat, 0.62),
      place(smiling(coat), { at: [0, 1.16, 0.98], turn: [0.1, 0, 0] }),
      solid(rod(0.06, 0.06, 1, 24), timber, { at: [0, 0.92, 0.66], turn: [0, 0, Math.PI / 2] }),
      solid(box(0.72, 0.12, 0.66, 0.06), fabric("#b3302e", { threads: 120 }), { at: [0, 0.56, -0.14] }),
      bothSides((side) => [
        solid(box(0.06, 0.5, 0.5, 0.03), fabric("#b3302e", { threads: 120 }), {
          at: [side * 0.46, 0.36, -0.14],
          turn: [0, 0, side * 0.2],
        }),
        solid(wire(rocker(side * 0.4), 0.085), timber),
      ]),
      [-0.86, 0.86].map((z) =>
        solid(rod(0.06, 0.06, 0.9, 20), timber, { at: [0, -1.16, z], turn: [0, 0, Math.PI / 2] }),
      ),
    );
  },
});

export const hobbyHorse = kind({
  name: "hobby-horse",
  noun: {
    en: "hobby horse on a stick",
    zh: "竹马骑行玩具",
    es: "caballito de palo",
    "pt-br": "cavalo de pau",
    ru: "лошадка на палке",
    ar: "حصان العصا للأطفال",
    ur: "لکڑی والا گھوڑا",
    fr: "cheval bâton",
  },
  centimetres: 85,
  looks: {
    brown: coats.brown,
    grey: { fur: "#8f9197", light: "#ece8e0", mane: "#33353a" },
    white: { fur: "#f3efe6", light: "#fbf8f0", mane: "#e0a8b8" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.12 }, front: { yaw: -0.5 } },
  build(coat: Coat) {
    const timber = wood("#d0a268", "y");
    return all(
      place(smiling(coat), { at: [0, 2.7, 0.16] }),
      stuffed(coat.fur, { at: [0, 2.2, -0.06], scale: [0.38, 0.56, 0.4] }, coat.layers),
      place(collar("#b3302e"), { at: [0, 0.62, -0.1] }),
      solid(rod(0.08, 0.08, 2.5, 28), timber, { at: [0, 0.75, -0.06] }),
      solid(rod(0.06, 0.06, 0.9, 24), timber, { at: [0, 1.5, -0.06], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => [
        solid(rod(0.08, 0.08, 0.12, 24), fabric("#b3302e"), {
          at: [side * 0.4, 1.5, -0.06],
          turn: [0, 0, Math.PI / 2],
        }),
        solid(rod(0.2, 0.2, 0.1, 40), wood("#c08a52", "x"), {
          at: [side * 0.16, -0.45, -0.06],
          turn: [0, 0, Math.PI / 2],
        }),
      ]),
      solid(rod(0.05, 0.05, 0.5, 16), metal("#c9ccd0"), { at: [0, -0.45, -0.06], turn: [0, 0, Math.PI / 2] }),
    );
  },
});
