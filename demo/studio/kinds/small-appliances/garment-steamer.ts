import { kind } from "../../kind";
import {
  all,
  around,
  box,
  disc,
  glass,
  gloss,
  glow,
  matte,
  metal,
  place,
  plastic,
  rubber,
  solid,
  tile,
  times,
  turned,
  wire,
} from "../../stage";

export const garmentSteamer = kind({
  name: "garment-steamer",
  noun: {
    en: "handheld garment steamer",
    zh: "手持挂烫机",
    es: "vaporizador de ropa",
    "pt-br": "vaporizador de roupas",
    ru: "ручной отпариватель",
    ar: "مكواة بخار يدوية",
    ur: "ہینڈ ہیلڈ گارمنٹ اسٹیمر",
    fr: "défroisseur à main",
  },
  centimetres: 26,
  looks: {
    white: { shell: "#f3f3f0", accent: "#6fb5d9" },
    green: { shell: "#7fae9b", accent: "#f4f4f1" },
    pink: { shell: "#eeb0bc", accent: "#ffffff" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "lilac" }, front: { yaw: -0.65, pitch: 0.14 }, turned: { yaw: 0.4 } },
  build({ shell, accent }) {
    const cover = gloss(shell);
    return all(
      place(
        [
          solid(box(0.9, 0.8, 1.3, 0.32), cover, { at: [0, 0, 0] }),
          solid(tile(0.92, 1.02, 0.3, 0.16, 0.05), metal("#c9ccd0"), { at: [0, 0.05, 0.7] }),
          solid(tile(0.8, 0.9, 0.26, 0.03), metal("#8d939b", { roughness: 0.3 }), { at: [0, 0.05, 0.785] }),
          around(9, (angle) =>
            solid(disc(0.04, 0.02, 16), matte("#17181b"), {
              at: [Math.cos(angle) * 0.26, 0.05 + Math.sin(angle) * 0.3, 0.805],
            }),
          ),
          solid(box(0.3, 0.06, 0.5, 0.03), plastic(accent), { at: [0, 0.42, -0.1] }),
        ],
        { at: [0, 2.3, 0.35] },
      ),
      solid(
        wire(
          [
            [0, 2.3, -0.1],
            [0, 1.9, -0.35],
            [0, 1.2, -0.3],
            [0, 0.7, -0.12],
          ],
          0.21,
        ),
        cover,
      ),
      solid(
        turned([
          [0.001, 0],
          [0.4, 0],
          [0.46, 0.08],
          [0.42, 0.6],
          [0.24, 0.8],
        ]),
        glass("#8fc8e6", { opacity: 0.6 }),
        { at: [0, 0.06, -0.05] },
      ),
      solid(
        turned([
          [0.001, 0.04],
          [0.38, 0.04],
          [0.4, 0.4],
          [0.001, 0.42],
        ]),
        glass("#5aaede", { opacity: 0.6 }),
        { at: [0, 0.06, -0.05] },
      ),
      solid(tile(0.16, 0.3, 0.07, 0.1), plastic(accent), { at: [0, 1.72, -0.15], turn: [0.2, 0, 0] }),
      times(8, (index) =>
        glow(
          "#ffffff",
          0.24 + index * 0.108,
          [Math.sin(index) * 0.08, 2.35 + index * 0.05, 1.3 + index * 0.15],
          0.55 - index * 0.05,
        ),
      ),
      solid(
        wire(
          [
            [0, 0.7, -0.3],
            [0.2, 0.2, -0.6],
            [0.9, 0.05, -0.7],
            [1.2, 0.05, -0.2],
          ],
          0.05,
        ),
        rubber("#d3d6da"),
      ),
    );
  },
});
