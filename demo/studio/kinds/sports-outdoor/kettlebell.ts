import { kind } from "../../kind";
import { all, bothSides, disc, lettering, place, plastic, rod, solid, speckle, thrown, wire } from "../../stage";

export const kettlebell = kind({
  name: "kettlebell",
  noun: {
    en: "kettlebell",
    zh: "壶铃",
    es: "pesa rusa",
    "pt-br": "kettlebell",
    ru: "гиря",
    ar: "كيتل بيل",
    ur: "کیٹل بیل",
    fr: "kettlebell",
  },
  centimetres: 25,
  looks: {
    black: { body: "#26282c", bandColor: "#d8702a" },
    red: { body: "#b5322b", bandColor: "#26282c" },
    green: { body: "#4f8f5f", bandColor: "#26282c" },
  },
  shots: ["front"],
  build({ body, bandColor }) {
    const iron = speckle(plastic(body, { roughness: 0.6 }), 50, 0.1);
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.5, 0],
            [0.75, 0.2],
            [0.86, 0.62],
            [0.75, 1.08],
            [0.42, 1.34],
            [0.001, 1.4],
          ],
          0.24,
        ),
        iron,
      ),
      solid(
        wire(
          [
            [-0.5, 1.12, 0],
            [-0.6, 1.5, 0],
            [-0.46, 1.86, 0],
            [0, 1.98, 0],
            [0.46, 1.86, 0],
            [0.6, 1.5, 0],
            [0.5, 1.12, 0],
          ],
          0.15,
        ),
        iron,
      ),
      bothSides((side) =>
        solid(rod(0.17, 0.19, 0.2, 32), plastic(bandColor), { at: [side * 0.58, 1.4, 0], turn: [0, 0, side * 0.12] }),
      ),
      place(
        [solid(disc(0.34, 0.04), plastic(bandColor)), lettering("12 kg", 0.46, 0.19, "#ffffff", { at: [0, 0, 0.03] })],
        { at: [0.3, 0.68, 0.79], turn: [0, 0.38, 0] },
      ),
    );
  },
});
