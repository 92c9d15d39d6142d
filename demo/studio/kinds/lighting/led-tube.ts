import { kind } from "../../kind";
import { all, bothSides, DoubleSide, lit, metal, place, plastic, rod, shaped, solid } from "../../stage";

export const ledTube = kind({
  name: "led-tube",
  noun: {
    en: "LED tube",
    zh: "LED灯管",
    es: "tubo LED",
    "pt-br": "tubo de LED",
    ru: "светодиодная трубка",
    ar: "أنبوب LED",
    ur: "ایل ای ڈی ٹیوب",
    fr: "tube LED",
  },
  centimetres: 60,
  looks: { white: { light: "#f4faff" }, "warm-white": { light: "#ffe9bf" } },
  shots: ["front", "turned", "detail"],
  sets: { all: { backdrop: "slate", pitch: 0.4 }, front: { yaw: -0.5 }, detail: { fit: 2.4, look: [0.85, 0.5, 1] } },
  build({ light }) {
    const tube = (z: number, up: number) =>
      place(
        [
          solid(rod(0.14, 0.14, 4.2, 36), lit(light, 0.75), { turn: [0, 0, Math.PI / 2] }),
          solid(
            shaped(rod(0.145, 0.145, 4.2, 36, true), (point) => {
              if (point.x > 0.02) point.x = 0.02;
            }),
            metal("#d3d6da", { roughness: 0.4, side: DoubleSide }),
            { turn: [0, 0, Math.PI / 2] },
          ),
          bothSides((side) => [
            solid(rod(0.155, 0.155, 0.26, 36), plastic("#f3f3f1"), {
              at: [side * 2.2, 0, 0],
              turn: [0, 0, Math.PI / 2],
            }),
            bothSides((pin) =>
              solid(rod(0.022, 0.022, 0.16, 12), metal("#d8b25a"), {
                at: [side * 2.4, 0, pin * 0.07],
                turn: [0, 0, Math.PI / 2],
              }),
            ),
          ]),
        ],
        { at: [0, up, z] },
      );
    return all(tube(0.6, 0.16), tube(0.1, 0.16), tube(0.35, 0.45));
  },
});
