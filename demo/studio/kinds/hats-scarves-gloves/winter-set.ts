import { kind } from "../../kind";
import { all, ball, box, chance, cord, counted, fitted, furry, place, solid, turned } from "../../stage";
import { gloves, knitted } from "./parts";

export const winterSet = kind({
  name: "winter-set",
  noun: {
    en: "hat, scarf and gloves set",
    zh: "帽子围巾手套三件套",
    es: "conjunto de gorro, bufanda y guantes",
    "pt-br": "conjunto de gorro, cachecol e luvas",
    ru: "комплект: шапка, шарф, перчатки",
    ar: "طقم قبعة ووشاح وقفازات",
    ur: "ٹوپی مفلر دستانے سیٹ",
    fr: "ensemble bonnet, écharpe et gants",
  },
  centimetres: 60,
  looks: { pink: { yarn: "#e3a7b6", accent: "#faf0ee" }, grey: { yarn: "#8d9198", accent: "#e9e4da" } },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.5, yaw: -0.2 } },
  build: ({ yarn, accent }) =>
    all(
      place(fitted(cosyHat(yarn, accent), [1.5, 1.5, 1.5]), { at: [-0.5, 0, -0.7] }),
      counted(3, (index) =>
        solid(box(1.7, 0.16, 0.7, 0.08), knitted(index === 1 ? accent : yarn, 30, 12), {
          at: [1.0, 0.09 + index * 0.15, -0.4],
          turn: [0, -0.1, 0],
        }),
      ),
      counted(16, (index) =>
        cord(
          [
            [0.2 + index * 0.1, 0.1, -0.04],
            [0.2 + index * 0.1, 0.05, 0.06],
            [0.2 + index * 0.1 + chance(-0.03, 0.03), 0.02, 0.16],
          ],
          yarn,
          0.02,
        ),
      ),
      place(gloves({ ground: yarn, cuff: accent }), { at: [-0.15, 0, 1.3], scale: 0.55 }),
    ),
  carton: { count: [3, 2, 1] },
});

const cosyHat = (yarn: string, accent: string) =>
  all(
    solid(
      turned(
        [
          [0.001, 1.4],
          [0.4, 1.3],
          [0.78, 0.9],
          [0.86, 0.3],
        ],
        80,
      ),
      knitted(yarn, 60, 14),
    ),
    solid(
      turned(
        [
          [0.88, 0],
          [0.96, 0.1],
          [0.95, 0.42],
          [0.87, 0.46],
        ],
        80,
      ),
      knitted(accent, 60, 8),
    ),
    furry(ball(0.32, 26), accent, { at: [0, 1.6, 0] }, { length: 0.12, layers: 6, density: 26 }),
  );
