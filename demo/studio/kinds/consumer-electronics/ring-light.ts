import { kind } from "../../kind";
import { all, box, gloss, hoop, lit, metal, place, plastic, rod, rubber, sheet, solid, tile, wire } from "../../stage";

export const ringLight = kind({
  name: "ring-light",
  noun: {
    en: "ring light",
    zh: "补光灯",
    es: "aro de luz",
    "pt-br": "ring light",
    ru: "кольцевая лампа",
    ar: "إضاءة حلقية",
    ur: "رنگ لائٹ",
    fr: "lampe annulaire",
  },
  centimetres: 120,
  looks: {
    white: { frame: "#f1f1ef", light: "#fff3df" },
    black: { frame: "#292b2f", light: "#fff7ea" },
    pink: { frame: "#f2b8c4", light: "#ffe3ea" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.35, pitch: 0.1 } },
  build({ frame, light }) {
    const shell = plastic(frame);
    const pole = metal("#3a3d42", { roughness: 0.35 });
    return all(
      [0.5, 2.6, 4.7].map((angle) =>
        solid(
          wire(
            [
              [0, 0.62, 0],
              [Math.cos(angle) * 0.85, 0.03, Math.sin(angle) * 0.85],
            ],
            0.045,
          ),
          pole,
        ),
      ),
      solid(rod(0.07, 0.07, 1.6, 24), pole, { at: [0, 1.2, 0] }),
      solid(rod(0.1, 0.1, 0.2, 24), rubber("#17181b"), { at: [0, 1.6, 0] }),
      solid(rod(0.05, 0.05, 0.9, 24), pole, { at: [0, 2, 0] }),
      place(
        [
          solid(hoop(1.12, 0.78, 0.16, 0.05), shell),
          solid(hoop(1.07, 0.83, 0.06, 0.02), lit(light, 1.25), { at: [0, 0, 0.075] }),
          solid(box(0.1, 0.42, 0.06, 0.02), pole, { at: [0, -0.62, 0] }),
          place(
            [
              solid(tile(0.56, 1.12, 0.09, 0.07, 0.03), gloss("#22262c")),
              solid(sheet(0.5, 1.02), gloss("#41708f"), { at: [0, 0, 0.037] }),
            ],
            { at: [0, -0.02, 0.05] },
          ),
          solid(box(0.66, 0.1, 0.14, 0.04), rubber("#26282c"), { at: [0, -0.16, 0.03] }),
        ],
        { at: [0, 3.2, 0.05], turn: [-0.05, 0, 0] },
      ),
    );
  },
});
