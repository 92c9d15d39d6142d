import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  cushion,
  DoubleSide,
  fabric,
  ring,
  shaped,
  solid,
  turned,
  wire,
} from "../../stage";

export const hangingNet = kind({
  name: "hanging-net",
  noun: {
    en: "hanging dome mosquito net",
    zh: "圆顶吊挂蚊帐",
    es: "mosquitero colgante",
    "pt-br": "mosquiteiro de teto",
    ru: "подвесной балдахин",
    ar: "ناموسية معلقة",
    ur: "لٹکنے والی مچھر دانی",
    fr: "moustiquaire suspendue",
  },
  centimetres: 250,
  looks: { white: { cloth: "#ffffff", trim: "#e9e4d8" }, pink: { cloth: "#f4ccd2", trim: "#d88a96" } },
  shots: ["front"],
  sets: { all: { pitch: 0.2, backdrop: "stone" }, detail: { look: [0.5, 0.85, 0.6], fit: 2.2 } },
  build({ cloth, trim }) {
    const mesh = fabric(cloth, {
      transparent: true,
      opacity: 0.36,
      side: DoubleSide,
      depthWrite: false,
      threads: 180,
      depth: 0.4,
    });
    const skirt = shaped(
      turned(
        [
          [0.5, 3.5],
          [0.55, 3.4],
          [0.7, 2.6],
          [1.1, 1.4],
          [1.7, 0.3],
          [1.8, 0.02],
        ],
        160,
      ),
      (point) => {
        const angle = Math.atan2(point.z, point.x);
        const grow = 1 + 0.05 * Math.sin(angle * 22) * (3.5 - point.y) * 0.4;
        point.x *= grow;
        point.z *= grow;
      },
    );
    return all(
      solid(box(1.7, 0.4, 2.1, 0.12), fabric("#eef0f2"), { at: [0, 0.24, 0] }),
      bothSides((side) =>
        solid(cushion(0.72, 0.5, 0.26), fabric(trim), { at: [side * 0.4, 0.54, -0.72], turn: [-1.2, 0, 0] }),
      ),
      solid(skirt, mesh),
      solid(
        turned([
          [0.001, 3.9],
          [0.1, 3.84],
          [0.4, 3.6],
          [0.5, 3.5],
        ]),
        mesh,
      ),
      solid(ring(0.52, 0.03), fabric(trim), { at: [0, 3.5, 0], turn: [Math.PI / 2, 0, 0] }),
      around(24, (angle) =>
        solid(ball(0.07, 12), fabric(trim), {
          at: [Math.cos(angle) * 0.54, 3.44, Math.sin(angle) * 0.54],
          scale: [1, 1.3, 1],
        }),
      ),
      solid(
        wire(
          [
            [0, 3.88, 0],
            [0, 4.3, 0],
          ],
          0.02,
          false,
          4,
        ),
        fabric(trim),
      ),
    );
  },
});
