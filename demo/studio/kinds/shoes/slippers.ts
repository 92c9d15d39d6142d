import { kind } from "../../kind";
import { all, counted, fabric, furry, type Point, rubber, shaped, sole, solid, upper, wire } from "../../stage";
import { pairOf, shoeBox } from "./parts";
import { house, slide } from "./slide";

export const houseSlippers = kind({
  name: "house-slippers",
  noun: {
    en: "warm house slippers",
    zh: "居家棉拖鞋",
    es: "pantuflas cálidas",
    "pt-br": "pantufas quentinhas",
    ru: "тёплые домашние тапочки",
    ar: "شبشب منزلي دافئ",
    ur: "گرم گھریلو چپل",
    fr: "chaussons chauds",
  },
  centimetres: 28,
  looks: { grey: "#a9acb2", pink: "#eab0bd" },
  shots: ["front"],
  sets: { front: { yaw: -0.7, pitch: 0.42 }, turned: { yaw: 0.5, pitch: 0.42 } },
  build: (color) =>
    pairOf(() => {
      const vamp = shaped(upper(house), (point) => {
        if (point.z < 0.05) point.y = Math.min(point.y, 0.02);
      });
      return all(
        solid(sole(house, 0.16, 0.04), rubber("#6d5a48"), { at: [0, 0.16, 0] }),
        furry(sole(house, 0.14, 0.01), "#f1e9dc", { at: [0, 0.28, 0] }, { length: 0.05, layers: 5, density: 34 }),
        solid(vamp, fabric(color, { threads: 90, depth: 0.16 }), { at: [0, 0.24, 0.02] }),
        furry(
          wire(
            counted(
              15,
              (index): Point => [
                Math.cos(Math.PI * (index / 14)) * 0.47,
                0.26 + Math.sin(Math.PI * (index / 14)) ** 0.75 * 0.6,
                0.04 - Math.sin(Math.PI * (index / 14)) * 0.02,
              ],
            ),
            0.09,
            false,
            40,
          ),
          "#f6efe4",
          {},
          { length: 0.07, layers: 6, density: 30 },
        ),
      );
    }, 0.64),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const cloudSlippers = kind({
  name: "cloud-slippers",
  noun: {
    en: "cloud slippers",
    zh: "踩屎感拖鞋",
    es: "pantuflas nube",
    "pt-br": "chinelos nuvem",
    ru: "тапочки-облако",
    ar: "شبشب سحابي",
    ur: "کلاؤڈ چپل",
    fr: "claquettes nuage",
  },
  centimetres: 28,
  looks: { white: "#f3efe6", green: "#a9c2a0", black: "#303135" },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.7, pitch: 0.42 } },
  build: (color) => slide(color, 0.46),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});
