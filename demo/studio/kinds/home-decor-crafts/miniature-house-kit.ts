import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  Color,
  cushion,
  DoubleSide,
  fabric,
  gloss,
  glow,
  lit,
  matte,
  type Point,
  place,
  rod,
  solid,
  times,
  wood,
} from "../../stage";

export const miniatureHouseKit = kind({
  name: "miniature-house-kit",
  noun: {
    en: "miniature house kit",
    zh: "DIY小屋套装",
    es: "kit de casita en miniatura",
    "pt-br": "kit de casinha em miniatura",
    ru: "набор «Румбокс»",
    ar: "طقم بيت مصغر",
    ur: "چھوٹا گھر کٹ",
    fr: "kit maison miniature",
  },
  centimetres: 24,
  looks: { natural: { wall: "#f0e0c4", roof: "#c5663a" }, pink: { wall: "#f6dbd9", roof: "#8a6f86" } },
  shots: ["front", "detail"],
  sets: { all: { yaw: -0.5, pitch: 0.3 }, detail: { look: [0.5, 0.35, 0.8] } },
  build({ wall: paper, roof }) {
    const timber = wood("#b98552");
    const paperboard = matte(paper, { side: DoubleSide });
    const window = (at: Point, turn: Point = [0, 0, 0]) =>
      place(
        [
          solid(box(0.5, 0.5, 0.03, 0.01), lit("#ffe6ae", 0.6)),
          [0.27, 0, -0.27].map((x) => solid(box(0.05, 0.58, 0.05, 0.01), timber, { at: [x, 0, 0.01] })),
          [0.27, 0, -0.27].map((y) => solid(box(0.58, 0.05, 0.05, 0.01), timber, { at: [0, y, 0.01] })),
        ],
        { at, turn },
      );
    return all(
      solid(box(2.9, 0.12, 2, 0.03), timber, { at: [0, 0.06, 0] }),
      solid(box(2.4, 2.2, 0.07, 0.01), paperboard, { at: [0, 1.2, -0.8] }),
      solid(box(0.07, 2.2, 1.6, 0.01), paperboard, { at: [-1.2, 1.2, 0] }),
      solid(box(2.4, 0.07, 1.6, 0.01), timber, { at: [0, 1.24, 0] }),
      solid(box(0.07, 1.06, 1.2, 0.01), paperboard, { at: [0.35, 0.66, -0.2] }),
      bothSides((side) =>
        solid(box(1.66, 0.09, 1.85, 0.02), gloss(roof, { roughness: 0.5 }), {
          at: [side * 0.66, 2.68, -0.02],
          turn: [0, 0, side * -0.62],
        }),
      ),
      bothSides((side) =>
        times(6, (index) =>
          solid(box(0.03, 0.04, 1.86, 0.01), matte(new Color(roof).multiplyScalar(0.7).getStyle()), {
            at: [side * (0.12 + index * 0.24), 3.12 - index * 0.172, -0.02],
            turn: [0, 0, side * -0.62],
          }),
        ),
      ),
      window([-0.5, 0.8, -0.75]),
      window([0.5, 1.85, -0.75]),
      solid(box(0.9, 0.2, 1, 0.06), fabric("#9fbad0"), { at: [-0.65, 1.46, -0.1] }),
      solid(box(0.9, 0.14, 0.6, 0.06), fabric("#f7f2e8"), { at: [-0.65, 1.55, 0.1] }),
      solid(cushion(0.5, 0.3, 0.16), fabric("#ffffff"), { at: [-0.65, 1.62, -0.46], turn: [-1.1, 0, 0] }),
      solid(box(0.9, 0.24, 0.4, 0.08), fabric("#c9756a"), { at: [-0.55, 0.3, -0.3] }),
      solid(box(0.9, 0.5, 0.14, 0.06), fabric("#c9756a"), { at: [-0.55, 0.5, -0.5] }),
      solid(rod(0.26, 0.26, 0.04, 32), timber, { at: [-0.45, 0.42, 0.35] }),
      solid(rod(0.03, 0.05, 0.3, 12), timber, { at: [-0.45, 0.26, 0.35] }),
      solid(box(0.5, 0.8, 0.3, 0.02), timber, { at: [0.85, 0.52, -0.55] }),
      times(9, (index) =>
        solid(box(0.05, 0.2, 0.2, 0.005), matte(["#c5483f", "#3f6f9c", "#e3b04f", "#7fa66b"][index % 4] ?? "#ffffff"), {
          at: [0.68 + (index % 5) * 0.085, 0.42 + Math.floor(index / 5) * 0.34, -0.38],
        }),
      ),
      solid(rod(0.13, 0.1, 0.2, 20), gloss("#f7f2e8"), { at: [1, 0.22, 0.5] }),
      times(9, (index) =>
        solid(ball(0.11, 12), matte(index % 2 ? "#6f9a5f" : "#4f7f52"), {
          at: [1 + Math.sin(index * 2.4) * 0.13, 0.42 + (index % 3) * 0.12, 0.5 + Math.cos(index * 2.4) * 0.13],
        }),
      ),
      solid(ball(0.09, 16), lit("#ffdf9a", 1.4), { at: [-0.5, 1.05, -0.1] }),
      glow("#ffd28a", 0.8, [-0.5, 0.95, 0], 0.5),
    );
  },
});
