import { kind } from "../../kind";
import { all, ball, disc, metal, place, solid, tile, wire, wood } from "../../stage";

export const coatHook = kind({
  name: "coat-hook",
  noun: {
    en: "coat hook",
    zh: "挂衣钩",
    es: "gancho para ropa",
    "pt-br": "gancho para casaco",
    ru: "крючок для одежды",
    ar: "خطاف ملابس",
    ur: "کوٹ ہک",
    fr: "patère",
  },
  centimetres: 12,
  looks: { gold: { color: "#cfa24a" }, black: { color: "#2d3035" }, silver: { color: "#c9ccd0" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "sage" }, front: { yaw: -0.45, pitch: 0.14 } },
  build({ color }) {
    const iron = metal(color, { roughness: 0.3, metalness: color === "#2d3035" ? 0.6 : 1 });
    return all(
      solid(tile(3, 0.6, 0.1, 0.14), wood("#8a5a35"), { at: [0, 1.5, -0.1] }),
      [-0.95, 0, 0.95].map((x) =>
        place(
          [
            solid(tile(0.4, 1, 0.2, 0.08), iron, { at: [0, 1.45, 0] }),
            solid(
              wire(
                [
                  [0, 1.2, 0.04],
                  [0, 0.85, 0.2],
                  [0, 0.75, 0.45],
                  [0, 0.95, 0.62],
                ],
                0.075,
              ),
              iron,
            ),
            solid(ball(0.12, 24), iron, { at: [0, 1.0, 0.63] }),
            solid(
              wire(
                [
                  [0, 1.5, 0.04],
                  [0, 1.65, 0.5],
                  [0, 1.95, 0.75],
                ],
                0.075,
              ),
              iron,
            ),
            solid(ball(0.13, 24), iron, { at: [0, 2.0, 0.78] }),
            [1.2, 1.75].map((up) => solid(disc(0.05, 0.03, 16), metal("#8d939b"), { at: [0, up, 0.05] })),
          ],
          { at: [x, 0, 0] },
        ),
      ),
    );
  },
});
