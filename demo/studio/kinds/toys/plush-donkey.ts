import { kind } from "../../kind";
import { all, ball, bothSides, type Flat, fabric, furry, type Part, place, shaped, solid } from "../../stage";
import { type Coat, sittingHorse } from "./horse-parts";
import { stuffed } from "./parts";

/** A long ear whose tip hangs over. */
const longEar =
  ({ fur, light }: Coat) =>
  (side: -1 | 1): Part => {
    const leaf = ([wide, long]: Flat, thick: number) =>
      shaped(ball(1, 30), (point) => {
        const up = (point.y + 1) / 2;
        point.set(point.x * wide, point.y * long + long, point.z * thick);
        point.x += side * up ** 3 * 0.3;
        point.y -= up ** 4 * 0.24;
      });
    return place(
      [
        furry(leaf([0.17, 0.58], 0.09), fur, {}, { length: 0.03, layers: 7, density: 70 }),
        solid(leaf([0.1, 0.48], 0.05), fabric(light), { at: [0, 0.06, 0.065] }),
      ],
      { at: [side * 0.3, 2.18, 0], turn: [-0.05, side * -0.15, side * -0.5] },
    );
  };

const paleEyes = ({ light, layers }: Coat) =>
  bothSides((side) => stuffed(light, { at: [side * 0.29, 1.95, 0.36], scale: [0.19, 0.19, 0.14] }, layers, 0.03));

export const plushDonkey = kind({
  name: "plush-donkey",
  noun: {
    en: "plush donkey",
    zh: "毛绒小驴",
    es: "burrito de peluche",
    "pt-br": "burrinho de pelúcia",
    ru: "плюшевый ослик",
    ar: "حمار محشو",
    ur: "پلش گدھا",
    fr: "âne en peluche",
  },
  centimetres: 25,
  looks: {
    cream: { fur: "#d9bf94", light: "#f7efe0", mane: "#6b4f38" },
    grey: { fur: "#8c8f94", light: "#e9e3d8", mane: "#3a3a3f" },
  },
  shots: ["front"],
  build: (coat: Coat) => all(sittingHorse(coat, { ear: longEar(coat), neck: [] }), paleEyes(coat)),
});
