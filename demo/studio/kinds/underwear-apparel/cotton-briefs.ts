import { kind } from "../../kind";
import {
  ball,
  bothSides,
  creases,
  drawnOn,
  dyed,
  flatLay,
  laid,
  mirrored,
  pattern,
  satin,
  seam,
  soft,
  solid,
} from "../../stage";

const womens = pattern(
  mirrored([
    [0, 0.92, 0.4],
    [0.78, 1, 0.03],
    [0.82, 0.78, 0.06],
    [0.36, 0.35, 0.5],
    [0.16, 0, 0.06],
  ]),
  0.1,
);

export const cottonBriefs = kind({
  name: "cotton-briefs",
  noun: {
    en: "cotton briefs",
    zh: "女士棉内裤",
    es: "pantaleta de algodón",
    "pt-br": "calcinha de algodão",
    ru: "хлопковые трусики",
    ar: "سروال داخلي قطني",
    ur: "سوتی انڈرویئر",
    fr: "culotte en coton",
  },
  centimetres: 26,
  looks: { pink: { color: "#edb7c3", dot: "#ffffff" }, beige: { color: "#dcc3a5", dot: "#dcc3a5" } },
  shots: ["front"],
  sets: { front: { ...flatLay, yaw: 0 }, group: { pitch: 0.9 } },
  build({ color, dot }) {
    const map = drawnOn(womens, color, (pen) => {
      pen.fillStyle = dot;
      for (let row = 0; row < 9; row++)
        for (let column = 0; column < 16; column++) {
          pen.beginPath();
          pen.arc(-0.85 + column * 0.11 + (row % 2) * 0.055, row * 0.12, 0.016, 0, 7);
          pen.fill();
        }
      seam(
        pen,
        [
          [-0.8, 0.95],
          [0, 0.87],
          [0.8, 0.95],
        ],
        "#00000030",
        0.012,
      );
      seam(
        pen,
        [
          [-0.8, 0.98],
          [0, 0.9],
          [0.8, 0.98],
        ],
        "#ffffffaa",
        0.04,
        [0.02, 0.03],
      );
      for (const side of [-1, 1])
        seam(
          pen,
          [
            [side * 0.8, 0.74],
            [side * 0.4, 0.4],
            [side * 0.2, 0.02],
          ],
          "#ffffffaa",
          0.04,
          [0.02, 0.03],
        );
    });
    return laid(
      solid(soft(womens, { thick: 0.07, edge: 0.14, folds: creases(0.012) }), dyed(map, { threads: 260 })),
      bothSides((side) =>
        solid(ball(0.06, 16), satin("#ffffff"), {
          at: [side * 0.05, 0.86, 0.1],
          turn: [0, 0, side * 0.4],
          scale: [1.2, 0.7, 0.5],
        }),
      ),
    );
  },
});
