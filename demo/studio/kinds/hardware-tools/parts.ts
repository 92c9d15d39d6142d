import {
  ball,
  bothSides,
  box,
  disc,
  lettering,
  lit,
  matte,
  metal,
  place,
  plastic,
  ring,
  rod,
  rubber,
  solid,
  times,
  turned,
  wire,
} from "../../stage";

export const steel = (color = "#c9ccd0", roughness = 0.28) => metal(color, { roughness });

/** A two-coloured handle of soft plastic along y, its top at the origin. */
export const grip = (main: string, ribs: string, length: number, radius = 0.16) => [
  solid(
    turned([
      [radius * 0.6, 0],
      [radius * 0.95, -0.08],
      [radius * 0.78, -length * 0.25],
      [radius, -length * 0.55],
      [radius, -length * 0.85],
      [radius * 0.75, -length],
      [0.001, -length - 0.02],
    ]),
    plastic(main),
  ),
  [0.42, 0.54, 0.66, 0.78].map((share) =>
    solid(ring(radius * 0.98, 0.022, Math.PI * 2, 36), rubber(ribs), {
      at: [0, -length * share, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
  ),
];

/** A hexagon head with its shank and thread towards -y. */
export const bolt = (radius: number, length: number, color = "#c9ccd0") => [
  solid(rod(radius * 1.7, radius * 1.8, radius * 1.1, 6), metal(color, { roughness: 0.3, flatShading: true }), {
    at: [0, radius * 0.55, 0],
  }),
  solid(rod(radius, radius, length, 28), metal(color), { at: [0, -length / 2, 0] }),
  times(Math.round(length / (radius * 0.42)), (index) =>
    solid(ring(radius, radius * 0.13, Math.PI * 2, 28), metal(color), {
      at: [0, -index * radius * 0.42 - radius * 0.4, 0],
      turn: [Math.PI / 2 + 0.08, 0, 0],
    }),
  ),
];

/** A tool case lying open, its lid behind: outer width and depth; what lies in it stands at y 0.34. */
export const openCase = (wide: number, deep: number, color: string, lining: string) => [
  solid(box(wide, 0.4, deep, 0.1), plastic(color), { at: [0, 0.2, 0] }),
  solid(box(wide - 0.2, 0.06, deep - 0.2, 0.03), matte(lining), { at: [0, 0.38, 0] }),
  place(
    [
      solid(box(wide, 0.34, deep, 0.1), plastic(color), { at: [0, 0.17, deep / 2] }),
      solid(box(wide - 0.24, 0.04, deep - 0.24, 0.02), matte(lining), { at: [0, -0.01, deep / 2] }),
    ],
    { at: [0, 0.42, -deep / 2], turn: [-1.75, 0, 0] },
  ),
  bothSides((side) =>
    solid(box(0.3, 0.2, 0.08, 0.03), metal("#c9ccd0"), { at: [side * wide * 0.3, 0.28, deep / 2 + 0.02] }),
  ),
  solid(
    wire(
      [
        [-0.35, 0.24, deep / 2],
        [-0.3, 0.24, deep / 2 + 0.26],
        [0.3, 0.24, deep / 2 + 0.26],
        [0.35, 0.24, deep / 2],
      ],
      0.06,
    ),
    plastic(lining),
  ),
];

/** The body of a cordless tool: motor along z with its nose at +z, grip and battery below. */
export const cordless = (shell: string, dark: string) => [
  solid(rod(0.44, 0.48, 1.1, 48), plastic(shell), { at: [0, 0, 0], turn: [Math.PI / 2, 0, 0] }),
  solid(ball(0.46, 36), plastic(dark), { at: [0, 0, -0.5], scale: [1, 1, 0.5] }),
  times(5, (index) => solid(box(0.5, 0.03, 0.2, 0.01), matte("#17181b"), { at: [0.2, 0.18 - index * 0.09, -0.3] })),
  solid(
    wire(
      [
        [0, -0.1, -0.1],
        [0, -0.8, -0.22],
        [0, -1.5, -0.3],
      ],
      0.24,
    ),
    rubber(dark),
    { scale: [0.85, 1, 1] },
  ),
  solid(box(0.2, 0.4, 0.16, 0.06), plastic("#17181b"), { at: [0, -0.55, 0.14], turn: [0.1, 0, 0] }),
  solid(box(0.72, 0.42, 1.2, 0.1), plastic(dark), { at: [0, -1.78, -0.1] }),
  solid(box(0.74, 0.12, 1.22, 0.05), plastic(shell), { at: [0, -1.54, -0.1] }),
  lettering("20V", 0.5, 0.24, "#ffffff", { at: [0.365, -1.82, -0.1], turn: [0, Math.PI / 2, 0] }),
  times(4, (index) => solid(disc(0.03, 0.02, 12), lit("#7dff9a", 1), { at: [(index - 1.5) * 0.1, -1.8, 0.51] })),
];
