import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  dots,
  drawnOn,
  type Flat,
  flatLay,
  laid,
  matte,
  pattern,
  place,
  ring,
  satin,
  seam,
  soft,
  solid,
  stripes,
  wire,
} from "../../stage";

export const necktie = kind({
  name: "necktie",
  noun: {
    en: "men's necktie",
    zh: "男士领带",
    es: "corbata",
    "pt-br": "gravata",
    ru: "галстук",
    ar: "ربطة عنق",
    ur: "ٹائی",
    fr: "cravate",
  },
  centimetres: 60,
  looks: { navy: { ground: "#22345a", line: "#c9a15c" }, wine: { ground: "#6f1d30", line: "#e8dcc4" } },
  shots: ["front", "carton"],
  sets: { front: { ...flatLay, yaw: 0.25 }, group: { pitch: 0.9 } },
  build: ({ ground, line }) => {
    const blade = pattern([
      [-0.13, 2, 0.02],
      [0.13, 2, 0.02],
      [0.34, -0.9, 0.02],
      [0, -1.3, 0.02],
      [-0.34, -0.9, 0.02],
    ]);
    const stripesOn = (cut: Flat[]) =>
      satin("#ffffff", {
        map: drawnOn(cut, ground, (pen) => {
          for (let at = -3; at < 4; at += 0.34) {
            seam(
              pen,
              [
                [-1, at],
                [1, at + 1.6],
              ],
              line,
              0.07,
            );
            seam(
              pen,
              [
                [-1, at + 0.1],
                [1, at + 1.7],
              ],
              line,
              0.014,
            );
          }
        }),
      });
    const knot = pattern([
      [-0.26, 0.3, 0.05],
      [0.26, 0.3, 0.05],
      [0.15, -0.16, 0.04],
      [-0.15, -0.16, 0.04],
    ]);
    return laid(
      place(
        solid(
          soft(
            pattern([
              [-0.1, 2, 0.02],
              [0.1, 2, 0.02],
              [0.2, -0.4, 0.02],
              [0, -0.6, 0.02],
              [-0.2, -0.4, 0.02],
            ]),
            { thick: 0.03 },
          ),
          stripesOn(blade),
        ),
        { at: [0.3, 0, 0.03], turn: [0, 0, 0.08] },
      ),
      solid(soft(blade, { thick: 0.05, folds: (x, y) => Math.cos(x * 4) * 0.03 * Math.max(0, y) }), stripesOn(blade), {
        at: [0, 0, 0.1],
      }),
      solid(soft(knot, { thick: 0.13, edge: 0.16 }), stripesOn(knot), { at: [0, 2.02, 0.14] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.2, 2.2, 0.06],
              [side * 0.5, 2.55, 0.07],
              [side * 0.36, 3.0, 0.06],
              [0, 3.16, 0.06],
            ],
            0.09,
          ),
          stripesOn(blade),
          { scale: [1, 1, 0.5] },
        ),
      ),
    );
  },
  carton: {
    count: [5, 3, 2],
    build: ({ ground, line }) =>
      all(
        solid(box(1, 0.16, 0.5, 0.02), matte("#f4f1ea"), { at: [0, 0.08, 0] }),
        solid(box(0.86, 0.05, 0.3, 0.03), satin("#ffffff", { map: stripes(ground, line, 9, 0.2) }), {
          at: [0, 0.18, 0],
        }),
      ),
  },
});

export const bowTie = kind({
  name: "bow-tie",
  noun: {
    en: "bow tie",
    zh: "领结",
    es: "corbata de moño",
    "pt-br": "gravata borboleta",
    ru: "галстук-бабочка",
    ar: "ربطة عنق فراشة",
    ur: "بو ٹائی",
    fr: "nœud papillon",
  },
  centimetres: 12,
  looks: { black: ["#232327", "#232327"], red: ["#a81e2e", "#f6efe2"] },
  shots: ["front"],
  sets: { front: { pitch: 0.3 } },
  build: ([ground = "#000000", dot = "#000000"]) => {
    const wing = pattern([
      [0.06, 0.16, 0.05],
      [0.9, 0.42, 0.1],
      [0.94, 0, 0.3],
      [0.9, -0.42, 0.1],
      [0.06, -0.16, 0.05],
    ]);
    const silk = satin("#ffffff", { map: dots(ground, dot, 9, 0.16) });
    return all(
      bothSides((side) =>
        solid(
          soft(wing, { thick: 0.16, edge: 0.3, folds: (x, y) => Math.cos(y * 14) * 0.05 * Math.max(0, 0.6 - x) }),
          silk,
          { at: [0, 0.5, 0], scale: [side, 1, 1] },
        ),
      ),
      solid(box(0.26, 0.36, 0.3, 0.1), silk, { at: [0, 0.5, 0.03] }),
      solid(ring(0.62, 0.05), satin(ground), { at: [0, 0.5, -0.66], turn: [Math.PI / 2, 0, 0], scale: [1, 1, 2] }),
    );
  },
});
