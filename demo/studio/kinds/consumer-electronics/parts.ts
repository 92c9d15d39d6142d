import {
  ball,
  box,
  disc,
  type Flat,
  fabric,
  glass,
  gloss,
  hoop,
  lens,
  lit,
  matte,
  metal,
  type Place,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  shaped,
  solid,
  tile,
  times,
  wire,
} from "../../stage";

/** A line of cable, soft or braided. */
export const cable = (points: Point[], color: string, radius = 0.05) =>
  solid(wire(points, radius, false, 160), fabric(color, { threads: 90, depth: 0.16 }));

/** The plug at a cable's end, towards +y: its housing and the bare contact. */
export const cablePlug = (color: string, contact: "usb-a" | "usb-c", placed: Place = {}) =>
  place(
    [
      solid(box(0.3, 0.5, 0.17, 0.06), plastic(color), { at: [0, 0.25, 0] }),
      solid(rod(0.07, 0.05, 0.3, 24), rubber(color), { at: [0, -0.12, 0] }),
      contact === "usb-a"
        ? [
            solid(box(0.25, 0.34, 0.11, 0.01), metal("#d3d6da"), { at: [0, 0.66, 0] }),
            [-0.06, 0.06].map((x) => solid(box(0.05, 0.06, 0.115, 0.004), matte("#33363a"), { at: [x, 0.7, 0] })),
          ]
        : solid(tile(0.2, 0.2, 0.04, 0.08), metal("#d3d6da"), { at: [0, 0.58, 0] }),
    ],
    placed,
  );

/** Keys of a keyboard, `rows` by `columns`, facing +y; `color(row, column)`. */
export const keys = (
  columns: number,
  rows: number,
  step: number,
  color: (row: number, column: number) => string,
  high = 0.16,
) => {
  const cap = shaped(box(step * 0.86, high, step * 0.86, 0.04), (point) => {
    if (point.y > 0) point.set(point.x * 0.84, point.y, point.z * 0.84);
  });
  return times(rows, (row) =>
    times(columns, (column) =>
      solid(cap, plastic(color(row, column)), {
        at: [(column - (columns - 1) / 2) * step, 0, (row - (rows - 1) / 2) * step],
      }),
    ),
  );
};

/** A phone's back for covers, upright, 15 cm as 2.6 units high: `camera` marks the place of its eyes. */
export const phoneBack = (color: string) => [solid(tile(1.24, 2.6, 0.2, 0.12, 0.05), gloss(color)), cameraEyes(color)];

export const cameraEyes = (color: string) =>
  place(
    [
      solid(tile(0.6, 0.62, 0.16, 0.06, 0.03), gloss(color), { at: [0, 0, 0.02] }),
      (
        [
          [-0.14, 0.14],
          [-0.14, -0.14],
          [0.14, 0],
        ] as Flat[]
      ).map(([x, y]) => lens(0.115, { at: [x, y, 0.06] })),
      solid(disc(0.04, 0.02), lit("#fff3d6", 0.6), { at: [0.16, 0.2, 0.05] }),
    ],
    { at: [0.26, 0.92, 0.06] },
  );

/** A phone in its cover, upright, its back to the front. */
export const coveredPhone = ({ cover, phone: back, isClear }: { cover: string; phone: string; isClear: boolean }) => {
  const sleeve = isClear ? glass(cover, { opacity: 0.32 }) : rubber(cover, { roughness: 0.5 });
  return place(
    [
      phoneBack(back),
      solid(tile(1.34, 2.7, 0.25, 0.24, 0.09), sleeve, { at: [0, 0, -0.03] }),
      isClear
        ? solid(tile(1.36, 2.72, 0.26, 0.07, 0.03), glass(cover, { opacity: 0.25 }), { at: [0, 0, -0.1] })
        : [
            solid(hoop(0.34, 0.3, 0.02), rubber(cover), { at: [0, -0.1, 0.09] }),
            solid(tile(0.7, 0.72, 0.2, 0.1, 0.03), sleeve, { at: [0.26, 0.92, 0.06] }),
            place(cameraEyes(back), { at: [0, 0, 0.06] }),
          ],
      [0.55, 0.2].map((up) => solid(box(0.05, 0.26, 0.1, 0.02), sleeve, { at: [0.68, up, -0.04] })),
      [
        [-1, 1],
        [1, 1],
        [-1, -1],
        [1, -1],
      ].map(
        ([x = 0, y = 0]) =>
          isClear && solid(ball(0.13, 24), glass(cover, { opacity: 0.45 }), { at: [x * 0.57, y * 1.25, -0.05] }),
      ),
    ],
    { turn: [-0.12, 0, 0] },
  );
};
