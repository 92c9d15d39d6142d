import { kind } from "../../kind";
import { all, furry, type Last, openUpper, place, rubber, sole, solid } from "../../stage";
import { type Coat, coats, horseHead } from "./horse-parts";

const last: Last = {
  length: 2.7,
  wide: 0.52,
  heights: [
    [0, 0.5],
    [0.25, 0.52],
    [0.5, 0.66],
    [0.7, 0.66],
    [0.9, 0.5],
    [1, 0.36],
  ],
};

/** Open as far as the instep, where the head of the horse begins. */
const rim = (share: number) => (share < 0.5 ? 0.4 : 0.4 + (share - 0.5) * 4);

const slipper = (coat: Coat) =>
  all(
    solid(sole(last, 0.15, 0.05), rubber("#5d4636"), { at: [0, 0.15, 0] }),
    furry(openUpper(last, rim), coat.fur, { at: [0, 0.15, 0] }, { length: 0.05, layers: 7, density: 40 }),
    furry(sole(last, 0.1, -0.12), coat.light, { at: [0, 0.3, 0] }, { length: 0.05, layers: 5, density: 34 }),
    place(place(horseHead(coat), { at: [0, -1.86, -0.06] }), { at: [0, 0.72, 0.72], turn: [-0.4, 0, 0] }),
  );

export const horseSlippers = kind({
  name: "horse-slippers",
  noun: {
    en: "plush horse slippers",
    zh: "小马毛绒棉拖鞋",
    es: "pantuflas de caballito",
    "pt-br": "pantufas de cavalinho",
    ru: "плюшевые тапочки-лошадки",
    ar: "شبشب حصان محشو",
    ur: "گھوڑے والی نرم چپل",
    fr: "chaussons cheval en peluche",
  },
  centimetres: 28,
  looks: { red: coats.red },
  shots: ["front"],
  sets: { all: { pitch: 0.4, yaw: -0.46, backdrop: "snow" } },
  build: (coat: Coat) =>
    all([-1, 1].map((side) => place(slipper(coat), { at: [side * 0.84, 0, side * -0.15], turn: [0, side * -0.1, 0] }))),
});
