import { kind } from "../../kind";
import { all, DoubleSide, gloss, matte, metal, ring, rod, solid, speckle, thrown } from "../../stage";
import { ear } from "./parts";

const coffee = (radius: number, high: number) =>
  solid(rod(radius, radius, 0.01), matte("#5a3520", { roughness: 0.3 }), { at: [0, high, 0] });

export const bellyMug = kind({
  name: "belly-mug",
  noun: {
    en: "round-bellied mug",
    zh: "胖胖马克杯",
    es: "taza panzona",
    "pt-br": "caneca bojuda",
    ru: "пузатая кружка",
    ar: "كوب بطن دائري",
    ur: "گول مگ",
    fr: "mug rond",
  },
  centimetres: 13,
  looks: {
    cream: { glaze: "#efe4cb", rim: "#8a5a35" },
    sage: { glaze: "#9caf92", rim: "#5c6b52" },
    pink: { glaze: "#e6b3b6", rim: "#b5616d" },
    black: { glaze: "#33353a", rim: "#c98b4a" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.36 }, front: { yaw: -0.1 } },
  build({ glaze, rim }) {
    const clay = speckle(gloss(glaze, { side: DoubleSide, roughness: 0.3 }), 60, 0.12);
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.3, 0],
            [0.48, 0.12],
            [0.56, 0.36],
            [0.52, 0.6],
            [0.42, 0.76],
            [0.4, 0.79],
            [0.37, 0.76],
            [0.48, 0.56],
            [0.5, 0.36],
            [0.001, 0.07],
          ],
          0.05,
        ),
        clay,
      ),
      solid(ring(0.4, 0.02), gloss(rim), { at: [0, 0.785, 0], turn: [Math.PI / 2, 0, 0] }),
      coffee(0.43, 0.66),
      ear(0.22, 0.56, 0.3, clay, 0.075, 0.5),
    );
  },
});

export const enamelMug = kind({
  name: "enamel-mug",
  noun: {
    en: "enamel-look camping mug",
    zh: "复古搪瓷款马克杯",
    es: "taza estilo peltre",
    "pt-br": "caneca estilo esmaltada",
    ru: "кружка под эмаль",
    ar: "كوب بطراز مينا",
    ur: "انامیل طرز مگ",
    fr: "mug style émaillé",
  },
  centimetres: 12,
  looks: {
    white: { glaze: "#f5f3ec", rim: "#27406f" },
    green: { glaze: "#3f6b57", rim: "#1d2420" },
    navy: { glaze: "#2a3f63", rim: "#f1efe8" },
    red: { glaze: "#b3302e", rim: "#f1efe8" },
  },
  shots: ["front"],
  sets: { all: { pitch: 0.36 }, front: { yaw: -0.1 } },
  build({ glaze, rim }) {
    const enamel = speckle(gloss(glaze, { side: DoubleSide, roughness: 0.16 }), 46, 0.16);
    const edge = metal(rim, { metalness: 0.2, roughness: 0.3 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.38, 0],
            [0.42, 0.06],
            [0.55, 0.78],
            [0.58, 0.82],
            [0.54, 0.8],
            [0.4, 0.08],
            [0.001, 0.05],
          ],
          0.03,
        ),
        enamel,
      ),
      solid(ring(0.57, 0.024), edge, { at: [0, 0.81, 0], turn: [Math.PI / 2, 0, 0] }),
      coffee(0.52, 0.7),
      ear(0.2, 0.64, 0.32, enamel, 0.042, 0.46),
    );
  },
});
