import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  chance,
  fabric,
  gloss,
  matte,
  metal,
  place,
  ring,
  solid,
  times,
  turned,
  wire,
} from "../../stage";
import { eyes, type Soft, sittingBody, stuffed } from "./parts";

type Look = Soft & { mane: string };

const mouth = (color: string) =>
  solid(
    wire(
      [
        [-0.19, 1.4, 0.76],
        [-0.1, 1.47, 0.82],
        [0, 1.5, 0.84],
        [0.1, 1.47, 0.82],
        [0.19, 1.4, 0.76],
      ],
      0.02,
    ),
    matte(color),
  );

function horse({ mane, ...soft }: Look) {
  const { fur, light, layers } = soft;
  return all(
    sittingBody(soft),
    stuffed(fur, { at: [0, 1.86, 0.06], scale: [0.54, 0.53, 0.5] }, layers),
    stuffed(light, { at: [0, 1.62, 0.44], turn: [0.25, 0, 0], scale: [0.38, 0.33, 0.37] }, layers, 0.035),
    eyes(0.28, 1.95, 0.5, 0.11),
    mouth("#5a2b1d"),
    bothSides((side) => [
      stuffed(fur, { at: [side * 0.3, 2.42, -0.02], turn: [0, 0, side * -0.25], scale: [0.13, 0.26, 0.09] }, layers),
      solid(ball(1, 20), fabric(light), {
        at: [side * 0.3, 2.4, 0.07],
        turn: [0, 0, side * -0.25],
        scale: [0.07, 0.17, 0.05],
      }),
      solid(ball(0.036, 12), matte("#7a4a33"), { at: [side * 0.12, 1.67, 0.8], scale: [1, 1.3, 0.5] }),
      solid(
        wire(
          [
            [side * 0.42, 2.1, 0.44],
            [side * 0.3, 2.15, 0.5],
            [side * 0.18, 2.12, 0.54],
          ],
          0.022,
        ),
        matte("#3a1510"),
      ),
      solid(
        turned(
          [
            [0.001, 0.26],
            [0.08, 0.07],
            [0.09, 0],
            [0.05, -0.08],
            [0.001, -0.1],
          ],
          24,
        ),
        gloss("#4fb4f5", { transparent: true, opacity: 0.88 }),
        { at: [side * 0.37, 1.7, 0.55], turn: [0.25, 0, side * 0.08], scale: 0.85 },
      ),
    ]),
    times(layers === 0 ? 12 : 26, (_, share) => {
      const angle = share * 2.2 - 0.25;
      return stuffed(
        mane,
        {
          at: [chance(-0.11, 0.11), 1.92 + Math.cos(angle) * 0.55, 0.1 - Math.sin(angle) * 0.56],
          turn: [chance(-0.3, 0.3), 0, chance(-0.5, 0.5)],
          scale: [0.1, 0.17, 0.11],
        },
        layers === 0 ? 0 : 3,
        0.07,
      );
    }),
    solid(ring(0.42, 0.055), fabric("#e8b33a"), { at: [0, 1.36, 0.05], turn: [Math.PI / 2 - 0.15, 0, 0] }),
    place(
      [
        solid(ball(0.13, 24), metal("#f0c04c", { roughness: 0.18 })),
        solid(ball(0.03, 10), matte("#3b2a10"), { at: [0, -0.07, 0.11] }),
      ],
      { at: [0, 1.22, 0.5] },
    ),
  );
}

export const plushHorse = kind({
  name: "plush-horse",
  noun: {
    en: "plush pony",
    zh: "毛绒小马",
    es: "poni de peluche",
    "pt-br": "pônei de pelúcia",
    ru: "плюшевая лошадка",
    ar: "مهر محشو",
    ur: "پلش ٹٹو",
    fr: "poney en peluche",
  },
  centimetres: 28,
  looks: {
    red: { fur: "#c8202c", light: "#f3d9b8", mane: "#2b1a14" },
    brown: { fur: "#9a6436", light: "#ecd3ae", mane: "#3a2114" },
    pink: { fur: "#ef9ab4", light: "#fdeee8", mane: "#8a5fb0" },
    cream: { fur: "#efdcb8", light: "#fbf4e6", mane: "#c98b3c" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.76, 0.9], fit: 1.9 } },
  build: horse,
  carton: { build: (look: Look) => horse({ ...look, layers: 0 }) },
});
