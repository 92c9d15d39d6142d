import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  Color,
  counted,
  DoubleSide,
  fabric,
  fitted,
  furry,
  head,
  matte,
  metal,
  type Point,
  ring,
  shaped,
  solid,
  turnedSharp,
  wire,
} from "../../stage";

export const bucketHat = kind({
  name: "bucket-hat",
  noun: {
    en: "bucket hat",
    zh: "渔夫帽",
    es: "sombrero de pescador",
    "pt-br": "chapéu bucket",
    ru: "панама",
    ar: "قبعة دلو",
    ur: "بکٹ ہیٹ",
    fr: "bob",
  },
  centimetres: 32,
  looks: { black: "#29292c", pink: "#e6a9b8", green: "#7e9470" },
  shots: ["front", "use"],
  build: (color) => bucket(color),
  use: (color) => all(head(), fitted(bucket(color), [2.9, 2, 2.9], [0, 2.32, 0])),
});

function bucket(color: string) {
  const cloth = fabric(color, { threads: 240, side: DoubleSide });
  const stitch = matte(new Color(color).multiplyScalar(0.72));
  const level = (radius: number, height: number) =>
    solid(ring(radius, 0.01, Math.PI * 2, 90), stitch, { at: [0, height, 0], turn: [Math.PI / 2, 0, 0] });
  return all(
    solid(
      turnedSharp(
        [
          [0.001, 1.02],
          [0.5, 1.02],
          [0.62, 1.0],
          [0.66, 0.94],
          [0.8, 0.42],
          [0.83, 0.36],
          [1.22, -0.1],
          [1.24, -0.12],
        ],
        90,
      ),
      cloth,
    ),
    counted(7, (index) => level(0.88 + index * 0.055, 0.315 - index * 0.066)),
    level(0.64, 1),
    level(0.825, 0.4),
    bothSides((side) =>
      counted(2, (index) =>
        solid(ring(0.035, 0.014, Math.PI * 2, 20), metal("#c9ccd0"), {
          at: [side * 0.73, 0.66, 0.08 - index * 0.16],
          turn: [0, Math.PI / 2, side * -0.2],
        }),
      ),
    ),
    solid(box(0.3, 0.16, 0.02, 0.01), matte("#f6f1e6"), { at: [0, 0.62, 0.76], turn: [-0.26, 0, 0] }),
  );
}

export const fluffyBucketHat = kind({
  name: "fluffy-bucket-hat",
  noun: {
    en: "fluffy bucket hat",
    zh: "毛绒渔夫帽",
    es: "sombrero de pescador peludo",
    "pt-br": "chapéu bucket felpudo",
    ru: "пушистая панама",
    ar: "قبعة دلو فروية",
    ur: "فر والی بکٹ ہیٹ",
    fr: "bob en fausse fourrure",
  },
  centimetres: 32,
  looks: { cream: "#efe4cb", brown: "#8a6244", lilac: "#bda8d8" },
  shots: ["front"],
  build: (color) =>
    all(
      furry(
        turnedSharp(
          [
            [1.0, -0.06],
            [1.1, -0.08],
            [1.08, 0.02],
            [0.84, 0.34],
            [0.76, 0.44],
            [0.64, 0.82],
            [0.46, 0.96],
            [0.001, 0.98],
          ],
          72,
        ),
        color,
        {},
        { length: 0.13, layers: 10, density: 30 },
      ),
    ),
});

export const boonieHat = kind({
  name: "boonie-hat",
  noun: {
    en: "boonie hat with chin cord",
    zh: "圆边奔尼帽",
    es: "sombrero boonie con cordón",
    "pt-br": "chapéu boonie com cordão",
    ru: "панама-афганка со шнурком",
    ar: "قبعة بوني بحبل ذقن",
    ur: "ڈوری والی بونی ہیٹ",
    fr: "chapeau de brousse à cordon",
  },
  centimetres: 36,
  looks: { sage: "#8f9a78", beige: "#cdb98f", navy: "#27365c" },
  shots: ["front"],
  sets: { front: { pitch: 0.26 } },
  build: (color) => {
    const cloth = fabric(color, { threads: 240, side: DoubleSide });
    const dark = matte(new Color(color).multiplyScalar(0.6));
    const brim = shaped(
      turnedSharp(
        [
          [0.001, 0.72],
          [0.66, 0.72],
          [0.72, 0.68],
          [0.8, 0.12],
          [0.84, 0.08],
          [1.2, 0],
          [1.6, -0.06],
        ],
        120,
      ),
      (point) => {
        const away = Math.hypot(point.x, point.z);
        if (away > 0.85) point.y += Math.cos(Math.atan2(point.z, point.x) * 2) * 0.24 * (away - 0.85);
      },
    );
    const cord = (side: -1 | 1): Point[] => [
      [side * 0.82, 0.1, 0.1],
      [side * 0.8, -0.4, 0.3],
      [side * 0.4, -0.86, 0.5],
      [0, -1.0, 0.55],
    ];
    return all(
      solid(brim, cloth),
      solid(ring(0.8, 0.06, Math.PI * 2, 90), dark, { at: [0, 0.2, 0], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 1.3] }),
      counted(12, (index) =>
        solid(box(0.05, 0.16, 0.05, 0.01), cloth, {
          at: [Math.cos(index * 0.5236) * 0.85, 0.2, Math.sin(index * 0.5236) * 0.85],
          turn: [0, -index * 0.5236, 0],
        }),
      ),
      bothSides((side) => [
        counted(2, (index) =>
          solid(ring(0.04, 0.016, Math.PI * 2, 20), metal("#b9bdc3"), {
            at: [side * 0.76, 0.5, 0.1 - index * 0.2],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
        solid(wire(cord(side), 0.028), dark),
      ]),
      solid(box(0.12, 0.16, 0.1, 0.04), matte("#2a2b2e"), { at: [0, -0.98, 0.55] }),
    );
  },
});
