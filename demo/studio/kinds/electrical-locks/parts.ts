import {
  bothSides,
  box,
  DoubleSide,
  disc,
  grid,
  hoop,
  lettering,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  times,
  turnedSharp,
  wire,
} from "../../stage";

/** A socket's two round holes and earth, recessed into a round well, facing +z. */
export const well = (shell: string, radius = 0.42) => [
  solid(
    turnedSharp([
      [radius * 1.14, 0],
      [radius * 1.1, 0.14],
      [radius * 1.02, 0.16],
      [radius, 0.12],
      [radius * 0.97, 0.02],
      [0.001, 0.02],
    ]),
    plastic(shell, { side: DoubleSide }),
    { turn: [Math.PI / 2, 0, 0] },
  ),
  bothSides((side) => [
    solid(disc(radius * 0.13, 0.03, 20), matte("#0c0d0f"), { at: [side * radius * 0.42, 0, 0.02] }),
    solid(box(radius * 0.2, radius * 0.14, 0.18, 0.02), metal("#d3d6da"), { at: [0, side * radius * 0.9, 0.07] }),
  ]),
];

/** The slots of a socket that takes every plug, facing +z. */
export const anySlots = (size: number) => [
  bothSides((side) => [
    solid(tile(size * 0.16, size * 0.4, size * 0.07, 0.02), matte("#0c0d0f"), {
      at: [side * size * 0.3, -size * 0.08, 0],
    }),
    solid(disc(size * 0.1, 0.02, 20), matte("#0c0d0f"), { at: [side * size * 0.3, -size * 0.08, 0] }),
  ]),
  solid(tile(size * 0.2, size * 0.36, size * 0.08, 0.02), matte("#0c0d0f"), { at: [0, size * 0.36, 0] }),
];

/** A USB port facing +z. */
export const usbPort = (color = "#3f8fe0") => [
  solid(tile(0.3, 0.14, 0.02, 0.02), metal("#c9ccd0")),
  solid(tile(0.26, 0.1, 0.02, 0.03), matte("#17181b")),
  solid(box(0.2, 0.035, 0.04, 0.005), matte(color), { at: [0, 0.02, 0] }),
];

/** A power lead ending in a plug with two round pins. */
export const lead = (points: Point[], color: string) => {
  const last = points.at(-1) ?? [0, 0, 0];
  return [
    solid(wire(points, 0.085, false, 110), rubber(color)),
    place(
      [
        solid(rod(0.26, 0.18, 0.5, 36), plastic(color), { turn: [Math.PI / 2, 0, 0] }),
        bothSides((side) =>
          solid(rod(0.055, 0.055, 0.45, 20), metal("#dfe2e5"), {
            at: [side * 0.13, 0, 0.45],
            turn: [Math.PI / 2, 0, 0],
          }),
        ),
      ],
      { at: last },
    ),
  ];
};

/** The shackle of a padlock: a bow of steel over the origin. */
export const shackle = (wide: number, high: number, thick: number) =>
  solid(
    wire(
      [
        [-wide, -0.3, 0],
        [-wide, high * 0.5, 0],
        [-wide * 0.72, high * 0.9, 0],
        [0, high * 1.08, 0],
        [wide * 0.72, high * 0.9, 0],
        [wide, high * 0.5, 0],
        [wide, -0.3, 0],
      ],
      thick,
    ),
    metal("#d9dcdf", { roughness: 0.14 }),
  );

/** A small flat key, its bow at the origin, its blade towards -y. */
export const key = (color = "#d8b25a") => [
  solid(hoop(0.3, 0.11, 0.06), metal(color)),
  solid(box(0.15, 0.8, 0.055, 0.01), metal(color), { at: [0, -0.66, 0] }),
  times(4, (index) =>
    solid(box(0.1, 0.09, 0.05, 0.005), metal(color), { at: [0.1 - (index % 2) * 0.03, -0.55 - index * 0.14, 0] }),
  ),
];

/** Keys of a lock that opens with numbers, lit, 3 across and 4 up. */
export const lockKeys = (light: string, step: number) =>
  grid(3, 4, [step, step], (column, row) =>
    lettering(["123", "456", "789", "*0#"][row]?.[column] ?? "", step * 0.6, step * 0.56, light),
  );
