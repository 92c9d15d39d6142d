import { type BufferGeometry, DoubleSide, type Material } from "three";
import { chance } from "./chance";
import { matte } from "./materials";
import { all, around, ball, type Place, type Point, place, rod, shaped, sheet, solid, times, wire } from "./shapes";

type Leaf = {
  /** How far its sides rise towards +z. */
  cup?: number;
  /** How far its tip falls back. */
  curl?: number;
  /** 0 round as of a rose, 1 pointed as of a lily or a willow. */
  point?: number;
};

/** A petal or leaf from its foot at the origin up along y, its face to +z. */
export function petal(length: number, width: number, { cup = 0.3, curl = 0.2, point = 0 }: Leaf = {}): BufferGeometry {
  return shaped(sheet(1, 1, 6, 8), (at) => {
    const up = 1 - (0.5 - at.y) ** 1.4;
    const widest = 0.62 - point * 0.22;
    const rise = 0.22 + 0.78 * Math.sin((Math.PI / 2) * Math.min(1, up / widest)) ** (0.8 + point * 0.5);
    const fall = Math.max(0, up - widest) / (1 - widest);
    const wide = rise * Math.max(0.03, 1 - fall ** (2.6 - point * 1.3)) ** (0.5 + point * 0.5);
    const bend = Math.max(0.05, Math.abs(cup) * 2) * Math.sign(cup || 1);
    const round = at.x * 2 * bend;
    const radius = (width / 2 / bend) * wide;
    at.set(
      radius * Math.sin(round),
      length * (up - curl * 0.25 * up ** 3),
      radius * (1 - Math.cos(round)) - length * (curl * 0.55 * up ** 3 + cup * 0.32 * Math.sin(Math.PI * up)),
    );
  });
}

/** Petals in rings, each opened further out than the one before. Radians from upright. */
type Ring = { count: number; length: number; width: number; open: number; leaf?: Leaf; at?: number; high?: number };

export const petalRings = (layers: Ring[], cloth: Material, placed: Place = {}) =>
  place(
    layers.map(({ count, length, width, open, leaf, at = 0.05, high = 0 }, layer) => {
      const shape = petal(length, width, leaf);
      return around(count, (angle) =>
        place(solid(shape, cloth, { at: [0, high, -at], turn: [-open, 0, 0] }), {
          turn: [0, angle + layer * 0.7 + chance(-0.1, 0.1), 0],
        }),
      );
    }),
    placed,
  );

/** Cloth, silk or soap petals. */
export const petals = (color: string, extra?: Parameters<typeof matte>[1]) =>
  matte(color, { roughness: 0.72, side: DoubleSide, ...extra });

/** A rose seen from above and the side, about 2 units across, its foot at the origin. */
export const rose = (color: string, placed: Place = {}, cloth: Material = petals(color)) =>
  petalRings(
    [
      { count: 3, length: 0.95, width: 0.85, open: 0, leaf: { cup: 0.62, curl: 0 }, at: 0.16, high: 0.22 },
      { count: 4, length: 1, width: 0.95, open: 0.12, leaf: { cup: 0.5, curl: 0.1 }, at: 0.22, high: 0.12 },
      { count: 5, length: 1.02, width: 1.05, open: 0.3, leaf: { cup: 0.42, curl: 0.22 }, at: 0.24, high: 0.05 },
      { count: 5, length: 1.05, width: 1.2, open: 0.58, leaf: { cup: 0.34, curl: 0.34 }, at: 0.24 },
      { count: 6, length: 1.08, width: 1.25, open: 0.95, leaf: { cup: 0.26, curl: 0.42 }, at: 0.22 },
    ],
    cloth,
    placed,
  );

/** A full peony, about 2.4 units across. */
export const peony = (color: string, placed: Place = {}) =>
  petalRings(
    [
      { count: 9, length: 0.8, width: 0.5, open: 0.12, leaf: { cup: 0.5, curl: -0.1 }, at: 0.24 },
      { count: 10, length: 0.95, width: 0.7, open: 0.4, leaf: { cup: 0.45, curl: -0.15 }, at: 0.22 },
      { count: 9, length: 1.1, width: 0.95, open: 0.75, leaf: { cup: 0.35, curl: -0.1 }, at: 0.2 },
      { count: 8, length: 1.2, width: 1.15, open: 1.1, leaf: { cup: 0.28, curl: 0 }, at: 0.2 },
    ],
    petals(color),
    placed,
  );

/** A flat five-petalled blossom with its eye, 2 units across, facing up. */
export const blossom = (color: string, eye = "#f1c84c", placed: Place = {}, count = 5) =>
  place(
    [
      petalRings([{ count, length: 1, width: 5.2 / count, open: 1.25, leaf: { cup: 0.16, curl: 0.1 } }], petals(color)),
      solid(ball(0.22, 16), matte(eye), { at: [0, 0.08, 0], scale: [1, 0.7, 1] }),
    ],
    placed,
  );

/** A tulip, its foot at the origin, 1.5 units high. */
export const tulip = (color: string, placed: Place = {}) =>
  petalRings(
    [
      { count: 3, length: 1.45, width: 1.05, open: 0.06, leaf: { cup: 0.55, curl: 0, point: 0.3 }, at: 0.3 },
      { count: 3, length: 1.5, width: 1.1, open: 0.14, leaf: { cup: 0.5, curl: 0.06, point: 0.3 }, at: 0.34 },
    ],
    petals(color),
    placed,
  );

/** A ball of many small blossoms, as of a hydrangea, 2 units across. */
export const flowerBall = (color: string, placed: Place = {}, count = 46) => {
  const cloth = petals(color);
  const shape = petal(0.3, 0.3, { cup: 0.1, curl: 0.1 });
  return place(
    times(count, (index, share) => {
      const [up, angle] = [1 - share * 1.55, index * 2.399963];
      const out = Math.sqrt(Math.max(0, 1 - up * up));
      return place(
        around(4, (turn) => place(solid(shape, cloth, { turn: [-1.2, 0, 0] }), { turn: [0, turn, 0] })),
        {
          at: [Math.cos(angle) * out, up, Math.sin(angle) * out],
          turn: [Math.sin(angle) * out * 1.4, 0, -Math.cos(angle) * out * 1.4],
        },
      );
    }),
    placed,
  );
};

/** A stem through points with leaves at its sides, one at each inner point. */
export const stem = (points: Point[], { thick = 0.04, leaf = 0.5, color = "#4f7a45" } = {}) => {
  const green = petals(color);
  const shape = petal(leaf, leaf * 0.5, { cup: 0.25, curl: 0.3, point: 0.7 });
  return all(
    solid(wire(points, thick, false, 30), matte(color)),
    points.slice(1, -1).map((at, index) => solid(shape, green, { at, turn: [-0.5, 0, index % 2 ? 1 : -1] })),
  );
};

/** A plastic or clay pot, 1 unit high and 1.1 wide at its rim. */
export const pot = (material: Material, earth = "#4a3526") =>
  all(
    solid(rod(0.55, 0.4, 0.92, 48), material, { at: [0, 0.46, 0] }),
    solid(rod(0.6, 0.58, 0.16, 48), material, { at: [0, 0.92, 0] }),
    solid(rod(0.52, 0.52, 0.03, 40), matte(earth), { at: [0, 1, 0] }),
  );
