import { kind } from "../../kind";
import { all, box, furry, lettering, matte, type Part, type Point, place, solid } from "../../stage";
import { keychain } from "./horse-keychain";
import { type Coat, coats, gold, sittingHorse } from "./horse-parts";

const [wide, high, deep, thick] = [2.5, 0.62, 2.3, 0.09];
const red = matte("#b3141f", { roughness: 0.45 });

/** A wall of the box with gold along its upper edge. */
const side = (long: number, at: Point, turn = 0) =>
  place(
    [
      solid(box(long, high, thick, 0.02), red, { at: [0, high / 2, 0] }),
      solid(box(long + 0.02, 0.05, thick + 0.03, 0.015), gold, { at: [0, high, 0] }),
    ],
    { at, turn: [0, turn, 0] },
  );

const frame = (width: number, height: number): Part =>
  [-1, 1].map((sign) => [
    solid(box(width, 0.035, 0.02, 0), gold, { at: [0, (sign * height) / 2, 0] }),
    solid(box(0.035, height, 0.02, 0), gold, { at: [(sign * width) / 2, 0, 0] }),
  ]);

const lid = () =>
  place(
    [
      solid(box(wide, deep, 0.14, 0.03), red),
      solid(box(wide - 0.16, deep - 0.16, 0.02, 0), matte("#f7ead0"), { at: [0, 0, 0.075] }),
      place(frame(wide - 0.34, deep - 0.34), { at: [0, 0, 0.09] }),
      [..."福吉"].map((sign, index) =>
        lettering(sign, 0.42, 0.42, "#b3141f", { at: [index ? 0.86 : -0.9, 0.72, 0.09] }),
      ),
    ],
    { at: [0, high + deep / 2 - 0.05, -deep / 2 - 0.28], turn: [-0.2, 0, 0] },
  );

const envelope = (placed: { at: Point; turn: Point }) =>
  place(
    [
      solid(box(0.62, 0.98, 0.03, 0.01), matte("#d81e2c", { roughness: 0.4 })),
      place(frame(0.52, 0.88), { at: [0, 0, 0.015] }),
      lettering("福", 0.42, 0.42, "#f2c65a", { at: [0, -0.05, 0.022] }),
    ],
    placed,
  );

export const horseGiftBox = kind({
  name: "horse-gift-box",
  noun: {
    en: "Year of the Horse gift box",
    zh: "马年礼盒",
    es: "caja de regalo del Año del Caballo",
    "pt-br": "caixa presente do Ano do Cavalo",
    ru: "подарочный набор к году Лошади",
    ar: "علبة هدايا عام الحصان",
    ur: "گھوڑے کے سال کا گفٹ باکس",
    fr: "coffret année du Cheval",
  },
  centimetres: 32,
  looks: { red: coats.red },
  shots: ["front"],
  sets: { all: { pitch: 0.3, yaw: -0.24, backdrop: "butter" } },
  build: (coat: Coat) =>
    all(
      [-1, 1].map((sign) => [
        side(wide, [0, 0, (sign * (deep - thick)) / 2]),
        side(deep, [(sign * (wide - thick)) / 2, 0, 0], Math.PI / 2),
      ]),
      furry(box(wide - 0.2, 0.3, deep - 0.2, 0.1), "#f4e3bd", { at: [0, 0.22, 0] }, { length: 0.12, density: 22 }),
      lid(),
      place(sittingHorse(coat), { at: [0.12, 0.3, -0.15] }),
      place(keychain({ coat: coats.brown, mood: "crying" }), {
        at: [-0.72, -0.1, 1.72],
        turn: [0, 0.15, 0],
        scale: 0.42,
      }),
      envelope({ at: [0.72, 0.46, 1.42], turn: [-0.42, 0.06, -0.05] }),
    ),
});
