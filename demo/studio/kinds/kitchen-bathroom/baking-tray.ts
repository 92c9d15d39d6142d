import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  corners,
  DoubleSide,
  matte,
  metal,
  panel,
  softened,
  solid,
  speckle,
  times,
} from "../../stage";

export const bakingTray = kind({
  name: "baking-tray",
  noun: {
    en: "baking tray",
    zh: "烤盘",
    es: "charola para hornear",
    "pt-br": "assadeira",
    ru: "противень",
    ar: "صينية خبز",
    ur: "بیکنگ ٹرے",
    fr: "plaque de cuisson",
  },
  centimetres: 40,
  looks: { black: { steel: "#4a4d52" } },
  shots: ["front"],
  sets: { all: { pitch: 0.6 } },
  build({ steel }) {
    const coat = metal(steel, { roughness: 0.4, side: DoubleSide, metalness: 0.7 });
    const rim = (height: number, grow: number) =>
      solid(
        board(
          panel(2.8 + grow, 1.9 + grow, 0.2, [softened(corners(2.66 + grow, 1.76 + grow), 0.16, true)]),
          0.05,
          0.02,
        ),
        coat,
        { at: [0, height, 0], turn: [-Math.PI / 2, 0, 0] },
      );
    return all(
      solid(board(panel(2.76, 1.86, 0.18), 0.01, 0.01), coat, { turn: [-Math.PI / 2, 0, 0] }),
      [0, 0.08, 0.16].map((height) => rim(height, height * 0.5)),
      rim(0.22, 0.24),
      times(12, (index) =>
        solid(ball(0.21, 24), speckle(matte("#cf9a5a"), 30, 0.4), {
          at: [(index % 4) * 0.62 - 0.94, 0.06, Math.floor(index / 4) * 0.55 - 0.55],
          scale: [1, 0.32, 1],
        }),
      ),
    );
  },
});
