import { kind } from "../../kind";
import {
  all,
  box,
  disc,
  glass,
  gloss,
  hoop,
  lit,
  matte,
  metal,
  type Point,
  rod,
  rubber,
  solid,
  times,
  turned,
  wire,
} from "../../stage";

export const portableBlender = kind({
  name: "portable-blender",
  noun: {
    en: "portable blender",
    zh: "便携榨汁杯",
    es: "licuadora portátil",
    "pt-br": "liquidificador portátil",
    ru: "портативный блендер",
    ar: "خلاط محمول",
    ur: "پورٹیبل بلینڈر",
    fr: "mixeur portable",
  },
  centimetres: 23,
  looks: {
    pink: { base: "#f2a9b9", juice: "#f2674a" },
    green: { base: "#8fc3a0", juice: "#8cc04a" },
    white: { base: "#f3f3f1", juice: "#f2b53d" },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.35, pitch: 0.14 } },
  build({ base, juice }) {
    const cover = gloss(base);
    const slice = (at: Point, turn: Point) => solid(disc(0.24, 0.06, 28), gloss(juice), { at, turn });
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.54, 0],
          [0.58, 0.06],
          [0.58, 0.8],
          [0.55, 0.92],
        ]),
        cover,
      ),
      solid(rod(0.56, 0.56, 0.08), metal("#c9ccd0"), { at: [0, 0.94, 0] }),
      solid(
        turned([
          [0.54, 0.98],
          [0.56, 1.1],
          [0.5, 2.3],
          [0.48, 2.36],
        ]),
        glass("#f2f7f9", { opacity: 0.16 }),
      ),
      solid(
        turned([
          [0.001, 1],
          [0.5, 1],
          [0.52, 1.1],
          [0.485, 1.95],
          [0.001, 1.96],
        ]),
        gloss(juice),
      ),
      slice([0.2, 2, 0.24], [0.5, 0.4, 0]),
      slice([-0.18, 2.02, -0.05], [-0.9, 0.3, 0.3]),
      solid(
        turned([
          [0.5, 2.36],
          [0.52, 2.4],
          [0.5, 2.66],
          [0.4, 2.74],
          [0.001, 2.76],
        ]),
        cover,
      ),
      solid(
        wire(
          [
            [-0.3, 2.72, 0],
            [-0.28, 3, 0],
            [0.28, 3, 0],
            [0.3, 2.72, 0],
          ],
          0.05,
        ),
        rubber(base),
      ),
      solid(disc(0.16, 0.06), metal("#d3d6da"), { at: [0, 0.46, 0.57] }),
      solid(hoop(0.2, 0.175, 0.04), lit("#5fd0ff", 1.2), { at: [0, 0.46, 0.58] }),
      times(3, (index) =>
        solid(box(0.16, 0.015, 0.01, 0), matte("#8d9399"), { at: [-0.05, 1.35 + index * 0.25, 0.535 - index * 0.012] }),
      ),
    );
  },
});
