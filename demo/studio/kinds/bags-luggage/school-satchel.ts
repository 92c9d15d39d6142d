import { kind } from "../../kind";
import { all, bothSides, box, fabric, leather, lit, metal, solid, wire } from "../../stage";
import { stitches } from "./parts";

export const schoolSatchel = kind({
  name: "school-satchel",
  noun: {
    en: "box school satchel",
    zh: "硬壳护脊书包",
    es: "mochila escolar rígida",
    "pt-br": "mochila escolar rígida",
    ru: "каркасный ранец",
    ar: "حقيبة مدرسية صلبة",
    ur: "باکس اسکول بیگ",
    fr: "cartable rigide",
  },
  centimetres: 36,
  looks: {
    red: { hide: "#b3302e", lining: "#6f1c1d" },
    navy: { hide: "#27365c", lining: "#151d33" },
    lilac: { hide: "#bda8d8", lining: "#7f68a3" },
    mint: { hide: "#a9d9c6", lining: "#5f9f88" },
  },
  shots: ["front", "turned"],
  build({ hide, lining }) {
    const skin = leather(hide, { clearcoat: 0.5 });
    const dark = leather(lining);
    const shine = metal("#d9dce0");
    return all(
      solid(box(1.5, 1.9, 0.8, 0.16), skin, { at: [0, 0.98, 0] }),
      solid(box(1.44, 0.72, 0.2, 0.08), skin, { at: [0, 0.5, 0.44] }),
      solid(box(1.56, 1.34, 0.1, 0.05), skin, { at: [0, 1.3, 0.46] }),
      solid(box(1.56, 0.1, 0.94, 0.05), skin, { at: [0, 1.95, 0.02] }),
      solid(box(1.58, 0.06, 0.02, 0.01), dark, { at: [0, 0.66, 0.52] }),
      stitches(
        [
          [-0.7, 0.72, 0.52],
          [0, 0.72, 0.52],
          [0.7, 0.72, 0.52],
        ],
        "#f4ead6",
      ),
      bothSides((side) => [
        stitches(
          [
            [side * 0.7, 0.74, 0.52],
            [side * 0.7, 1.3, 0.52],
            [side * 0.7, 1.88, 0.52],
          ],
          "#f4ead6",
        ),
        solid(box(0.2, 0.86, 0.05, 0.03), dark, { at: [side * 0.4, 0.72, 0.55] }),
        solid(box(0.24, 0.18, 0.07, 0.03), shine, { at: [side * 0.4, 0.52, 0.57] }),
        solid(box(0.26, 0.06, 0.03, 0.01), lit("#e9edf0", 0.2), { at: [side * 0.4, 0.22, 0.55] }),
        solid(box(0.04, 1.3, 0.5, 0.02), dark, { at: [side * 0.76, 0.9, 0] }),
        solid(
          wire(
            [
              [side * 0.34, 1.86, -0.38],
              [side * 0.7, 1.7, -0.62],
              [side * 0.84, 0.9, -0.6],
              [side * 0.62, 0.14, -0.38],
            ],
            0.075,
          ),
          dark,
        ),
      ]),
      solid(
        wire(
          [
            [-0.24, 1.98, -0.1],
            [-0.2, 2.18, -0.1],
            [0.2, 2.18, -0.1],
            [0.24, 1.98, -0.1],
          ],
          0.05,
        ),
        dark,
      ),
      solid(box(0.36, 0.36, 0.02, 0.01), fabric(lining), { at: [0, 1.42, 0.52], turn: [0, 0, Math.PI / 4] }),
      solid(box(0.24, 0.24, 0.03, 0.01), shine, { at: [0, 1.42, 0.525], turn: [0, 0, Math.PI / 4] }),
    );
  },
});
