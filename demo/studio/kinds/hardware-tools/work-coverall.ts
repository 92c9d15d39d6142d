import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  type Flat,
  fabric,
  metal,
  outline,
  rod,
  shaped,
  solid,
  type Vector3,
  wire,
} from "../../stage";

export const workCoverall = kind({
  name: "work-coverall",
  noun: {
    en: "work coverall",
    zh: "连体工作服",
    es: "mono de trabajo",
    "pt-br": "macacão de trabalho",
    ru: "рабочий комбинезон",
    ar: "بدلة عمل",
    ur: "ورک کورآل",
    fr: "combinaison de travail",
  },
  centimetres: 150,
  looks: { navy: { cloth: "#2a3f68", trim: "#d6ec2e" }, grey: { cloth: "#6a7078", trim: "#e8762b" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.25, pitch: 0.06 } },
  build({ cloth, trim }) {
    const drill = fabric(cloth, { threads: 220, depth: 0.1 });
    const shine = metal("#d9dcdf", { roughness: 0.35, metalness: 0.6 });
    const front: Flat[] = [
      [-0.45, 4.6],
      [-0.85, 4.4],
      [-0.8, 3.6],
      [-0.7, 2.7],
      [-0.78, 2],
      [-0.8, 0.1],
      [-0.18, 0.1],
      [-0.04, 1.9],
      [0.04, 1.9],
      [0.18, 0.1],
      [0.8, 0.1],
      [0.78, 2],
      [0.7, 2.7],
      [0.8, 3.6],
      [0.85, 4.4],
      [0.45, 4.6],
      [0.2, 4.45],
      [-0.2, 4.45],
    ];
    const flat = (point: Vector3) => {
      point.z -= Math.abs(point.x) ** 2 * 0.18;
    };
    return all(
      solid(shaped(board(outline(front), 0.3, 0.12), flat), drill),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.72, 4.3, 0.12],
              [side * 1.08, 3.7, 0.1],
              [side * 1.25, 2.9, 0.16],
              [side * 1.3, 2.3, 0.2],
            ],
            0.24,
          ),
          drill,
          { scale: [1, 1, 0.75] },
        ),
        solid(rod(0.25, 0.25, 0.14, 28), fabric(trim), { at: [side * 1.3, 2.34, 0.15], scale: [1, 1, 0.75] }),
        solid(box(0.56, 0.5, 0.05, 0.03), drill, { at: [side * 0.42, 3.7, 0.4] }),
        solid(box(0.58, 0.14, 0.06, 0.02), fabric(trim), { at: [side * 0.42, 3.92, 0.41] }),
        solid(box(0.5, 0.55, 0.05, 0.03), drill, { at: [side * 0.46, 1.4, 0.38] }),
        solid(box(0.64, 0.1, 0.03, 0.01), shine, { at: [side * 0.49, 0.6, 0.37] }),
        solid(
          board(
            outline([
              [0, 4.5],
              [side * 0.42, 4.66],
              [side * 0.3, 4.2],
            ]),
            0.05,
            0.02,
          ),
          fabric(trim),
          { at: [0, 0, 0.34] },
        ),
      ]),
      solid(box(1.36, 0.2, 0.06, 0.02), fabric(cloth, { threads: 60 }), { at: [0, 2.72, 0.39] }),
      solid(box(0.03, 2.4, 0.03, 0.01), metal("#8d939b"), { at: [0, 3.2, 0.44] }),
      solid(
        wire(
          [
            [-0.5, 4.62, 0.1],
            [0, 4.85, 0.1],
            [0.5, 4.62, 0.1],
          ],
          0.03,
        ),
        metal("#8d939b"),
      ),
      solid(
        wire(
          [
            [0, 4.85, 0.1],
            [0, 5.05, 0.1],
            [0.12, 5.18, 0.1],
            [0, 5.28, 0.1],
          ],
          0.025,
        ),
        metal("#8d939b"),
      ),
    );
  },
});
