import { kind } from "../../kind";
import {
  all,
  box,
  DoubleSide,
  glass,
  gloss,
  glow,
  lettering,
  lit,
  matte,
  place,
  rod,
  solid,
  thrown,
  turned,
  wire,
} from "../../stage";

export const jarCandle = kind({
  name: "jar-candle",
  noun: {
    en: "scented candle in jar",
    zh: "香薰蜡烛杯",
    es: "vela aromática en vaso",
    "pt-br": "vela perfumada em copo",
    ru: "ароматическая свеча в стакане",
    ar: "شمعة معطرة في كأس",
    ur: "خوشبودار موم بتی",
    fr: "bougie parfumée en verre",
  },
  centimetres: 10,
  looks: {
    white: { vessel: "#f3efe6", wax: "#fbf5e6", label: "VANILLA" },
    green: { vessel: "#5f7f6b", wax: "#eef0e0", label: "EUCALYPTUS" },
    natural: { vessel: "#b5763f", wax: "#f7e9cf", label: "AMBER" },
    black: { vessel: "#26282c", wax: "#f3ece0", label: "OUD" },
  },
  shots: ["front", "group", "carton"],
  sets: { all: { pitch: 0.36 }, detail: { look: [0.5, 0.85, 0.6], pitch: 0.6 } },
  build({ vessel, wax, label }) {
    const jar =
      vessel === "#b5763f" ? glass(vessel, { opacity: 0.78 }) : gloss(vessel, { roughness: 0.4, side: DoubleSide });
    return all(
      solid(
        thrown(
          [
            [0.001, 0],
            [0.78, 0],
            [0.84, 0.06],
            [0.84, 1.6],
            [0.82, 1.63],
            [0.78, 1.6],
            [0.76, 0.12],
            [0.001, 0.1],
          ],
          0.04,
        ),
        jar,
      ),
      solid(rod(0.77, 0.77, 1.2), matte(wax, { roughness: 0.45 }), { at: [0, 0.72, 0] }),
      solid(rod(0.4, 0.4, 0.01), gloss("#fff6dd", { transparent: true, opacity: 0.8 }), { at: [0, 1.325, 0] }),
      solid(
        wire(
          [
            [0, 1.3, 0],
            [0.01, 1.4, 0],
            [0.03, 1.5, 0],
          ],
          0.02,
          false,
          8,
        ),
        matte("#2b2118"),
      ),
      solid(
        turned([
          [0.001, 1.44],
          [0.07, 1.54],
          [0.08, 1.64],
          [0.03, 1.84],
          [0.001, 1.96],
        ]),
        lit("#ffb347", 1.6),
        { at: [0.02, 0, 0] },
      ),
      glow("#ffb84d", 0.75, [0, 1.7, 0.1], 0.7),
      place(
        [
          solid(box(0.86, 0.6, 0.02, 0.01), matte("#fbf8f0"), { at: [0, 0, 0.02] }),
          lettering(label, 0.7, 0.14, "#3a332b", { at: [0, 0.08, 0.04] }),
          lettering("SOY WAX · 180 g", 0.6, 0.08, "#6b6154", { at: [0, -0.14, 0.04] }),
        ],
        { at: [0.34, 0.8, 0.76], turn: [0, 0.42, 0] },
      ),
    );
  },
});
