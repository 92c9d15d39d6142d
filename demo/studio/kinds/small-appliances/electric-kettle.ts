import { kind } from "../../kind";
import {
  all,
  box,
  glass,
  gloss,
  matte,
  metal,
  plastic,
  rod,
  shaped,
  solid,
  tile,
  times,
  turned,
  wire,
} from "../../stage";
import { powerCord } from "./parts";

export const electricKettle = kind({
  name: "electric-kettle",
  noun: {
    en: "electric kettle",
    zh: "电热水壶",
    es: "hervidor eléctrico",
    "pt-br": "chaleira elétrica",
    ru: "электрочайник",
    ar: "غلاية كهربائية",
    ur: "الیکٹرک کیتلی",
    fr: "bouilloire électrique",
  },
  centimetres: 24,
  looks: {
    silver: { body: "#d3d6da", trim: "#24262a", isSteel: true },
    white: { body: "#f3f2ee", trim: "#9a7a55", isSteel: false },
    red: { body: "#b5272d", trim: "#24262a", isSteel: false },
  },
  shots: ["front", "turned", "group", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.16 } },
  build({ body, trim, isSteel }) {
    const shell = isSteel ? metal(body, { roughness: 0.24 }) : gloss(body);
    const dark = plastic(trim);
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.86, 0],
          [0.9, 0.06],
          [0.84, 0.16],
          [0.001, 0.16],
        ]),
        dark,
      ),
      solid(
        turned([
          [0.76, 0.18],
          [0.84, 0.24],
          [0.8, 0.9],
          [0.64, 1.6],
          [0.58, 1.78],
        ]),
        shell,
      ),
      solid(
        turned([
          [0.6, 1.76],
          [0.58, 1.84],
          [0.4, 1.92],
          [0.1, 1.94],
          [0.001, 1.94],
        ]),
        dark,
      ),
      solid(
        turned([
          [0.001, 2.1],
          [0.1, 2.08],
          [0.1, 1.98],
          [0.06, 1.92],
        ]),
        dark,
      ),
      solid(
        wire(
          [
            [-0.52, 1.72, 0],
            [-0.9, 1.76, 0],
            [-1.16, 1.5, 0],
            [-1.12, 0.95, 0],
            [-0.86, 0.55, 0],
            [-0.76, 0.5, 0],
          ],
          0.11,
        ),
        dark,
      ),
      solid(
        shaped(rod(0.1, 0.34, 0.6, 36, true), (point) => {
          if (point.y > 0) point.set(point.x + 0.22, point.y, point.z);
        }),
        shell,
        { at: [0.56, 1.55, 0], turn: [0, 0, -0.35], scale: [1, 1, 0.8] },
      ),
      solid(box(0.16, 0.1, 0.2, 0.04), plastic("#c23a34"), { at: [-0.98, 0.55, 0] }),
      solid(tile(0.14, 0.8, 0.06, 0.04), glass("#9fd2ee", { opacity: 0.75 }), {
        at: [-0.2, 0.95, 0.77],
        turn: [-0.13, -0.25, 0],
      }),
      times(4, (index) =>
        solid(box(0.1, 0.012, 0.01, 0), matte("#5a6068"), { at: [0.0, 0.66 + index * 0.2, 0.825 - index * 0.03] }),
      ),
      powerCord([
        [-0.8, 0.08, -0.2],
        [-1.4, 0.05, -0.6],
        [-1, 0.05, -1.2],
        [0, 0.05, -1.3],
      ]),
    );
  },
});
