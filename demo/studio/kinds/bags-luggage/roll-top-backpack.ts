import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  drawnOn,
  dyed,
  fabric,
  leather,
  metal,
  mirrored,
  pattern,
  plastic,
  rod,
  seam,
  soft,
  solid,
  wire,
} from "../../stage";
import { strap } from "./parts";

const front = pattern(
  mirrored([
    [0, 2.16],
    [0.7, 2.16, 0.08],
    [0.78, 1.2, 0.3],
    [0.76, 0, 0.16],
  ]),
);

export const rollTopBackpack = kind({
  name: "roll-top-backpack",
  noun: {
    en: "roll-top backpack",
    zh: "卷口双肩包",
    es: "mochila enrollable",
    "pt-br": "mochila roll top",
    ru: "рюкзак-ролл-топ",
    ar: "حقيبة ظهر بفتحة ملفوفة",
    ur: "رول ٹاپ بیک پیک",
    fr: "sac à dos à enroulement",
  },
  centimetres: 46,
  looks: {
    yellow: { cloth: "#e3ab2f", trim: "#2b2d31" },
    green: { cloth: "#47674f", trim: "#8a5a33" },
    grey: { cloth: "#8b9096", trim: "#26282c" },
    navy: { cloth: "#27365c", trim: "#a0683a" },
  },
  shots: ["front"],
  build({ cloth, trim }) {
    const canvas = fabric(cloth, { threads: 210, depth: 0.14 });
    const hide = leather(trim);
    const map = drawnOn(front, cloth, (pen) => {
      for (const y of [0.32, 1.28])
        seam(
          pen,
          [
            [-0.9, y],
            [0.9, y],
          ],
          "#00000055",
          0.02,
        );
    });
    return all(
      solid(soft(front, { thick: 0.38, edge: 0.3 }), dyed(map, { threads: 210, depth: 0.14 }), { at: [0, 0.05, 0] }),
      solid(box(1.5, 0.34, 0.66, 0.14), hide, { at: [0, 0.2, 0] }),
      solid(rod(0.17, 0.17, 1.62, 36), canvas, { at: [0, 2.26, 0.06], turn: [0, 0, Math.PI / 2], scale: [0.86, 1, 1] }),
      solid(rod(0.1, 0.1, 1.66, 30), canvas, { at: [0, 2.24, 0.2], turn: [0, 0, Math.PI / 2] }),
      solid(box(1.12, 0.72, 0.14, 0.07), canvas, { at: [0, 0.8, 0.38] }),
      solid(box(1.16, 0.22, 0.17, 0.05), hide, { at: [0, 1.1, 0.38] }),
      strap(
        [
          [0, 1.0, 0.5],
          [0, 1.7, 0.42],
          [0, 2.2, 0.34],
          [0, 2.44, 0.12],
          [0, 2.3, -0.2],
        ],
        hide,
        0.05,
        0.05,
      ),
      solid(box(0.22, 0.16, 0.08, 0.03), metal("#c9ccd0"), { at: [0, 1.55, 0.46] }),
      bothSides((side) => [
        strap(
          [
            [side * 0.86, 2.24, 0.08],
            [side * 0.9, 1.9, 0.06],
            [side * 0.82, 1.5, 0.1],
          ],
          hide,
          0.09,
          0.03,
        ),
        solid(box(0.12, 0.22, 0.14, 0.03), plastic("#1c1d20"), { at: [side * 0.88, 1.88, 0.06] }),
        solid(
          wire(
            [
              [side * 0.4, 2, -0.36],
              [side * 0.84, 1.8, -0.62],
              [side * 0.96, 1.1, -0.6],
              [side * 0.78, 0.2, -0.36],
            ],
            0.08,
          ),
          hide,
        ),
      ]),
    );
  },
});
