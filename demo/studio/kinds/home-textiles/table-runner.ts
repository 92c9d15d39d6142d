import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  fringe,
  gloss,
  matte,
  place,
  shaped,
  sheet,
  solid,
  stripes,
  thrown,
  times,
  wire,
  wood,
} from "../../stage";
import { repeated } from "./parts";

export const tableRunner = kind({
  name: "table-runner",
  noun: {
    en: "linen-look table runner",
    zh: "棉麻桌旗",
    es: "camino de mesa",
    "pt-br": "caminho de mesa",
    ru: "дорожка на стол",
    ar: "مفرش طاولة طولي",
    ur: "میز رنر",
    fr: "chemin de table",
  },
  centimetres: 180,
  looks: { beige: { cloth: "#eadbbd", stripe: "#a8573a" }, grey: { cloth: "#b9bec3", stripe: "#3f474f" } },
  shots: ["front"],
  sets: { all: { pitch: 0.42 }, detail: { look: [0.9, 0.75, 0.8], fit: 2.4 } },
  build({ cloth, stripe }) {
    const linen = fabric("#ffffff", {
      sheen: 0.12,
      map: repeated(stripes(cloth, stripe, 8, 0.22), 1, 1),
      side: DoubleSide,
      threads: 90,
      depth: 0.25,
    });
    const strip = shaped(sheet(4.3, 0.7, 120, 10).rotateX(-Math.PI / 2), (point) => {
      const over = Math.max(0, Math.abs(point.x) - 1.55);
      point.set(Math.sign(point.x) * (Math.min(1.55, Math.abs(point.x)) + Math.min(0.03, over)), -over + 0.02, point.z);
    });
    return all(
      solid(box(3.1, 0.1, 1.5, 0.03), wood("#6f4730"), { at: [0, 1.5, 0] }),
      bothSides((side) =>
        [-0.6, 0.6].map((z) =>
          solid(box(0.13, 1.45, 0.13, 0.02), wood("#6f4730", "y"), { at: [side * 1.38, 0.72, z] }),
        ),
      ),
      solid(strip, linen, { at: [0, 1.55, 0] }),
      bothSides((side) =>
        place(fringe(0.62, 0.2, fabric(cloth), 24), {
          at: [side * 1.585, 0.96, 0],
          turn: [Math.PI / 2, 0, (side * Math.PI) / 2],
        }),
      ),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.2, 0],
            [0.28, 0.3],
            [0.12, 0.62],
            [0.16, 0.7],
          ],
          0.1,
        ),
        gloss("#f3efe6"),
        { at: [0, 1.57, 0] },
      ),
      times(9, (index) =>
        solid(
          wire(
            [
              [0, 2.2, 0],
              [Math.sin(index * 2.4) * 0.16, 2.6, Math.cos(index * 2.4) * 0.16],
              [Math.sin(index * 2.4) * 0.36, 2.9, Math.cos(index * 2.4) * 0.36],
            ],
            0.016 + (index % 3) * 0.006,
            false,
            12,
          ),
          matte(index % 2 ? "#d8c08a" : "#8fa67f"),
        ),
      ),
    );
  },
});
