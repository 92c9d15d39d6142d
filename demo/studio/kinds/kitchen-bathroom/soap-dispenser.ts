import { kind } from "../../kind";
import { all, around, gloss, lettering, metal, place, rod, solid, speckle, thrown, wire } from "../../stage";

export const soapDispenser = kind({
  name: "soap-dispenser",
  noun: {
    en: "soap dispenser",
    zh: "皂液器",
    es: "dispensador de jabón",
    "pt-br": "dispenser de sabonete",
    ru: "дозатор для мыла",
    ar: "موزع صابون",
    ur: "صابن ڈسپنسر",
    fr: "distributeur de savon",
  },
  centimetres: 19,
  looks: {
    white: { body: "#f2efe8", pump: "#d3ad63", text: "#6b5a3f" },
    green: { body: "#6f9a86", pump: "#2c2e32", text: "#f4efe4" },
    black: { body: "#33363b", pump: "#d3ad63", text: "#e9d7ab" },
  },
  shots: ["front", "group"],
  build({ body, pump, text }) {
    const brass = metal(pump, { roughness: 0.22 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.52, 0],
            [0.56, 0.05],
            [0.56, 1.25],
            [0.4, 1.42],
            [0.24, 1.48],
            [0.24, 1.54],
          ],
          0.09,
        ),
        speckle(gloss(body, { roughness: 0.35 }), 70, 0.03),
      ),
      around(30, (angle) =>
        solid(rod(0.03, 0.03, 0.34, 8), gloss(body, { roughness: 0.35 }), {
          at: [Math.cos(angle) * 0.555, 0.26, Math.sin(angle) * 0.555],
        }),
      ),
      solid(rod(0.27, 0.27, 0.16), brass, { at: [0, 1.6, 0] }),
      solid(rod(0.09, 0.11, 0.3), brass, { at: [0, 1.8, 0] }),
      solid(
        thrown(
          [
            [0.001, 1.94],
            [0.17, 1.94],
            [0.18, 2.08],
            [0.001, 2.12],
          ],
          0.03,
        ),
        brass,
      ),
      solid(
        wire(
          [
            [0, 2.03, 0],
            [0, 2.05, 0.36],
            [0, 2.02, 0.55],
            [0, 1.92, 0.62],
          ],
          0.06,
        ),
        brass,
      ),
      place(lettering("HAND SOAP", 0.6, 0.13, text, { at: [0, 0.85, 0.59] }), { turn: [0, 0.42, 0] }),
    );
  },
});
