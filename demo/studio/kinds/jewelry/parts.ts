import { Euler, type Material, Quaternion, Vector3 } from "three";
import {
  all,
  bust,
  chance,
  curve,
  type Flat,
  hand,
  head,
  many,
  metal,
  outline,
  type Part,
  type Point,
  place,
  ring,
  sized,
  solid,
} from "../../stage";

export const polished = (color: string) => metal(color, { roughness: 0.14 });
export const tints = { gold: "#e0b455", silver: "#d9dde2", rose: "#dfa48a", steel: "#bcc2c9", black: "#3a3b40" };

/** Links along points, each turned a quarter against the one before; `flat` ones lie as in a curb chain. */
export function linked(
  points: Point[],
  size: number,
  material: Material,
  { thick = 0.24, isFlat = false, long = 1.35 } = {},
): Part {
  const line = curve(points);
  const count = Math.max(4, Math.round(line.getLength() / (size * 2 * long * 0.72)));
  const link = ring(size, size * thick, Math.PI * 2, 14);
  const ahead = new Vector3(1, 0, 0);
  const links = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const { x, y, z } = line.getPointAt(share);
    const turned = new Quaternion().setFromUnitVectors(ahead, line.getTangentAt(share));
    turned.multiply(
      new Quaternion().setFromAxisAngle(ahead, isFlat ? (index % 2 ? 0.5 : -0.5) : index % 2 ? 0.8 : -0.8),
    );
    const euler = new Euler().setFromQuaternion(turned);
    return { at: [x, y, z] as Point, turn: [euler.x, euler.y, euler.z] as Point, scale: [long, 1, 1] as Point };
  });
  return solid(many(link, links), material);
}

const girth: Flat[] = [
  [0.3, 1.25],
  [1, 1.35],
  [1.6, 1.05],
  [1.95, 0.56],
  [2.4, 0.5],
];
const girthAt = (y: number) => {
  for (let index = 1; index < girth.length; index++) {
    const [before, after] = [girth[index - 1], girth[index]];
    if (before && after && y <= after[0])
      return before[1] + ((y - before[0]) / (after[0] - before[0])) * (after[1] - before[1]);
  }
  return 0.5;
};

/** A line round the neck of the bust, its lowest point at height `low` in front. */
export const roundNeck = (low: number, high = 2.2, steps = 60): Point[] =>
  Array.from({ length: steps + 1 }, (_, index): Point => {
    const angle = (index / steps) * Math.PI * 2 - Math.PI;
    const y = low + (high - low) * Math.min(1, (1 - Math.cos(angle)) / 1.25) ** 0.85;
    const out = girthAt(y) + 0.035;
    return [Math.sin(angle) * out * 1.05, y, Math.cos(angle) * out * 0.64];
  });

/** Where a pendant hangs that is worn at height `low`, leaning as the chest does. */
export const onChest = (part: Part, low: number, scale = 1): Part =>
  place(part, { at: [0, low, (girthAt(low) + 0.03) * 0.64 + 0.02], turn: [-0.24, 0, 0], scale });

export const shown = (color: string, ...parts: Part[]) => all(bust(color), parts);

/** A pair, side by side, the right one a little turned. */
export const pair = (make: () => Part, apart = 1.1): Part => [
  place(make(), { at: [-apart / 2, 0, 0], turn: [0, 0.18, 0] }),
  place(make(), { at: [apart / 2, 0, 0.15], turn: [0, -0.35, 0] }),
];

/** An ear wire, its hook's end at the origin where the drop hangs. */
export const earWire = (material: Material): Part =>
  solid(ring(0.13, 0.018, Math.PI * 1.25, 40), material, { at: [0, 0.16, -0.06], turn: [0, Math.PI / 2, -0.5] });

export const worn = (make: () => Part, centimetres: number, low = 1.72) =>
  all(
    head("#e0cdbd"),
    [-1, 1].map((side) =>
      place(sized(all(make()), centimetres), {
        at: [side * 0.9, low - centimetres / 10, 0.02],
        turn: [0, side * 0.5, 0],
      }),
    ),
  );

/** On the hand's ring finger. */
export const onFinger = (part: Part) =>
  all(hand("#dfc7b4"), place(part, { at: [0.16, 1.72, 0], turn: [Math.PI / 2 - 0.05, 0, -0.05], scale: 0.15 }));

export const heartLine = (size: number): Flat[] =>
  Array.from({ length: 40 }, (_, index): Flat => {
    const angle = (index / 40) * Math.PI * 2;
    return [
      Math.sin(angle) ** 3 * size,
      ((13 * Math.cos(angle) - 5 * Math.cos(2 * angle) - 2 * Math.cos(3 * angle) - Math.cos(4 * angle)) / 16) * size,
    ];
  });
export const heart = (size: number) => outline(heartLine(size));

/** A heap of small things on the floor: most below, fewer above. */
export const heap = (count: number, radius: number, step: number, make: (index: number) => Part): Part =>
  Array.from({ length: count }, (_, index) => {
    const share = index / count;
    const layer = Math.floor(share ** 2.2 * 3);
    const out = radius * Math.sqrt(chance(0, 1 - layer * 0.3));
    const angle = chance(0, 6.3);
    return place(make(index), {
      at: [Math.cos(angle) * out, step * (0.5 + layer * 0.8), Math.sin(angle) * out],
      turn: [chance(-0.4, 0.4), chance(0, 6.3), chance(-0.4, 0.4)],
    });
  });

/** A key ring with its chain; what hangs on it does so at the origin. */
export const keyring = (color = tints.silver): Part => {
  const steel = polished(color);
  return [
    linked(
      [
        [0, 0, 0],
        [0, 0.3, 0],
        [0, 0.62, 0],
      ],
      0.06,
      steel,
    ),
    solid(ring(0.42, 0.035, Math.PI * 2, 60), steel, { at: [0, 1.06, 0], turn: [0, 0.3, 0] }),
    solid(ring(0.42, 0.03, Math.PI * 2, 60), steel, { at: [0, 1.06, 0.055], turn: [0, 0.3, 0] }),
  ];
};
