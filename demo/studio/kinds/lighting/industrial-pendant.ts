import { kind } from "../../kind";
import { all, DoubleSide, gloss, glow, matte, metal, place, ring, solid, turned, turnedSharp } from "../../stage";
import { bulb, suspension } from "./parts";

export const industrialPendant = kind({
  name: "industrial-pendant",
  noun: {
    en: "industrial pendant lamp",
    zh: "工业风吊灯",
    es: "lámpara colgante industrial",
    "pt-br": "pendente industrial",
    ru: "подвесной светильник в стиле лофт",
    ar: "مصباح معلق صناعي",
    ur: "صنعتی پینڈنٹ لیمپ",
    fr: "suspension industrielle",
  },
  centimetres: 36,
  looks: {
    black: { shade: "#26282c", inside: "#f2ead6" },
    green: { shade: "#2f5a48", inside: "#f6f2e6" },
    red: { shade: "#8f2f2a", inside: "#f6eedd" },
  },
  shots: ["front", "turned", "group"],
  sets: {
    all: { float: 1.2, backdrop: "sand" },
    front: { yaw: 0, pitch: -0.12 },
    group: { pitch: -0.05 },
    turned: { pitch: 0.25 },
  },
  build({ shade, inside }) {
    return all(
      suspension(3.2, 1.5, "#26282c", 0.025),
      solid(
        turned([
          [0.12, 1.55],
          [0.16, 1.35],
          [0.2, 1.2],
          [0.22, 1.1],
        ]),
        metal("#b98c4a", { roughness: 0.35 }),
      ),
      solid(
        turnedSharp(
          [
            [0.2, 1.2],
            [0.34, 1.12],
            [0.5, 0.86],
            [1.2, 0.3],
            [1.24, 0.2],
          ],
          72,
        ),
        gloss(shade, { side: DoubleSide }),
      ),
      solid(
        turnedSharp(
          [
            [0.19, 1.18],
            [0.33, 1.1],
            [0.49, 0.84],
            [1.18, 0.3],
            [1.22, 0.2],
          ],
          72,
        ),
        matte(inside, { side: DoubleSide, emissive: "#ffdf9e", emissiveIntensity: 0.4 }),
        { at: [0, -0.012, 0] },
      ),
      solid(ring(1.235, 0.025), metal("#8a7a5a"), { at: [0, 0.2, 0], turn: [Math.PI / 2, 0, 0] }),
      place(bulb(0.2, "#ffe9bf", 1.6), { at: [0, 0.86, 0], turn: [Math.PI, 0, 0] }),
      glow("#ffe2ad", 0.9, [0, 0.3, 0.1], 0.55),
    );
  },
});
