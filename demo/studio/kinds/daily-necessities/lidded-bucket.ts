import { kind } from "../../kind";
import { all, bothSides, box, disc, metal, plastic, ring, rod, solid, thrown, wire } from "../../stage";

export const liddedBucket = kind({
  name: "lidded-bucket",
  noun: {
    en: "bucket with lid",
    zh: "带盖水桶",
    es: "cubeta con tapa",
    "pt-br": "balde com tampa",
    ru: "ведро с крышкой",
    ar: "دلو بغطاء",
    ur: "ڈھکن والی بالٹی",
    fr: "seau à couvercle",
  },
  centimetres: 33,
  looks: {
    blue: { shell: "#4f8fc8", lid: "#f3f1ec" },
    white: { shell: "#f3f1ec", lid: "#c5382f" },
    green: { shell: "#7fb894", lid: "#f3f1ec" },
  },
  shots: ["front"],
  build({ shell, lid }) {
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.72, 0],
            [0.76, 0.06],
            [0.9, 1.6],
            [0.95, 1.62],
            [0.95, 1.72],
            [0.001, 1.72],
          ],
          0.03,
        ),
        plastic(shell),
      ),
      [1.42, 1.52].map((y) => solid(ring(0.9, 0.02), plastic(shell), { at: [0, y, 0], turn: [Math.PI / 2, 0, 0] })),
      solid(
        thrown(
          [
            [0.98, 1.66],
            [1, 1.7],
            [0.99, 1.82],
            [0.9, 1.86],
            [0.84, 1.82],
            [0.001, 1.82],
          ],
          0.03,
        ),
        plastic(lid),
      ),
      solid(box(0.4, 0.1, 0.16, 0.05), plastic(lid), { at: [0, 1.86, 0] }),
      solid(
        wire(
          [
            [-0.95, 1.5, 0],
            [-0.98, 1.2, 0.4],
            [-0.6, 0.85, 0.86],
            [0, 0.72, 0.98],
            [0.6, 0.85, 0.86],
            [0.98, 1.2, 0.4],
            [0.95, 1.5, 0],
          ],
          0.03,
        ),
        metal("#c9cdd1"),
      ),
      solid(rod(0.07, 0.07, 0.5, 20), plastic(lid), { at: [0, 0.72, 0.98], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) =>
        solid(disc(0.12, 0.08), plastic(shell), { at: [side * 0.93, 1.5, 0], turn: [0, Math.PI / 2, 0] }),
      ),
    );
  },
});
