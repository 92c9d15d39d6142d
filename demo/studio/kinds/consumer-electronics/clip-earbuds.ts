import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  gloss,
  lettering,
  lit,
  matte,
  metal,
  place,
  rod,
  rubber,
  solid,
  tile,
  turned,
  wire,
} from "../../stage";

export const clipEarbuds = kind({
  name: "clip-earbuds",
  noun: {
    en: "open-ear clip earbuds",
    zh: "夹耳式耳机",
    es: "auriculares de clip",
    "pt-br": "fones de clipe",
    ru: "наушники-клипсы",
    ar: "سماعات بمشبك للأذن",
    ur: "کلپ ایئر بڈز",
    fr: "écouteurs à clip",
  },
  centimetres: 6,
  looks: {
    black: { shell: "#26282d", band: "#43474e" },
    white: { shell: "#f5f5f3", band: "#dfe1e3" },
    purple: { shell: "#6f5aa8", band: "#9d8cc9" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.22 }, front: { yaw: -0.3 } },
  build({ shell, band: loop }) {
    const bud = (side: number) => [
      solid(
        wire(
          [
            [0, 0.5, 0.32],
            [0, 0.86, 0.16],
            [0, 0.9, -0.1],
            [0, 0.62, -0.36],
            [0, 0.4, -0.42],
          ],
          0.075,
        ),
        rubber(loop),
      ),
      solid(ball(0.27, 36), gloss(shell), { at: [0, 0.4, 0.4], scale: [1, 1, 0.9] }),
      solid(disc(0.14, 0.03), metal("#8d9299"), { at: [side * 0.1, 0.4, 0.16], turn: [0.2, 0, 0] }),
      solid(box(0.3, 0.56, 0.26, 0.13), gloss(shell), { at: [0, 0.3, -0.42] }),
      solid(tile(0.12, 0.3, 0.06, 0.02), metal("#c9a35a"), { at: [0.15, 0.3, -0.42], turn: [0, Math.PI / 2, 0] }),
    ];
    return all(
      bothSides((side) => place(bud(side), { at: [side * 0.5, 0, 0.9], turn: [0, side * 0.5 - 0.9, 0] })),
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.7, 0.02],
              [0.92, 0.2],
              [0.9, 0.42],
              [0.001, 0.42],
            ]),
            gloss(shell),
          ),
          solid(
            turned([
              [0.9, 0.44],
              [0.9, 0.6],
              [0.7, 0.76],
              [0.001, 0.82],
            ]),
            gloss(shell),
          ),
          solid(rod(0.89, 0.89, 0.04), matte("#17181b"), { at: [0, 0.43, 0] }),
          lettering("OPEN-EAR", 0.7, 0.16, shell === "#f5f5f3" ? "#8b9096" : "#d4d8dc", {
            at: [0, 0.835, 0.1],
            turn: [-Math.PI / 2, 0, 0],
          }),
          solid(disc(0.04, 0.03), lit("#58e08c", 1.6), { at: [0, 0.26, 0.93] }),
        ],
        { at: [0, 0, -0.5] },
      ),
    );
  },
});
