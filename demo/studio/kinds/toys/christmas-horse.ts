import { kind } from "../../kind";
import { all, ball, fabric, fringe, furry, place, ring, shaped, solid, stripes, turned, wire } from "../../stage";
import { type Coat, coats, pointedEar, sittingHorse } from "./horse-parts";

const hat = () =>
  all(
    solid(
      shaped(
        turned([
          [0.44, 0],
          [0.42, 0.16],
          [0.34, 0.42],
          [0.22, 0.7],
          [0.1, 0.98],
          [0.001, 1.06],
        ]),
        (point) => {
          const lean = Math.max(0, point.y - 0.3);
          point.x += lean * lean * 1.1;
          point.y -= lean ** 3 * 0.6;
        },
      ),
      fabric("#d3122a", { threads: 160 }),
    ),
    furry(ring(0.42, 0.11), "#fbf9f4", { at: [0, 0.06, 0], turn: [Math.PI / 2, 0, 0] }, { length: 0.06, density: 40 }),
    furry(ball(0.16, 24), "#fbf9f4", { at: [0.68, 0.78, 0] }, { length: 0.06, density: 40 }),
  );

/** Knitted stripes that run across the way of the scarf. */
const knitted = (count: number) => {
  const map = stripes("#f6f3ea", "#17633c", count);
  map.center.set(0.5, 0.5);
  map.rotation = Math.PI / 2;
  return fabric("#ffffff", { map, threads: 90, depth: 0.3 });
};

const tail = (length: number) =>
  all(
    solid(
      wire(
        [
          [0, 0.06, -0.06],
          [0, -0.1, 0.03],
          [0, -length, 0.05],
        ],
        0.17,
      ),
      knitted(4),
      { scale: [1, 1, 0.4] },
    ),
    place(fringe(0.32, 0.14, fabric("#17633c"), 9), { at: [0, -length, 0.02], turn: [Math.PI / 2, 0, 0] }),
  );

const scarf = () => [
  solid(ring(0.42, 0.13), knitted(12), { at: [0, 1.35, 0.05], turn: [Math.PI / 2 - 0.15, 0, 0], scale: [1, 1, 1.1] }),
  solid(ball(0.17, 24), knitted(3), { at: [0.3, 1.24, 0.46], scale: [1, 1, 0.7] }),
  place(tail(0.62), { at: [0.3, 1.18, 0.52], turn: [-0.12, 0.3, 0.12] }),
  place(tail(0.5), { at: [0.22, 1.18, 0.56], turn: [-0.1, 0.1, -0.2] }),
];

export const christmasHorse = kind({
  name: "christmas-horse",
  noun: {
    en: "Christmas plush horse",
    zh: "圣诞小马公仔",
    es: "caballito navideño de peluche",
    "pt-br": "cavalinho de Natal de pelúcia",
    ru: "новогодняя плюшевая лошадка",
    ar: "حصان محشو لعيد الميلاد",
    ur: "کرسمس پلش گھوڑا",
    fr: "cheval de Noël en peluche",
  },
  centimetres: 25,
  looks: { red: coats.red },
  shots: ["front"],
  build: (coat: Coat) =>
    all(
      sittingHorse(coat, { ear: pointedEar(coat, [0.56, 2.2, 0], 1.05), neck: scarf() }),
      place(hat(), { at: [0, 2.22, 0.04], turn: [-0.08, 0, -0.08] }),
    ),
});
