import { kind } from "../../kind";
import { all, box, metal, plastic, rod, solid, thrown, wire } from "../../stage";

export const strawTumbler = kind({
  name: "straw-tumbler",
  noun: {
    en: "tumbler with straw",
    zh: "吸管保温杯",
    es: "vaso térmico con popote",
    "pt-br": "copo térmico com canudo",
    ru: "термокружка с трубочкой",
    ar: "كوب حراري بشفاطة",
    ur: "اسٹرا والا ٹمبلر",
    fr: "gobelet isotherme à paille",
  },
  centimetres: 28,
  looks: {
    green: { body: "#a9c2ae", lid: "#dfe8df", straw: "#f4f4f0" },
    beige: { body: "#e9d8c0", lid: "#f7f1e6", straw: "#c98b62" },
    blue: { body: "#86aac8", lid: "#e8f0f6", straw: "#3f6f9c" },
  },
  shots: ["front", "group", "use"],
  build({ body, lid, straw }) {
    const coat = metal(body, { metalness: 0.15, roughness: 0.5 });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.36, 0],
            [0.38, 0.06],
            [0.42, 0.72],
            [0.54, 0.92],
            [0.6, 1.72],
            [0.58, 1.76],
            [0.001, 1.76],
          ],
          0.05,
        ),
        coat,
      ),
      solid(rod(0.392, 0.378, 0.1), metal("#d6dade"), { at: [0, 0.06, 0] }),
      solid(rod(0.605, 0.6, 0.05), metal("#d6dade"), { at: [0, 1.72, 0] }),
      solid(
        thrown(
          [
            [0.001, 1.84],
            [0.5, 1.84],
            [0.6, 1.84],
            [0.62, 1.8],
            [0.62, 1.75],
            [0.001, 1.75],
          ],
          0.03,
        ),
        plastic(lid),
      ),
      solid(box(0.5, 0.05, 0.22, 0.05), plastic(body), { at: [0.12, 1.87, 0] }),
      solid(rod(0.045, 0.045, 0.95, 24), plastic(straw), { at: [-0.2, 2.2, 0], turn: [0, 0, 0.06] }),
      solid(rod(0.075, 0.075, 0.06, 24), plastic(lid), { at: [-0.17, 1.88, 0] }),
      solid(
        wire(
          [
            [0.54, 1.5, 0],
            [0.95, 1.52, 0],
            [1.06, 1.3, 0],
            [1, 0.86, 0],
            [0.82, 0.72, 0],
            [0.46, 0.78, 0],
          ],
          0.085,
        ),
        plastic(body),
      ),
    );
  },
});
