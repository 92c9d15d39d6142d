import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  box,
  DoubleSide,
  disc,
  type Flat,
  outline,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  strip,
  wire,
} from "../../stage";
import { shade } from "./parts";

export const kidsSwimGoggles = kind({
  name: "kids-swim-goggles",
  noun: {
    en: "children's swim goggles",
    zh: "儿童泳镜",
    es: "goggles de natación infantiles",
    "pt-br": "óculos de natação infantis",
    ru: "детские очки для плавания",
    ar: "نظارات سباحة للأطفال",
    ur: "بچوں کا تیراکی چشمہ",
    fr: "lunettes de natation enfant",
  },
  centimetres: 16,
  looks: {
    pink: { body: "#f0a0b8", tint: "#b79ae0", fin: "#f2c53d" },
    green: { body: "#7fc46b", tint: "#5fb0e0", fin: "#ef8a3c" },
  },
  shots: ["front"],
  sets: { all: { yaw: -0.3 } },
  build({ body, tint, fin }) {
    const soft = rubber(body, { roughness: 0.45 });
    return all(
      bothSides((side) => [
        place(
          [
            solid(ring(0.42, 0.13), soft),
            solid(disc(0.42, 0.06), shade(tint, 0.75, { iridescence: 0.6 }), { at: [0, 0, 0.06] }),
            solid(rod(0.5, 0.56, 0.2), soft, { at: [0, 0, -0.14], turn: [Math.PI / 2, 0, 0] }),
          ],
          { at: [side * 0.62, 0, 0], turn: [0, side * 0.2, 0] },
        ),
        solid(
          board(
            outline(
              [
                [0, 0],
                [0.3, 0.1],
                [0.46, 0.44],
                [0.14, 0.34],
                [-0.14, 0.4],
              ].map(([x = 0, y = 0]): Flat => [x * side, y]),
              true,
            ),
            0.06,
            0.04,
          ),
          rubber(fin),
          { at: [side * 0.62, 0.46, -0.08] },
        ),
        solid(box(0.22, 0.26, 0.14, 0.05), plastic(fin), { at: [side * 1.18, 0, -0.24] }),
      ]),
      solid(
        wire(
          [
            [-0.2, 0, 0],
            [0, 0.07, 0.06],
            [0.2, 0, 0],
          ],
          0.08,
        ),
        soft,
      ),
      solid(
        strip(
          [
            [-1.24, 0, -0.3],
            [-1.5, 0, -1.1],
            [-1, 0.1, -2],
            [0, 0.14, -2.3],
            [1, 0.1, -2],
            [1.5, 0, -1.1],
            [1.24, 0, -0.3],
          ],
          { width: 0.24 },
        ),
        rubber(fin, { side: DoubleSide }),
      ),
    );
  },
});
