import { kind } from "../../kind";
import {
  all,
  ball,
  band,
  bothSides,
  box,
  DoubleSide,
  disc,
  fabric,
  glow,
  head,
  lit,
  matte,
  metal,
  place,
  plastic,
  rod,
  sized,
  solid,
  turned,
  wire,
} from "../../stage";

export const headTorch = kind({
  name: "head-torch",
  noun: {
    en: "head torch",
    zh: "头灯",
    es: "linterna frontal",
    "pt-br": "lanterna de cabeça",
    ru: "налобный фонарь",
    ar: "مصباح رأس",
    ur: "ہیڈ ٹارچ",
    fr: "lampe frontale",
  },
  centimetres: 20,
  looks: {
    red: { strap: "#c23a34", shell: "#26282c" },
    blue: { strap: "#2f6fb5", shell: "#26282c" },
    orange: { strap: "#e0702c", shell: "#8d939b" },
  },
  shots: ["front", "turned", "use"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.45, pitch: 0.3 }, use: { yaw: -0.5 } },
  build({ strap, shell }) {
    const webbing = fabric(strap, { threads: 60, depth: 0.2 });
    return all(
      solid(band(1.75, 2, 0.05, 0.32), webbing, { at: [0, 0.5, 0], turn: [Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        solid(band(1.76, 2.01, 0.012, 0.04, 0.004), matte("#f1f1ee"), {
          at: [0, 0.5 + side * 0.09, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      solid(
        wire(
          [
            [0, 0.62, 1],
            [0, 1.15, 0.75],
            [0, 1.42, 0],
            [0, 1.2, -0.7],
            [0, 0.62, -0.98],
          ],
          0.022,
        ),
        webbing,
        { scale: [6, 1, 1] },
      ),
      place(
        [
          solid(box(0.86, 0.6, 0.4, 0.14), plastic(shell)),
          solid(rod(0.34, 0.3, 0.3, 48, true), plastic(strap, { side: DoubleSide }), {
            at: [0, 0.02, 0.3],
            turn: [Math.PI / 2, 0, 0],
          }),
          solid(
            turned([
              [0.3, 0.14],
              [0.2, 0],
              [0.06, -0.08],
              [0.001, -0.08],
            ]),
            metal("#eef0f2", { roughness: 0.08, side: DoubleSide }),
            { at: [0, 0.02, 0.34], turn: [Math.PI / 2, 0, 0] },
          ),
          solid(ball(0.1, 20), lit("#fff7d6", 2), { at: [0, 0.02, 0.33] }),
          bothSides((side) =>
            solid(disc(0.08, 0.04), lit(side > 0 ? "#ff4a3d" : "#fff7d6", 1), { at: [side * 0.36, 0.02, 0.2] }),
          ),
          glow("#fff6dc", 0.7, [0, 0.02, 0.5], 0.6),
        ],
        { at: [0, 0.56, 1.14], turn: [0.12, 0, 0] },
      ),
      solid(box(0.7, 0.44, 0.3, 0.1), plastic(shell), { at: [0, 0.5, -1.08] }),
    );
  },
  use(_, piece) {
    return all(head(), sized(piece, 27, [0, 2, 0.08], [-0.04, 0, 0]));
  },
});
