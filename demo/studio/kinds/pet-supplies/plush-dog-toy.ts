import { kind } from "../../kind";
import { all, ball, bothSides, box, fabric, furry, gloss, matte, place, rod, solid } from "../../stage";

const cord = (side: number) => fabric(side > 0 ? "#f1e4c8" : "#e9d7b0", { threads: 26, depth: 0.35 });

export const plushDogToy = kind({
  name: "plush-dog-toy",
  noun: {
    en: "squeaky plush dog toy",
    zh: "发声毛绒狗玩具",
    es: "juguete de peluche con sonido para perros",
    "pt-br": "pelúcia com apito para cães",
    ru: "плюшевая пищалка для собак",
    ar: "لعبة كلاب محشوة بصوت",
    ur: "آواز والا پلش کتا کھلونا",
    fr: "peluche sonore pour chien",
  },
  centimetres: 22,
  looks: { orange: ["#e08a3f", "#f7ead6"], green: ["#6fae6a", "#eef3dc"], blue: ["#6a9fcf", "#eef4f8"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: ([fur = "", light = ""]) =>
    all(
      furry(ball(1, 34), fur, { at: [0, 0.5, 0], scale: [0.62, 0.46, 0.95] }, { length: 0.07, layers: 6 }),
      furry(ball(1, 34), fur, { at: [0, 0.72, 1], scale: [0.62, 0.55, 0.52] }, { length: 0.07, layers: 6 }),
      solid(ball(1, 24), fabric(light), { at: [0, 0.6, 1.42], scale: [0.34, 0.26, 0.2] }),
      solid(ball(0.11, 16), gloss("#2a1a16"), { at: [0, 0.72, 1.62], scale: [1.2, 0.8, 0.7] }),
      bothSides((side) => [
        solid(ball(0.085, 16), gloss("#17120f"), { at: [side * 0.26, 0.92, 1.46] }),
        furry(
          ball(1, 22),
          fur,
          { at: [side * 0.46, 1.16, 0.9], turn: [0, 0, side * -0.5], scale: [0.2, 0.26, 0.1] },
          { length: 0.06, layers: 5 },
        ),
        [0.75, -0.6].map((z) =>
          place(
            [
              solid(rod(0.16, 0.16, 0.6, 24), cord(side), {
                at: [side * 0.85, 0.24, z],
                turn: [0, 0, Math.PI / 2 + side * 0.3],
              }),
              solid(ball(0.24, 20), fabric(fur), { at: [side * 1.18, 0.18, z] }),
            ],
            {},
          ),
        ),
      ]),
      solid(box(0.5, 0.02, 0.34, 0.01), matte(light), { at: [0, 0.97, -0.1] }),
    ),
});
