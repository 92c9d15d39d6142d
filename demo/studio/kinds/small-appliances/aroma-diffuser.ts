import { kind } from "../../kind";
import { all, disc, gloss, glow, lit, metal, plastic, solid, times, turned, wood } from "../../stage";

export const aromaDiffuser = kind({
  name: "aroma-diffuser",
  noun: {
    en: "aroma diffuser",
    zh: "香薰机",
    es: "difusor de aromas",
    "pt-br": "difusor de aromas",
    ru: "аромадиффузор",
    ar: "موزع عطور",
    ur: "خوشبو ڈفیوزر",
    fr: "diffuseur d'arômes",
  },
  centimetres: 15,
  looks: {
    natural: { base: "#b98552", lamp: "#ffe7bd" },
    brown: { base: "#6b442a", lamp: "#ffd9a0" },
    white: { base: "#f2efe9", lamp: "#dff1ff" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { backdrop: "sage" }, front: { yaw: -0.35, pitch: 0.18 } },
  build({ base, lamp }) {
    const timber = base === "#f2efe9" ? gloss(base) : wood(base, "y");
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.7, 0],
          [0.92, 0.12],
          [1.02, 0.5],
          [0.98, 0.86],
          [0.9, 0.98],
        ]),
        timber,
      ),
      solid(
        turned([
          [0.88, 0.98],
          [0.9, 1.02],
          [0.88, 1.06],
        ]),
        lit(lamp, 1.1),
      ),
      solid(
        turned([
          [0.9, 1.06],
          [0.84, 1.5],
          [0.58, 1.84],
          [0.22, 1.98],
          [0.12, 2.02],
          [0.1, 1.94],
        ]),
        base === "#f2efe9" ? gloss(base) : wood(base, "y"),
      ),
      solid(
        turned([
          [0.12, 1.98],
          [0.14, 2.06],
          [0.08, 2.06],
          [0.001, 1.98],
        ]),
        plastic("#2a2c30"),
      ),
      [-0.16, 0.16].map((x) => solid(disc(0.07, 0.04), metal("#d3d6da"), { at: [x, 0.5, 1.01], turn: [0, x, 0] })),
      times(9, (index) =>
        glow(
          "#ffffff",
          0.2 + index * 0.084,
          [Math.sin(index * 0.9) * 0.06 * index * 0.5, 2.14 + index * 0.13, 0],
          0.55 - index * 0.05,
        ),
      ),
    );
  },
});
