import { kind } from "../../kind";
import {
  all,
  ball,
  box,
  counted,
  matte,
  metal,
  place,
  plastic,
  rod,
  shaped,
  sheet,
  solid,
  turned,
  wood,
} from "../../stage";
import { canopy, pongee, shaft, spike } from "./parts";

export const beachUmbrella = kind({
  name: "beach-umbrella",
  noun: {
    en: "beach umbrella with tilt",
    zh: "可倾斜沙滩伞",
    es: "sombrilla de playa inclinable",
    "pt-br": "guarda-sol de praia articulado",
    ru: "пляжный зонт с наклоном",
    ar: "مظلة شاطئ قابلة للإمالة",
    ur: "جھکنے والی بیچ چھتری",
    fr: "parasol de plage inclinable",
  },
  centimetres: 200,
  looks: { blue: ["#2f78c0", "#f6f4ee"], red: ["#d2333c", "#f6d34f"] },
  shots: ["front"],
  sets: { all: { backdrop: "sand", pitch: 0.08 } },
  build: (colors) =>
    all(
      place(
        [
          canopy({ cloths: colors.map(pongee), radius: 1.5, height: 0.62, round: 1 }),
          canopyEdge(colors),
          spike(0.7, "#ffffff"),
          shaft(0.62, -0.5, 0.035, "#e8e8e6"),
        ],
        { at: [-0.12, 2.6, 0], turn: [0.1, 0, 0.26] },
      ),
      solid(ball(0.08, 20), plastic("#2a2b2e"), { at: [0.01, 2.1, 0] }),
      shaft(2.1, 0.05, 0.04, "#e8e8e6"),
      solid(
        turned(
          [
            [0.9, 0],
            [0.6, 0.08],
            [0.2, 0.2],
            [0.001, 0.24],
          ],
          50,
        ),
        matte("#e3c48c"),
      ),
    ),
});

const canopyEdge = (colors: string[]) =>
  counted(8, (index) =>
    solid(
      shaped(sheet(1.13, 0.2, 12, 1), (point) => {
        if (point.y < 0) point.y -= Math.abs(Math.sin(point.x * 11)) * 0.05;
      }),
      pongee(colors[index % colors.length] ?? "#ffffff"),
      {
        at: [Math.cos(((index + 0.5) * Math.PI) / 4) * 1.385, -0.08, Math.sin(((index + 0.5) * Math.PI) / 4) * 1.385],
        turn: [0, Math.PI / 2 - ((index + 0.5) * Math.PI) / 4, 0],
      },
    ),
  );

export const patioUmbrella = kind({
  name: "patio-umbrella",
  noun: {
    en: "patio umbrella",
    zh: "庭院伞",
    es: "sombrilla de jardín",
    "pt-br": "guarda-sol de jardim",
    ru: "садовый зонт",
    ar: "مظلة حديقة",
    ur: "صحن کی چھتری",
    fr: "parasol de jardin",
  },
  centimetres: 270,
  looks: { beige: ["#dccbaa"], green: ["#3f6b52"] },
  shots: ["front"],
  sets: { all: { pitch: 0.08 } },
  build: (colors) =>
    all(
      place(
        [
          canopy({ cloths: colors.map(pongee), radius: 1.5, height: 0.5, round: 0.8 }),
          canopyEdge(colors),
          place(canopy({ cloths: colors.map(pongee), radius: 0.34, height: 0.12, round: 0.8 }), { at: [0, 0.44, 0] }),
        ],
        { at: [0, 2.1, 0] },
      ),
      solid(rod(0.05, 0.05, 2.6), wood("#8a5c38", "y"), { at: [0, 1.35, 0] }),
      solid(ball(0.08, 20), wood("#8a5c38", "y"), { at: [0, 2.7, 0] }),
      solid(rod(0.08, 0.08, 0.3), metal("#2b2d31"), { at: [0, 0.2, 0] }),
      solid(rod(0.5, 0.55, 0.12), matte("#55585c"), { at: [0, 0.06, 0] }),
      solid(box(0.16, 0.12, 0.12, 0.03), plastic("#2a2b2e"), { at: [0, 1.1, 0.06] }),
    ),
});
