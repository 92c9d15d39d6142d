import { kind } from "../../kind";
import { all, bothSides, box, fabric, lettering, matte, metal, plastic, rod, solid } from "../../stage";
import { zipPull } from "./parts";

export const softSuitcase = kind({
  name: "soft-suitcase",
  noun: {
    en: "soft-side suitcase",
    zh: "牛津布拉杆箱",
    es: "maleta blanda",
    "pt-br": "mala de tecido",
    ru: "тканевый чемодан",
    ar: "حقيبة سفر قماشية",
    ur: "کپڑے کا سوٹ کیس",
    fr: "valise souple",
  },
  centimetres: 58,
  looks: {
    grey: { cloth: "#8b9096", trim: "#2b2d31" },
    wine: { cloth: "#6d2338", trim: "#26282c" },
    green: { cloth: "#3f7d55", trim: "#26282c" },
  },
  shots: ["front"],
  build({ cloth, trim }) {
    const canvas = fabric(cloth, { threads: 190, depth: 0.16 });
    const dark = plastic(trim);
    const zip = matte("#17181a");
    return all(
      solid(box(1.6, 1.9, 0.66, 0.16), canvas, { at: [0, 1.12, -0.05] }),
      solid(box(1.34, 0.92, 0.22, 0.09), canvas, { at: [0, 0.74, 0.34] }),
      solid(box(1.34, 0.56, 0.18, 0.08), canvas, { at: [0, 1.6, 0.32] }),
      solid(box(1.2, 0.04, 0.04, 0.01), zip, { at: [0, 1.1, 0.44] }),
      solid(box(1.2, 0.04, 0.04, 0.01), zip, { at: [0, 1.8, 0.4] }),
      zipPull("#d3d6da", { at: [0.5, 1.1, 0.47] }),
      zipPull("#d3d6da", { at: [0.5, 1.8, 0.43] }),
      lettering("VOYAGE", 0.5, 0.14, "#ffffff", { at: [-0.3, 1.5, 0.415] }),
      bothSides((end) => [
        solid(box(0.1, 1.8, 0.08, 0.03), dark, { at: [end * 0.78, 1.12, 0.24] }),
        solid(rod(0.15, 0.15, 0.12, 30), plastic("#1d1e21"), {
          at: [end * 0.6, 0.15, -0.3],
          turn: [0, 0, Math.PI / 2],
        }),
        solid(box(0.2, 0.2, 0.2, 0.05), dark, { at: [end * 0.6, 0.12, 0.2] }),
        solid(rod(0.035, 0.035, 1.2, 20), metal("#c4c8cd"), { at: [end * 0.36, 2.5, -0.26] }),
      ]),
      solid(box(0.9, 0.12, 0.14, 0.06), dark, { at: [0, 3.1, -0.26] }),
      solid(box(0.6, 0.08, 0.12, 0.04), dark, { at: [0, 2.16, 0] }),
      solid(box(0.08, 0.5, 0.1, 0.03), dark, { at: [0.84, 1.2, -0.05] }),
    );
  },
});
