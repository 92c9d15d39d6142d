import { type BufferGeometry, SplineCurve, Vector2 } from "three";
import { board, type Flat, outline, shaped, sheet } from "./shapes";

/** The form a shoe is built on: its heel at z -length / 2, its toe towards +z, in units. */
export type Last = {
  length: number;
  /** Half the width at the ball of the foot. */
  wide: number;
  /** Heights along the way from heel to toe. */
  heights: Flat[];
  /** How far the heel stands above the toe. */
  lift?: number;
  /** 0 is round as on sneakers, 1 as pointed as a pump. */
  point?: number;
};

const through = (points: Flat[]) => {
  const line = new SplineCurve(points.map((point) => new Vector2(...point)));
  const known = line.getPoints(120);
  return (at: number): number => {
    const next = known.findIndex(({ x }) => x >= at);
    const [a, b] = [known[Math.max(0, next - 1)], known[next < 0 ? known.length - 1 : next]];
    if (!a || !b) return 0;
    const share = b.x === a.x ? 0 : (at - a.x) / (b.x - a.x);
    return a.y + (b.y - a.y) * Math.min(1, Math.max(0, share));
  };
};

/** Half the width at a share of the way from heel to toe. */
export function widthOf({ wide, point = 0 }: Last) {
  const along = through([
    [0, 0.66],
    [0.15, 0.7],
    [0.42, 0.68],
    [0.7, 1],
    [0.85, 0.94 - point * 0.34],
    [1, 0.8 - point * 0.62],
  ]);
  return (share: number) => {
    const heel = Math.min(1, share / 0.13);
    const toe = Math.min(1, (1 - share) / (0.17 + point * 0.05));
    const round = (reach: number) => Math.sqrt(1 - (1 - reach) ** 2);
    return wide * along(share) * round(heel) * round(toe);
  };
}

/** How high the foot stands at a share of the way. */
export const rise = ({ lift = 0 }: Last) => {
  const along = through([
    [0, 1],
    [0.2, 0.93],
    [0.5, 0.34],
    [0.72, 0.02],
    [1, 0.03],
  ]);
  return (share: number) => lift * along(share);
};

/** The shoe's upper on a last; a map on it runs from heel to toe and from the left side over the top to the right. */
export function upper(last: Last, square = 0.75): BufferGeometry {
  const [width, stand, height] = [widthOf(last), rise(last), through(last.heights)];
  return shaped(sheet(1, 1, 70, 40), (point) => {
    const share = (1 - Math.cos((point.x + 0.5) * Math.PI)) / 2;
    const angle = (point.y + 0.5) * Math.PI;
    const half = width(share);
    const soft = Math.min(1, (half / last.wide) * 1.6);
    point.set(
      -Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** square * half,
      stand(share) + Math.sin(angle) ** (square * 0.9) * height(share) * soft,
      (share - 0.5) * last.length,
    );
  });
}

/** A sole under the last, `thick` and standing out by `grow`. */
export function sole(last: Last, thick: number, grow = 0.03, bevel = 0.04): BufferGeometry {
  const [width, stand] = [widthOf(last), rise(last)];
  const shares = Array.from({ length: 41 }, (_, index) => (1 - Math.cos((index / 40) * Math.PI)) / 2);
  const reach = (share: number): number => (share - 0.5) * (last.length + grow * 2);
  const side = (sign: number, share: number): Flat => [
    sign * Math.max(0.004, width(share) + grow - bevel),
    reach(share),
  ];
  const line = [...shares.map((share) => side(1, share)), ...shares.map((share) => side(-1, share)).reverse()];
  const slab = board(outline(line), thick - bevel * 2, bevel).rotateX(Math.PI / 2);
  return shaped(slab, (point) => {
    point.y += stand(Math.min(1, Math.max(0, point.z / last.length + 0.5))) - bevel;
  });
}

/** A point on the ridge of the upper, for laces, bows and straps. */
export const ridge = (last: Last, share: number): [x: number, y: number, z: number] => [
  0,
  rise(last)(share) + through(last.heights)(share),
  (share - 0.5) * last.length,
];

/** An upper open on top, as of pumps: `rim` is how high it stands above the floor at a share of the way. */
export function openUpper(last: Last, rim: (share: number) => number, square = 0.75): BufferGeometry {
  const [width, stand, height] = [widthOf(last), rise(last), through(last.heights)];
  const wall = 0.3;
  return shaped(sheet(1, 1, 90, 60), (point) => {
    const share = (1 - Math.cos((point.x + 0.5) * Math.PI)) / 2;
    const half = width(share);
    const top = Math.max(0.001, height(share) * Math.min(1, (half / last.wide) * 1.6));
    const edge = Math.min(top, rim(share));
    const steepest = Math.asin((edge / top) ** (1 / (square * 0.9)));
    const away = Math.abs(point.y) * 2;
    const angle = away > wall ? steepest * (1 - (away - wall) / (1 - wall)) : steepest;
    const inwards = Math.min(1, away / wall);
    const depth = Math.min(1, (top - edge) / 0.12) * Math.max(0, edge - 0.04) * (1 - inwards ** 5);
    point.set(
      (point.y < 0 ? -1 : 1) * Math.cos(angle) ** square * half * inwards,
      stand(share) + Math.sin(angle) ** (square * 0.9) * top - depth,
      (share - 0.5) * last.length,
    );
  });
}
