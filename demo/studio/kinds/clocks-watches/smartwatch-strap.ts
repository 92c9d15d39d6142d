import { kind } from "../../kind";
import { board, disc, type Flat, matte, metal, outline, place, rod, rubber, solid, tile, times } from "../../stage";

export const smartwatchStrap = kind({
  name: "smartwatch-strap",
  noun: {
    en: "smartwatch strap",
    zh: "智能手表带",
    es: "correa para smartwatch",
    "pt-br": "pulseira para smartwatch",
    ru: "ремешок для смарт-часов",
    ar: "حزام ساعة ذكية",
    ur: "سمارٹ واچ کا پٹا",
    fr: "bracelet pour montre connectée",
  },
  centimetres: 20,
  looks: { navy: { color: "#2a3f63" }, pink: { color: "#f0b3bd" }, orange: { color: "#e77a3a" } },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.75 }, front: { yaw: -0.35 }, group: { pitch: 0.7 } },
  build({ color }) {
    const soft = rubber(color);
    const strap = (length: number): Flat[] => [
      [-0.44, 0],
      [0.44, 0],
      [0.38, 0.22],
      [0.32, length * 0.5],
      [0.32, length - 0.2],
      [0.2, length],
      [-0.2, length],
      [-0.32, length - 0.2],
      [-0.32, length * 0.5],
      [-0.38, 0.22],
    ];
    return place(
      [
        place(
          [
            solid(board(outline(strap(2.3)), 0.06, 0.03), soft),
            times(7, (index) =>
              solid(tile(0.2, 0.1, 0.05, 0.02), matte("#1d1f22"), { at: [0, 0.9 + index * 0.17, 0.09] }),
            ),
            solid(rod(0.07, 0.07, 0.86, 20), soft, { at: [0, 0, 0.03], turn: [0, 0, Math.PI / 2] }),
          ],
          { at: [-0.55, -1.2, 0] },
        ),
        place(
          [
            solid(
              board(
                outline(strap(1.7), false, [
                  [
                    [-0.2, 1.36],
                    [0.2, 1.36],
                    [0.2, 1.5],
                    [-0.2, 1.5],
                  ],
                ]),
                0.06,
                0.03,
              ),
              soft,
            ),
            solid(rod(0.07, 0.07, 0.86, 20), soft, { at: [0, 0, 0.03], turn: [0, 0, Math.PI / 2] }),
            solid(disc(0.09, 0.06), metal("#c9ccd0"), { at: [0, 1.2, 0.12] }),
          ],
          { at: [0.6, -1, 0] },
        ),
      ],
      { turn: [-Math.PI / 2, 0, 0.1] },
    );
  },
});
