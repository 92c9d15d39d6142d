import { kind } from "../../kind";
import {
  all,
  bothSides,
  checks,
  DoubleSide,
  dots,
  fabric,
  florals,
  matte,
  place,
  ring,
  rod,
  shaped,
  sheet,
  solid,
  times,
} from "../../stage";
import { repeated } from "./parts";

export const printedFabric = kind({
  name: "printed-fabric",
  noun: {
    en: "printed fabric by the metre",
    zh: "印花布料",
    es: "tela estampada por metro",
    "pt-br": "tecido estampado por metro",
    ru: "набивная ткань на метраж",
    ar: "قماش مطبوع بالمتر",
    ur: "چھپا کپڑا فی میٹر",
    fr: "tissu imprimé au mètre",
  },
  centimetres: 150,
  looks: { pink: { grounds: ["#f6e4e2", "#c9687c"] }, blue: { grounds: ["#dfe9f1", "#3f6f9c"] } },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.36, yaw: -0.6 } },
  build({ grounds: [ground = "#ffffff", ink = "#000000"] }) {
    const patterns = [
      () => florals(ground, [ink, "#e9b76b", "#8fa67f"], 40),
      () => dots(ink, ground, 8),
      () => checks(ground, ink, 7),
    ];
    return all(
      patterns.map((pattern, index) => {
        const print = fabric("#ffffff", {
          sheen: 0.12,
          map: repeated(pattern(), 3, 2),
          side: DoubleSide,
          threads: 160,
          depth: 0.06,
        });
        const tail = shaped(sheet(2.6, 1.1, 24, 24), (point) => {
          const down = 0.55 - point.y;
          point.set(point.x, -0.36 + 0.05 * Math.sin(down * 5), 0.02 + down + 0.04 * Math.sin(point.x * 5) * down);
        });
        return place(
          [
            solid(rod(0.36, 0.36, 2.6, 48), print, { turn: [0, 0, Math.PI / 2] }),
            solid(rod(0.13, 0.13, 2.9, 32, true), matte("#b98a58", { side: DoubleSide }), {
              turn: [0, 0, Math.PI / 2],
            }),
            bothSides((side) =>
              times(4, (round) =>
                solid(ring(0.16 + round * 0.055, 0.018, Math.PI * 2, 40), matte(round % 2 ? ground : ink), {
                  at: [side * 1.3, 0, 0],
                  turn: [0, Math.PI / 2, 0],
                }),
              ),
            ),
            index === 0 && solid(tail, print),
          ],
          { at: [0, [0.37, 0.37, 1][index] ?? 0, [0.4, -0.42, 0][index] ?? 0], turn: [0, (index - 1) * 0.03, 0] },
        );
      }),
    );
  },
});
