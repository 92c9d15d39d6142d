import { kind } from "../../kind";
import {
  all,
  ball,
  cord,
  DoubleSide,
  fabric,
  gloss,
  matte,
  type Point,
  place,
  ring,
  shaped,
  sheet,
  solid,
  times,
  wire,
  wood,
} from "../../stage";

export const dreamCatcher = kind({
  name: "dream-catcher",
  noun: {
    en: "dream catcher",
    zh: "捕梦网",
    es: "atrapasueños",
    "pt-br": "filtro dos sonhos",
    ru: "ловец снов",
    ar: "صائدة الأحلام",
    ur: "ڈریم کیچر",
    fr: "attrape-rêves",
  },
  centimetres: 55,
  looks: {
    white: { hoop: "#f3efe6", plume: "#ffffff", bead: "#7fb5b0" },
    natural: { hoop: "#9a6b42", plume: "#d9b98f", bead: "#c5663a" },
    black: { hoop: "#26282c", plume: "#3a3d43", bead: "#d8b25a" },
  },
  shots: ["front", "detail"],
  sets: { all: { float: 1.2, pitch: 0.06, yaw: -0.25 }, group: { float: 1 } },
  build({ hoop: rim, plume, bead }) {
    const feather = shaped(sheet(0.34, 1.1, 10, 22), (point) => {
      const up = point.y / 0.55;
      const wide = Math.sqrt(Math.max(0.02, 1 - up * up)) * (0.9 - 0.25 * up);
      point.set((point.x / 0.17) * 0.17 * wide, point.y, Math.sin(up * 1.6) * 0.07 - Math.abs(point.x) * 0.2);
    });
    const spot = (ringNo: number, index: number): Point => {
      const [angle, reach] = [((index + ringNo / 2) / 12) * Math.PI * 2, 1.06 * 0.77 ** ringNo];
      return [Math.cos(angle) * reach, 2.9 + Math.sin(angle) * reach, 0];
    };
    const thread = matte(plume === "#3a3d43" ? "#6b6f76" : "#efe6d4");
    const strings: [x: number, drop: number][] = [
      [0, 1.1],
      [-0.6, 0.75],
      [0.6, 0.75],
    ];
    return all(
      solid(ring(1.1, 0.075), fabric(rim, { threads: 60, depth: 0.4 }), { at: [0, 2.9, 0] }),
      times(48, (index) =>
        solid(ring(0.085, 0.018, Math.PI * 2, 14), fabric(rim, { threads: 40 }), {
          at: [Math.cos(index * 0.131) * 1.1, 2.9 + Math.sin(index * 0.131) * 1.1, 0],
          turn: [Math.PI / 2, index * 0.131, 0],
        }),
      ),
      times(5, (ringNo) =>
        times(12, (index) =>
          [0, 1].map((step) =>
            solid(wire([spot(ringNo, index), spot(ringNo + 1, index - step)], 0.01, false, 2), thread),
          ),
        ),
      ),
      times(7, (index) => solid(ball(0.05, 12), gloss(bead), { at: spot(1 + (index % 3), index * 5) })),
      strings.map(([x, drop], index) => {
        const from = 2.9 - Math.sqrt(1.21 - x * x) - 0.07;
        return [
          cord(
            [
              [x, from, 0],
              [x, from - drop, 0],
            ],
            "#b99b72",
            0.014,
          ),
          [0.3, 0.42, 0.54].map((share, at) =>
            solid(ball(0.065, 16), at === 1 ? wood("#8a5a33") : gloss(bead), { at: [x, from - drop * share, 0] }),
          ),
          [-0.3, 0.24].map((turn, leaf) =>
            place(
              [
                solid(
                  feather,
                  fabric(leaf ? plume : index ? plume : bead, { side: DoubleSide, threads: 160, depth: 0.3 }),
                  { at: [0, -0.5, 0] },
                ),
                solid(
                  wire(
                    [
                      [0, 0.05, 0],
                      [0, -0.95, 0],
                    ],
                    0.012,
                    false,
                    4,
                  ),
                  matte("#f7f3e8"),
                  { at: [0, 0, 0.03] },
                ),
              ],
              { at: [x, from - drop, leaf * 0.06], turn: [0, leaf * 0.6, turn] },
            ),
          ),
        ];
      }),
      cord(
        [
          [0, 3.98, 0],
          [0, 4.6, 0],
        ],
        "#b99b72",
        0.02,
      ),
    );
  },
});
