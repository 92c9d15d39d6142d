import { kind } from "../../kind";
import {
  all,
  background,
  board,
  bothSides,
  box,
  corners,
  cushion,
  fabric,
  matte,
  metal,
  panel,
  place,
  plastic,
  rod,
  sheet,
  solid,
  wood,
} from "../../stage";
import { type Scene, scene } from "./parts";

export const canvasPainting = kind({
  name: "canvas-painting",
  noun: {
    en: "canvas wall painting",
    zh: "帆布装饰画",
    es: "cuadro en lienzo",
    "pt-br": "quadro em tela",
    ru: "картина на холсте",
    ar: "لوحة قماشية",
    ur: "کینوس پینٹنگ",
    fr: "tableau sur toile",
  },
  centimetres: 70,
  looks: {
    natural: { picture: "hills" as const, rim: "#c49a6a" },
    green: { picture: "leaves" as const, rim: "#f3f0e8" },
    blue: { picture: "sea" as const, rim: "#2a2b2e" },
  },
  shots: ["front", "use"],
  sets: { all: { yaw: -0.3 } },
  build: ({ picture, rim }) => canvas(picture, rim),
  use({ picture, rim }) {
    const seat = fabric("#8f9a90");
    return all(
      background(solid(sheet(60, 50), matte("#ded6c8"), { at: [0, 18, -2.6] })),
      place(canvas(picture, rim), { at: [0, 9, -2.5], scale: 2.9 }),
      solid(box(12, 2, 5, 0.6), seat, { at: [0, 3, 0] }),
      solid(box(12, 4.4, 1.5, 0.6), seat, { at: [0, 5, -1.7] }),
      bothSides((side) => [
        solid(box(1.6, 3.6, 5, 0.6), seat, { at: [side * 6.4, 3.6, 0] }),
        solid(rod(0.25, 0.18, 2), wood("#6b4526", "y"), { at: [side * 5.6, 1, 1.6] }),
      ]),
      solid(cushion(3.2, 3.2, 1.2), fabric("#d9a45a"), { at: [-3.6, 5.4, 0.1], turn: [-0.3, 0.2, 0] }),
    );
  },
});

function canvas(picture: Scene, rim: string) {
  const moulding =
    rim === "#c49a6a" ? wood(rim, "y") : rim === "#d9b266" ? metal(rim, { roughness: 0.3 }) : plastic(rim);
  return place(
    [
      solid(box(1.9, 2.5, 0.1, 0.01), matte("#efe9dc")),
      solid(sheet(1.9, 2.5), fabric("#ffffff", { map: scene(picture), sheen: 0.05, threads: 150, depth: 0.06 }), {
        at: [0, 0, 0.052],
      }),
      solid(board(panel(2.06, 2.66, 0.01, [corners(1.93, 2.53)]), 0.14, 0.01), moulding, { at: [0, 0, -0.06] }),
    ],
    { at: [0, 1.33, 0], turn: [-0.07, 0, 0] },
  );
}
