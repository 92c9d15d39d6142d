import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  cushion,
  DoubleSide,
  type Flat,
  fabric,
  metal,
  outline,
  type Point,
  plastic,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

export const popUpNet = kind({
  name: "pop-up-net",
  noun: {
    en: "pop-up mosquito net",
    zh: "免安装蚊帐",
    es: "mosquitero plegable",
    "pt-br": "mosquiteiro dobrável",
    ru: "складной москитный полог",
    ar: "ناموسية تفتح تلقائيًا",
    ur: "پاپ اپ مچھر دانی",
    fr: "moustiquaire autoportante",
  },
  centimetres: 200,
  looks: { white: { trim: "#f6f4ee", pole: "#d9dde0" }, blue: { trim: "#7fa6c8", pole: "#3f6f9c" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34, backdrop: "stone" } },
  build({ trim, pole }) {
    const mesh = fabric("#ffffff", {
      transparent: true,
      opacity: 0.34,
      side: DoubleSide,
      depthWrite: false,
      threads: 180,
      depth: 0.5,
    });
    const arch = (z: number, high: number): Point[] =>
      Array.from({ length: 13 }, (_, index): Point => {
        const angle = (index / 12) * Math.PI;
        return [Math.cos(angle) * 1.35, 0.1 + Math.sin(angle) ** 0.7 * high, z];
      });
    const tent = shaped(sheet(2, 2, 60, 40), (point) => {
      const angle = ((point.x + 1) / 2) * Math.PI;
      const along = point.y;
      const high = 1.75 - 0.35 * Math.abs(along) ** 2;
      point.set(Math.cos(angle) * 1.35, 0.1 + Math.sin(angle) ** 0.7 * high, along * 1.5);
    });
    const end = outline([...arch(0, 1.4).map(([x, y]): Flat => [x, y]), [1.35, 0.1]]);
    return all(
      solid(box(2.5, 0.22, 2.8, 0.09), fabric("#eef0f2"), { at: [0, 0.13, 0] }),
      bothSides((side) =>
        solid(cushion(0.95, 0.6, 0.3), fabric(trim), { at: [side * 0.55, 0.34, -1], turn: [-1.3, 0, 0] }),
      ),
      solid(tent, mesh),
      bothSides((side) => solid(board(end, 0.005, 0), mesh, { at: [0, 0, side * 1.5] })),
      [
        [-1.5, 1.4],
        [0, 1.75],
        [1.5, 1.4],
      ].map(([z = 0, high = 0]) => solid(wire(arch(z, high), 0.025), plastic(pole))),
      solid(
        wire(
          [
            [0, 1.5, -1.5],
            [0, 1.85, 0],
            [0, 1.5, 1.5],
          ],
          0.02,
        ),
        plastic(pole),
      ),
      bothSides((side) => solid(box(0.05, 0.22, 3, 0.02), fabric(trim), { at: [side * 1.36, 0.13, 0] })),
      solid(box(2.7, 0.22, 0.05, 0.02), fabric(trim), { at: [0, 0.13, 1.5] }),
      solid(
        wire(
          [
            [0.02, 0.2, 1.53],
            [0.02, 1.3, 1.53],
          ],
          0.022,
          false,
          8,
        ),
        plastic("#5f666d"),
      ),
      solid(box(0.06, 0.16, 0.04, 0.02), metal("#c9cdd1"), { at: [0.02, 0.5, 1.56] }),
    );
  },
});
