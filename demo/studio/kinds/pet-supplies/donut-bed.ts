import { kind } from "../../kind";
import { all, ball, furry, ring } from "../../stage";

export const donutBed = kind({
  name: "donut-bed",
  noun: {
    en: "round pet bed",
    zh: "圆形宠物窝",
    es: "cama redonda para mascotas",
    "pt-br": "cama redonda para pet",
    ru: "круглая лежанка",
    ar: "سرير دائري للحيوانات",
    ur: "گول پالتو بستر",
    fr: "panier rond pour animaux",
  },
  centimetres: 60,
  looks: { grey: "#b3b1b0", beige: "#e2d0b2", pink: "#ecb4bf" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.55 } },
  build: (color) =>
    all(
      furry(
        ring(1.25, 0.5, Math.PI * 2, 60),
        color,
        { at: [0, 0.42, 0], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 0.85] },
        { length: 0.2, layers: 8, density: 24 },
      ),
      furry(
        ball(1, 30),
        color,
        { at: [0, 0.26, 0], scale: [1.1, 0.26, 1.1] },
        { length: 0.16, layers: 7, density: 22 },
      ),
    ),
});
