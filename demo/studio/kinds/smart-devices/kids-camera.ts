import { kind } from "../../kind";
import { all, ball, bothSides, disc, fabric, gloss, hoop, lens, lit, rod, solid, tile, wire } from "../../stage";

export const kidsCamera = kind({
  name: "kids-camera",
  noun: {
    en: "children's camera",
    zh: "儿童相机",
    es: "cámara infantil",
    "pt-br": "câmera infantil",
    ru: "детская камера",
    ar: "كاميرا أطفال",
    ur: "بچوں کا کیمرہ",
    fr: "appareil photo enfant",
  },
  centimetres: 10,
  looks: {
    pink: { shell: "#f49bb6", trim: "#fff3f6", ears: "#f7b9cb" },
    blue: { shell: "#5aa7e6", trim: "#f3faff", ears: "#8fc6f2" },
    mint: { shell: "#8ed6b9", trim: "#fffdf2", ears: "#f6d06a" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { all: { pitch: 0.14 }, front: { yaw: -0.35 } },
  build({ shell, trim, ears }) {
    const cover = gloss(shell);
    const pale = gloss(trim);
    return all(
      solid(tile(2.3, 1.6, 0.5, 0.7, 0.2), cover, { at: [0, 0.8, 0] }),
      bothSides((side) => [
        solid(ball(0.34, 36), gloss(ears), { at: [side * 0.72, 1.62, -0.02], scale: [1, 1, 0.6] }),
        solid(ball(0.2, 28), pale, { at: [side * 0.72, 1.64, 0.14], scale: [1, 1, 0.45] }),
      ]),
      solid(disc(0.62, 0.2), pale, { at: [0, 0.74, 0.38] }),
      solid(hoop(0.56, 0.42, 0.14, 0.05), cover, { at: [0, 0.74, 0.5] }),
      lens(0.42, { at: [0, 0.74, 0.52] }, shell),
      solid(tile(0.34, 0.2, 0.08, 0.06), lit("#fff6dc", 0.7), { at: [0.74, 1.2, 0.35] }),
      bothSides((side) =>
        solid(disc(0.09, 0.05), gloss("#f58ea6"), { at: [side * 0.83, 0.52, 0.35], scale: [1.2, 0.8, 1] }),
      ),
      solid(rod(0.18, 0.18, 0.16), gloss("#f2cf3d"), { at: [-0.15, 1.64, 0] }),
      solid(
        wire(
          [
            [-1.14, 1.05, 0],
            [-1.3, 0.6, 0.25],
            [-1.2, 0.05, 0.5],
            [-0.7, 0.03, 0.85],
            [-0.2, 0.03, 0.95],
          ],
          0.035,
        ),
        fabric(ears),
      ),
    );
  },
});
