import { kind } from "../../kind";
import { box, matte, metal, place, rod, solid, turned } from "../../stage";
import { cordless } from "./parts";

export const impactWrench = kind({
  name: "impact-wrench",
  noun: {
    en: "impact wrench",
    zh: "冲击扳手",
    es: "llave de impacto",
    "pt-br": "chave de impacto",
    ru: "ударный гайковёрт",
    ar: "مفتاح صدمي",
    ur: "امپیکٹ رینچ",
    fr: "clé à chocs",
  },
  centimetres: 22,
  looks: { black: { shell: "#2f3338", dark: "#17181b" }, red: { shell: "#b8262c", dark: "#26282c" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: 0.95, pitch: 0.14 }, turned: { yaw: -0.8 } },
  build({ shell, dark }) {
    return place(
      [
        cordless(shell, dark),
        solid(
          turned([
            [0.46, 0],
            [0.44, 0.3],
            [0.3, 0.62],
            [0.22, 0.7],
            [0.2, 0.8],
          ]),
          metal("#6a7078", { roughness: 0.4 }),
          { at: [0, 0, 0.56], turn: [Math.PI / 2, 0, 0] },
        ),
        solid(box(0.2, 0.2, 0.3, 0.02), metal("#c9ccd0"), { at: [0, 0, 1.5] }),
        solid(rod(0.24, 0.2, 0.5, 32), metal("#3a3d42", { roughness: 0.3 }), {
          at: [0, 0, 1.78],
          turn: [Math.PI / 2, 0, 0],
        }),
        solid(rod(0.16, 0.16, 0.02, 6), matte("#0b0c0e"), { at: [0, 0, 2.035], turn: [Math.PI / 2, 0, 0] }),
      ],
      { at: [0, 2, 0] },
    );
  },
});
