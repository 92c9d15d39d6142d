import {
  all,
  ball,
  bothSides,
  chance,
  fabric,
  gloss,
  matte,
  metal,
  type Part,
  type Point,
  place,
  ring,
  rod,
  solid,
  times,
  turned,
  wire,
} from "../../stage";
import { eyes, type Soft, sittingBody, stuffed } from "./parts";

export type Coat = Soft & { mane: string };
export type Mood = "crying" | "smiling";
type Ear = (side: -1 | 1) => Part;
export type Dress = {
  mood?: Mood;
  ear?: Ear;
  /** What it wears round its neck, at y 1.36. */
  neck?: Part;
  /** Radians its head is turned aside. */
  aside?: number;
};

export const coats = {
  red: { fur: "#c8202c", light: "#f3d9b8", mane: "#2b1a14" },
  brown: { fur: "#9a6436", light: "#ecd3ae", mane: "#3a2114" },
  pink: { fur: "#ef9ab4", light: "#fdeee8", mane: "#8a5fb0" },
  cream: { fur: "#efdcb8", light: "#fbf4e6", mane: "#c98b3c" },
} satisfies Record<string, Coat>;

export const gold = metal("#f0c04c", { roughness: 0.18 });

const stitched = (points: Point[], color: string, thick = 0.02) => solid(wire(points, thick), matte(color));

/** The two ends and the middle of the mouth: turned down it cries, turned up it smiles. */
const mouths: Record<Mood, Point[]> = {
  crying: [
    [-0.19, 1.4, 0.76],
    [-0.1, 1.47, 0.82],
    [0, 1.5, 0.84],
    [0.1, 1.47, 0.82],
    [0.19, 1.4, 0.76],
  ],
  smiling: [
    [-0.24, 1.57, 0.74],
    [-0.13, 1.47, 0.8],
    [0, 1.43, 0.81],
    [0.13, 1.47, 0.8],
    [0.24, 1.57, 0.74],
  ],
};

const brow = (side: number, mood: Mood) =>
  stitched(
    mood === "crying"
      ? [
          [side * 0.42, 2.1, 0.44],
          [side * 0.3, 2.15, 0.5],
          [side * 0.18, 2.12, 0.54],
        ]
      : [
          [side * 0.41, 2.12, 0.39],
          [side * 0.31, 2.19, 0.41],
          [side * 0.2, 2.17, 0.46],
        ],
    "#3a1510",
    0.022,
  );

export const tear = (side: number) =>
  solid(
    turned(
      [
        [0.001, 0.26],
        [0.08, 0.07],
        [0.09, 0],
        [0.05, -0.08],
        [0.001, -0.1],
      ],
      24,
    ),
    gloss("#4fb4f5", { transparent: true, opacity: 0.88 }),
    { at: [side * 0.37, 1.7, 0.55], turn: [0.25, 0, side * 0.08], scale: 0.85 },
  );

const blush = (side: number) =>
  solid(ball(1, 20), fabric("#f08a86"), {
    at: [side * 0.43, 1.74, 0.38],
    turn: [0.1, side * 0.85, 0],
    scale: [0.1, 0.075, 0.03],
  });

/** An ear of a coat, upright or hanging outwards by `lean` radians. */
export const pointedEar =
  ({ fur, light, layers }: Coat, at: Point = [0.3, 2.42, -0.02], lean = 0.25): Ear =>
  (side) => [
    stuffed(fur, { at: [side * at[0], at[1], at[2]], turn: [0, 0, side * -lean], scale: [0.13, 0.26, 0.09] }, layers),
    solid(ball(1, 20), fabric(light), {
      at: [side * at[0], at[1] - 0.02, at[2] + 0.09],
      turn: [0, 0, side * -lean],
      scale: [0.07, 0.17, 0.05],
    }),
  ];

/** A head with its mane, its middle at y 1.86 and its mouth towards +z. */
export function horseHead(coat: Coat, mood: Mood = "crying", ear: Ear = pointedEar(coat)) {
  const { fur, light, mane, layers } = coat;
  return all(
    stuffed(fur, { at: [0, 1.86, 0.06], scale: [0.54, 0.53, 0.5] }, layers),
    stuffed(light, { at: [0, 1.62, 0.44], turn: [0.25, 0, 0], scale: [0.38, 0.33, 0.37] }, layers, 0.035),
    eyes(0.28, 1.95, 0.5, 0.11),
    stitched(mouths[mood], "#5a2b1d"),
    bothSides((side) => [
      ear(side),
      solid(ball(0.036, 12), matte("#7a4a33"), { at: [side * 0.12, 1.67, 0.8], scale: [1, 1.3, 0.5] }),
      brow(side, mood),
      mood === "crying" ? tear(side) : blush(side),
    ]),
    times(layers === 0 ? 12 : 26, (_, share) => {
      const angle = share * 2.2 - 0.25;
      return stuffed(
        mane,
        {
          at: [chance(-0.11, 0.11), 1.92 + Math.cos(angle) * 0.55, 0.1 - Math.sin(angle) * 0.56],
          turn: [chance(-0.3, 0.3), 0, chance(-0.5, 0.5)],
          scale: [0.1, 0.17, 0.11],
        },
        layers === 0 ? 0 : 3,
        0.07,
      );
    }),
  );
}

export const collar = (color = "#e8b33a") =>
  solid(ring(0.42, 0.055), fabric(color), { at: [0, 1.36, 0.05], turn: [Math.PI / 2 - 0.15, 0, 0] });

export const bell = (at: Point = [0, 1.22, 0.5]) =>
  place([solid(ball(0.13, 24), gold), solid(ball(0.03, 10), matte("#3b2a10"), { at: [0, -0.07, 0.11] })], { at });

/** The horse of the shop as it sits; with a collar and a bell, and crying, when not told. */
export const sittingHorse = (coat: Coat, { mood, ear, aside = 0, neck = [collar(), bell()] }: Dress = {}) =>
  all(
    sittingBody(coat),
    place(place(horseHead(coat, mood, ear), { at: [0, -1.4, -0.05] }), { at: [0, 1.4, 0.05], turn: [0, aside, 0] }),
    neck,
  );

/** The small one for keys and bags: less body under the same head, which ends at y 2.45. */
export const littleHorse = (coat: Coat, { mood, aside = 0, neck = [collar(), bell([0, 1.2, 0.5])] }: Dress = {}) =>
  all(
    place(sittingBody(coat), { at: [0, 0.3, 0], scale: [0.82, 0.8, 0.82] }),
    place(place(horseHead(coat, mood), { at: [0, -1.4, -0.05] }), { at: [0, 1.4, 0.05], turn: [0, aside, 0] }),
    neck,
  );

/** A snap hook that turns on its links, from the loop at the origin up to its top at y 1.02. */
export const swivelClasp = () =>
  all(
    [0.05, 0.17].map((high, index) =>
      solid(ring(0.085, 0.03), gold, { at: [0, high, 0], turn: [0, index ? 0 : Math.PI / 2, 0] }),
    ),
    solid(rod(0.05, 0.1, 0.16, 24), gold, { at: [0, 0.33, 0] }),
    solid(ball(0.075, 20), gold, { at: [0, 0.43, 0] }),
    solid(
      wire(
        [
          [0, 0.43, 0],
          [0.17, 0.56, 0],
          [0.19, 0.8, 0],
          [0.1, 0.98, 0],
          [-0.06, 1, 0],
          [-0.18, 0.85, 0],
          [-0.17, 0.58, 0],
        ],
        0.052,
        true,
      ),
      gold,
    ),
    solid(ball(0.06, 16), gold, { at: [0.27, 0.68, 0], scale: [1, 1.4, 0.8] }),
  );
