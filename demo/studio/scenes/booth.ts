import type { Object3D } from "three";
import {
  all,
  background,
  box,
  chance,
  fitted,
  lit,
  matte,
  type Part,
  type Point,
  place,
  plastic,
  printed,
  rod,
  solid,
  speckle,
  times,
  wood,
} from "../stage";

/** Colours of a stall: its sign, its walls, its shelves. */
export type Stall = { sign: string; wall: string; shelf: string };

export const stalls: Stall[] = [
  { sign: "#b3202a", wall: "#f4efe8", shelf: "#e8dfd2" },
  { sign: "#12456e", wall: "#e9eef2", shelf: "#cfb58f" },
  { sign: "#22594a", wall: "#efece2", shelf: "#f4f1ea" },
  { sign: "#7a3b6a", wall: "#f3e9ee", shelf: "#dccfd8" },
];

const [width, height, depth] = [7, 4, 3.4];

/** A stall of the market seen from its corridor: shelves full of goods, a counter, cartons; the sign is blank. */
export function booth(goods: (() => Object3D)[], { sign, wall, shelf }: Stall): Object3D {
  const take = (index: number) => goods[index % goods.length]?.() ?? all();
  const back = matte(wall);
  const side = (x: number) => solid(box(0.12, height, depth, 0.02), back, { at: [x, height / 2, 0] });
  return all(
    solid(box(width, 0.1, depth, 0.02), speckle(matte("#d9d2c7", { roughness: 0.35 }), 30, 0.05), {
      at: [0, -0.05, 0],
    }),
    solid(box(width, height, 0.12, 0.02), back, { at: [0, height / 2, -depth / 2] }),
    side(-width / 2),
    side(width / 2),
    solid(box(width + 0.2, 1, 0.2, 0.04), matte(sign), { at: [0, height + 0.35, depth / 2 - 0.1] }),
    times(3, (level) => shelfOf(level, shelf, take)),
    hooks(take),
    counter(sign, take),
    cartons(),
    times(3, (index) =>
      solid(box(0.9, 0.05, 0.16, 0.02), lit("#fff6e0", 1.6), { at: [(index - 1) * 2.1, height - 0.1, 0.2] }),
    ),
    stool([0.9, 0, 1.1]),
    corridor(),
  );
}

/** The neighbours, the tiles of the corridor and the ceiling above: what the picture is filled up with. */
const corridor = (): Part =>
  background([
    solid(box(40, 0.1, 20, 0), matte("#cfc8bb", { roughness: 0.3 }), { at: [0, -0.12, 6] }),
    times(12, (index) => solid(box(40, 0.002, 0.03, 0), matte("#a9a294"), { at: [0, -0.065, depth / 2 + index] })),
    times(26, (index) => solid(box(0.03, 0.002, 14, 0), matte("#a9a294"), { at: [(index - 12.5) * 1.2, -0.065, 8.6] })),
    solid(box(40, 3.4, 0.3, 0), matte("#dfe2e3"), { at: [0, height + 2.55, depth / 2 - 0.2] }),
    [-1, 1].map((side) => [
      solid(box(0.5, height + 0.85, 0.6, 0.02), matte("#eceae5"), {
        at: [side * (width / 2 + 0.36), (height + 0.85) / 2, depth / 2 - 0.2],
      }),
      solid(box(7, 1, 0.2, 0.04), matte(side < 0 ? "#2c5f8a" : "#8a6a2c"), {
        at: [side * (width + 0.75), height + 0.35, depth / 2 - 0.1],
      }),
      solid(box(7, height, 0.12, 0), matte("#d9d2c6"), { at: [side * (width + 0.75), height / 2, -0.4] }),
      times(3, (level) =>
        solid(box(6.6, 0.07, 0.7, 0), matte("#c3b9a8"), { at: [side * (width + 0.75), 0.8 + level, 0] }),
      ),
    ]),
    times(3, (index) =>
      solid(box(2.2, 0.08, 0.3, 0.02), lit("#ffffff", 1.4), { at: [(index - 1) * 3.4, height + 2.6, depth / 2 + 1.2] }),
    ),
  ]);

/** Where the sign is, its four corners in the booth's own units. */
export const signCorners: Point[] = [
  [-width / 2, height - 0.13, depth / 2 + 0.01],
  [width / 2, height + 0.83, depth / 2 + 0.01],
];

function shelfOf(level: number, color: string, take: (index: number) => Object3D): Part {
  const y = 0.75 + level;
  return [
    solid(box(width - 0.3, 0.07, 0.75, 0.02), matte(color), { at: [0, y, -depth / 2 + 0.45] }),
    solid(box(width - 0.3, 0.03, 0.03, 0.01), lit("#fff2d8", 1.2), { at: [0, y + 0.86, -depth / 2 + 0.75] }),
    times(8, (column) =>
      fitted(
        take(column + level * 3),
        [0.74, 0.76, 0.66],
        [(column - 3.5) * 0.82, y + 0.035, -depth / 2 + 0.47],
        [0, chance(-0.25, 0.25), 0],
      ),
    ),
  ];
}

/** More goods on the side walls, on small boards. */
const hooks = (take: (index: number) => Object3D): Part =>
  [-1, 1].map((side) =>
    times(3, (row) =>
      times(2, (column) => {
        const at: Point = [side * (width / 2 - 0.42), 0.95 + row * 0.95, -0.35 + column * 0.85];
        return [
          solid(box(0.6, 0.05, 0.7, 0.02), matte("#ded6c9"), { at: [at[0], at[1] - 0.03, at[2]] }),
          fitted(take(row * 2 + column + (side > 0 ? 3 : 0)), [0.55, 0.7, 0.62], at, [0, side * -0.9, 0]),
        ];
      }),
    ),
  );

const counter = (color: string, take: (index: number) => Object3D): Part => [
  solid(box(2.6, 0.95, 0.7, 0.05), matte(color), { at: [-1.7, 0.475, 1] }),
  solid(box(2.8, 0.08, 0.85, 0.03), wood("#e7d3b1"), { at: [-1.7, 0.98, 1] }),
  times(3, (index) => fitted(take(index + 1), [0.62, 0.66, 0.6], [-2.5 + index * 0.8, 1.02, 1], [0, 0.2, 0])),
  solid(box(0.34, 0.02, 0.24, 0.01), plastic("#33373d"), { at: [-0.62, 1.04, 1.12], turn: [0, 0.3, 0] }),
];

const cartons = (): Part => {
  const tape = matte("#d8b27a");
  return times(5, (index) => {
    const at: Point = [1.9 + (index % 2) * 0.88, 0.28 + Math.floor(index / 2) * 0.56, 0.75 - (index % 2) * 0.1];
    return place(
      [
        solid(box(0.82, 0.55, 0.6, 0.02), matte("#b98a58")),
        solid(box(0.83, 0.08, 0.61, 0.01), tape, { at: [0, 0, 0] }),
      ],
      { at, turn: [0, (index % 2) * 0.08, 0] },
    );
  });
};

const stool = (at: Point): Part =>
  place(
    [
      solid(rod(0.28, 0.28, 0.08), plastic("#d8453c"), { at: [0, 0.62, 0] }),
      times(4, (index) => {
        const angle = (index / 4) * Math.PI * 2 + 0.4;
        return solid(rod(0.03, 0.04, 0.62, 12), plastic("#c03c34"), {
          at: [Math.cos(angle) * 0.2, 0.31, Math.sin(angle) * 0.2],
        });
      }),
    ],
    { at },
  );

/** The words on a sign: Chinese large, English and the booth beneath. Pixels. */
export const drawSign = (
  across: number,
  down: number,
  { color, zh, en, plate }: { color: string; zh: string; en: string; plate: string },
): HTMLCanvasElement =>
  printed(across, down, (pen) => {
    pen.fillStyle = color;
    pen.fillRect(0, 0, across, down);
    pen.fillStyle = "#fff7e6";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.font = `700 ${down * 0.5}px "Noto Sans CJK SC", sans-serif`;
    pen.fillText(zh, across / 2, down * 0.36, across * 0.94);
    pen.font = `600 ${down * 0.21}px "Noto Sans", sans-serif`;
    pen.fillText(`${en} · ${plate}`, across / 2, down * 0.8, across * 0.94);
  }).image as HTMLCanvasElement;
