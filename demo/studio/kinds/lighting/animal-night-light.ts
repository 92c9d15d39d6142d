import { kind } from "../../kind";
import { all, ball, bothSides, gloss, glow, matte, solid, turned, wire } from "../../stage";

export const animalNightLight = kind({
  name: "animal-night-light",
  noun: {
    en: "silicone animal night light",
    zh: "硅胶动物小夜灯",
    es: "luz nocturna de silicona",
    "pt-br": "luminária de silicone animal",
    ru: "силиконовый ночник-зверёк",
    ar: "مصباح ليلي سيليكون",
    ur: "سلیکون جانور نائٹ لائٹ",
    fr: "veilleuse animal en silicone",
  },
  centimetres: 13,
  looks: {
    white: { skin: "#fff6ec", blush: "#ffb9a8", ears: 1 },
    pink: { skin: "#ffdfe6", blush: "#ff9ab0", ears: 0 },
    yellow: { skin: "#ffefc4", blush: "#ffbf8a", ears: 2 },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { backdrop: "lilac" }, front: { yaw: -0.25, pitch: 0.12 } },
  build({ skin, blush, ears }) {
    const soft = matte(skin, { roughness: 0.5, emissive: skin, emissiveIntensity: 0.22 });
    const long = ears === 1;
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.82, 0.02],
          [0.98, 0.3],
          [0.86, 0.85],
          [0.84, 1.1],
          [0.8, 1.5],
          [0.5, 1.85],
          [0.001, 1.96],
        ]),
        soft,
      ),
      bothSides((side) => [
        solid(ball(1, 32), soft, {
          at: [side * (long ? 0.34 : 0.56), long ? 2.2 : 1.74, 0],
          turn: [0, 0, side * (long ? -0.18 : -0.6)],
          scale: long ? [0.19, 0.62, 0.16] : ears === 2 ? [0.16, 0.34, 0.2] : [0.27, 0.27, 0.18],
        }),
        solid(ball(1, 24), matte(blush), {
          at: [side * (long ? 0.34 : 0.56), long ? 2.24 : 1.75, long ? 0.11 : 0.13],
          turn: [0, 0, side * (long ? -0.18 : -0.6)],
          scale: long ? [0.1, 0.42, 0.07] : [0.14, 0.16, 0.07],
        }),
        solid(ball(0.075, 20), gloss("#2a1c16"), { at: [side * 0.27, 1.36, 0.78] }),
        solid(ball(0.13, 20), matte(blush), {
          at: [side * 0.48, 1.18, 0.68],
          scale: [1, 0.65, 0.3],
          turn: [0, side * 0.6, 0],
        }),
        solid(ball(0.2, 24), soft, { at: [side * 0.4, 0.66, 0.84], scale: [0.8, 1.1, 0.6] }),
        solid(ball(0.26, 24), soft, { at: [side * 0.42, 0.14, 0.86], scale: [1, 0.6, 0.9] }),
      ]),
      solid(ball(0.055, 16), matte("#c9685a"), { at: [0, 1.24, 0.87], scale: [1.3, 0.9, 0.6] }),
      solid(
        wire(
          [
            [-0.1, 1.12, 0.87],
            [-0.05, 1.08, 0.88],
            [0, 1.13, 0.89],
            [0.05, 1.08, 0.88],
            [0.1, 1.12, 0.87],
          ],
          0.016,
        ),
        matte("#8a4a3e"),
      ),
      solid(ball(0.2, 24), soft, { at: [0, 0.45, -0.95] }),
      glow(skin, 1.6, [0, 1.1, -0.6], 0.5),
    );
  },
});
