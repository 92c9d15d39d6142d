import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  place,
  ring,
  rolled,
  rubber,
  shaped,
  sheet,
  solid,
  speckle,
  wire,
} from "../../stage";

export const yogaMat = kind({
  name: "yoga-mat",
  noun: {
    en: "yoga mat",
    zh: "瑜伽垫",
    es: "tapete de yoga",
    "pt-br": "tapete de yoga",
    ru: "коврик для йоги",
    ar: "حصيرة يوغا",
    ur: "یوگا میٹ",
    fr: "tapis de yoga",
  },
  centimetres: 62,
  looks: {
    green: { mat: "#7fae96", under: "#4f7f6a" },
    blue: { mat: "#6f9cc8", under: "#3f6590" },
    grey: { mat: "#8d949b", under: "#565d64" },
    black: { mat: "#33363b", under: "#d8702a" },
  },
  shots: ["front", "group", "carton"],
  sets: { all: { yaw: -0.6, pitch: 0.36 }, detail: { look: [0.95, 0.5, 0.5], fit: 2 } },
  carton: { count: [2, 4, 2] },
  build({ mat, under }) {
    const foam = speckle(rubber(mat), 60, 0.1);
    const flap = shaped(sheet(2.4, 1.5, 10, 40), (point) => point.set(point.x, 0.03, 0.75 - point.y));
    return all(
      place(rolled(0.46, 2.4, foam, 6), { at: [0, 0.48, 0] }),
      solid(flap, speckle(rubber(mat, { side: DoubleSide }), 60, 0.1), { at: [0, 0, 0] }),
      solid(box(2.4, 0.03, 1.5, 0.005), rubber(under), { at: [0, 0.014, 0.75] }),
      bothSides((side) =>
        solid(ring(0.485, 0.035, Math.PI * 2, 60), fabric("#26282c"), {
          at: [side * 0.75, 0.48, 0],
          turn: [0, Math.PI / 2, 0],
          scale: [1, 1, 2.2],
        }),
      ),
      solid(
        wire(
          [
            [-0.75, 0.9, 0.14],
            [-0.4, 1.18, 0.2],
            [0.4, 1.18, 0.2],
            [0.75, 0.9, 0.14],
          ],
          0.05,
        ),
        fabric("#26282c"),
      ),
    );
  },
});
