import { kind } from "../../kind";
import {
  all,
  around,
  bothSides,
  box,
  glass,
  matte,
  plastic,
  rod,
  sheet,
  solid,
  times,
  turned,
  wire,
  words,
} from "../../stage";

export const feedingBottle = kind({
  name: "feeding-bottle",
  noun: {
    en: "baby feeding bottle",
    zh: "婴儿奶瓶",
    es: "biberón",
    "pt-br": "mamadeira",
    ru: "детская бутылочка",
    ar: "رضاعة أطفال",
    ur: "بچوں کا فیڈر",
    fr: "biberon",
  },
  centimetres: 18,
  looks: { pink: "#f0a6b8", blue: "#7fb4dc", green: "#9cc9a4" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.8, 0.8], fit: 2 } },
  build: (color) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [0.5, 0.02],
          [0.58, 0.15],
          [0.56, 0.7],
          [0.5, 1.05],
          [0.57, 1.4],
          [0.56, 1.8],
          [0.44, 1.98],
        ]),
        glass("#eaf4f7", { opacity: 0.34 }),
      ),
      solid(rod(0.5, 0.5, 1.05, 50), matte("#fdfaf2", { roughness: 0.4 }), { at: [0, 0.58, 0] }),
      times(8, (index) =>
        solid(box(index % 2 ? 0.12 : 0.2, 0.02, 0.02, 0), matte(color), { at: [0.1, 0.35 + index * 0.16, 0.575] }),
      ),
      solid(
        sheet(0.36, 0.3),
        matte(color, {
          transparent: true,
          map: words(120, 100, "#ffffff", [{ text: "240 ml", size: 30, color: "#4a6f8a" }]),
        }),
        { at: [-0.16, 1.52, 0.575] },
      ),
      solid(rod(0.5, 0.52, 0.34, 50), plastic(color), { at: [0, 2.1, 0] }),
      around(28, (angle) =>
        solid(box(0.05, 0.28, 0.04, 0.01), plastic(color), {
          at: [Math.cos(angle) * 0.515, 2.1, Math.sin(angle) * 0.515],
          turn: [0, -angle, 0],
        }),
      ),
      solid(
        turned([
          [0.42, 2.26],
          [0.36, 2.36],
          [0.16, 2.5],
          [0.12, 2.66],
          [0.15, 2.74],
          [0.08, 2.86],
          [0.001, 2.88],
        ]),
        glass("#f2e2c4", { opacity: 0.75, roughness: 0.3 }),
      ),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.5, 1.6, 0],
              [side * 0.95, 1.5, 0],
              [side * 1, 0.95, 0],
              [side * 0.54, 0.7, 0],
            ],
            0.085,
          ),
          plastic(color),
        ),
      ),
    ),
  carton: { count: [5, 3, 1] },
});
