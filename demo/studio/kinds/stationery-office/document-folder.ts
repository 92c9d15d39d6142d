import { kind } from "../../kind";
import { all, bothSides, box, plastic, solid, times } from "../../stage";
import { pages } from "./parts";

export const documentFolder = kind({
  name: "document-folder",
  noun: {
    en: "document folder with pockets",
    zh: "多页文件夹",
    es: "carpeta con bolsillos",
    "pt-br": "pasta com divisórias",
    ru: "папка с карманами",
    ar: "ملف بجيوب",
    ur: "جیبوں والی فائل",
    fr: "chemise à compartiments",
  },
  centimetres: 33,
  looks: {
    multi: { shell: "#5f9ccb", tabs: ["#e2506b", "#f0883c", "#f2c53d", "#7fbf4f", "#3f8fd6", "#8a5fc0"] },
    black: { shell: "#2f3237", tabs: ["#c9cdd1", "#aeb4ba", "#c9cdd1", "#aeb4ba", "#c9cdd1", "#aeb4ba"] },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.42 } },
  build({ shell, tabs }) {
    return all(
      solid(box(2.4, 1.7, 0.03, 0.04), plastic(shell), { at: [0, 0.86, 0.5], turn: [0.1, 0, 0] }),
      solid(box(2.4, 1.75, 0.03, 0.04), plastic(shell), { at: [0, 0.88, -0.4], turn: [-0.12, 0, 0] }),
      tabs.map((color, index) => [
        solid(box(2.3, 1.66, 0.012, 0.01), plastic(color, { transparent: true, opacity: 0.85 }), {
          at: [0, 0.85, 0.38 - index * 0.14],
          turn: [0.08 - index * 0.035, 0, 0],
        }),
        solid(box(0.34, 0.18, 0.014, 0.01), plastic(color), { at: [index * 0.38 - 0.95, 1.74, 0.45 - index * 0.165] }),
        index % 2 === 0 &&
          solid(box(2.1, 1.5, 0.03, 0), pages(), {
            at: [0, 0.95, 0.32 - index * 0.14],
            turn: [0.06 - index * 0.035, 0, 0],
          }),
      ]),
      bothSides((side) =>
        times(7, (index) =>
          solid(box(0.02, 1.55, 0.14, 0.01), plastic(shell), {
            at: [side * 1.18, 0.82, 0.4 - index * 0.125],
            turn: [0, side * (index % 2 ? 0.5 : -0.5), 0],
          }),
        ),
      ),
      solid(box(0.5, 0.2, 0.04, 0.04), plastic("#ffffff"), { at: [0, 1.4, 0.575], turn: [0.1, 0, 0] }),
    );
  },
});
