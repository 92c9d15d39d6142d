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
  head,
  matte,
  metal,
  ring,
  solid,
  turnedSharp,
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
