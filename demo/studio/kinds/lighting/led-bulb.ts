import { kind } from "../../kind";
import { all, glow, lettering, lit, place, plastic, solid, turned } from "../../stage";
import { screwCap } from "./parts";

export const ledBulb = kind({
  name: "led-bulb",
  noun: {
    en: "LED bulb",
    zh: "LED灯泡",
    es: "bombilla LED",
    "pt-br": "lâmpada LED",
    ru: "светодиодная лампа",
    ar: "لمبة LED",
    ur: "ایل ای ڈی بلب",
    fr: "ampoule LED",
  },
  centimetres: 12,
  looks: {
    white: { light: "#f6fbff", body: "#eef0f1" },
    "warm-white": { light: "#ffe9bf", body: "#f4f1ea" },
    multi: { light: "#b98cff", body: "#eef0f1" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "slate" }, front: { yaw: -0.3, pitch: 0.12 } },
  build({ light, body }) {
    return all(
      place(screwCap(0.5), { at: [0, 0.16, 0] }),
      solid(
        turned([
          [0.24, 0.52],
          [0.3, 0.6],
          [0.44, 0.9],
          [0.58, 1.2],
          [0.6, 1.26],
        ]),
        plastic(body),
      ),
      solid(
        turned([
          [0.6, 1.26],
          [0.68, 1.5],
          [0.66, 1.8],
          [0.44, 2.1],
          [0.2, 2.2],
          [0.001, 2.22],
        ]),
        lit(light, 0.85),
      ),
      lettering("12W  E27", 0.5, 0.13, "#8d939b", { at: [0, 0.92, 0.46], turn: [-0.45, 0, 0] }),
      glow(light, 1.2, [0, 1.7, -0.3], 0.5),
    );
  },
});
