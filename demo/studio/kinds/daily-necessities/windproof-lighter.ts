import { kind } from "../../kind";
import {
  all,
  board,
  box,
  corners,
  disc,
  lit,
  matte,
  metal,
  panel,
  place,
  rod,
  softened,
  solid,
  times,
  turned,
} from "../../stage";

export const windproofLighter = kind({
  name: "windproof-lighter",
  noun: {
    en: "windproof lighter",
    zh: "防风打火机",
    es: "encendedor a prueba de viento",
    "pt-br": "isqueiro à prova de vento",
    ru: "ветрозащитная зажигалка",
    ar: "ولاعة مقاومة للرياح",
    ur: "ہوا روک لائٹر",
    fr: "briquet tempête",
  },
  centimetres: 7,
  looks: { silver: { tone: "#d3d7db" }, gold: { tone: "#d9b266" }, black: { tone: "#33363b" } },
  shots: ["front"],
  sets: { all: { yaw: -0.5 }, use: { pitch: 0.35 } },
  build({ tone }) {
    const steel = metal(tone, { roughness: 0.2 });
    return all(
      solid(box(1.1, 1.3, 0.42, 0.07), steel, { at: [0, 0.65, 0] }),
      solid(box(1.02, 0.3, 0.36, 0.03), metal("#c9cdd1", { roughness: 0.3 }), { at: [0, 1.4, 0] }),
      solid(box(0.5, 0.5, 0.32, 0.04), metal("#c9cdd1", { roughness: 0.3 }), { at: [0.14, 1.7, 0] }),
      times(8, (index) =>
        solid(disc(0.04, 0.34, 14), matte("#17181b"), {
          at: [(index % 4) * 0.11 - 0.03, 1.62 + Math.floor(index / 4) * 0.16, 0],
        }),
      ),
      solid(disc(0.17, 0.16, 24), metal("#8a9096", { flatShading: true }), { at: [-0.3, 1.72, 0] }),
      place([solid(box(1.1, 0.62, 0.42, 0.07), steel, { at: [-0.55, 0.31, 0] })], {
        at: [0.58, 1.34, 0],
        turn: [0, 0, -1.95],
      }),
      solid(rod(0.04, 0.04, 0.44, 12), steel, { at: [0.57, 1.33, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(
        turned([
          [0.001, 1.9],
          [0.12, 2.02],
          [0.14, 2.2],
          [0.06, 2.5],
          [0.001, 2.72],
        ]),
        lit("#4f9fff", 1.5),
        { at: [0.14, 0, 0] },
      ),
      solid(
        turned([
          [0.001, 1.94],
          [0.06, 2.06],
          [0.07, 2.2],
          [0.001, 2.46],
        ]),
        lit("#fff0c0", 1.6),
        { at: [0.14, 0, 0.06] },
      ),
      [0.3, 0.62].map((size) =>
        solid(
          board(
            panel(size + 0.3, size + 0.5, 0.06, [softened(corners(size + 0.26, size + 0.46), 0.05, true)]),
            0.005,
            0.003,
          ),
          steel,
          { at: [0, 0.62, 0.214] },
        ),
      ),
    );
  },
});
