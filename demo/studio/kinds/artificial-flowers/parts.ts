import {
  around,
  bow,
  chance,
  DoubleSide,
  matte,
  type Part,
  type Place,
  type Point,
  petal,
  petals,
  place,
  rod,
  satin,
  shaped,
  solid,
  times,
  turnedSharp,
  Vector3,
} from "../../stage";

/** Leaves around a point, fanning out and up. */
export const leaves = (count: number, length: number, open: number, color = "#4f7a45", pointed = 0.6): Part => {
  const shape = petal(length, length * 0.46, { cup: 0.22, curl: 0.35, point: pointed });
  const green = petals(color);
  return around(count, (angle) =>
    place(solid(shape, green, { turn: [-open + chance(-0.15, 0.15), 0, 0] }), {
      turn: [0, angle + chance(-0.2, 0.2), 0],
    }),
  );
};

/** Spots on a dome, from its top outwards, each with the turn that makes a flower there face outwards. */
export const domeSpots = (count: number, radius: number, spread = 1.15, flat = 0.75) =>
  Array.from({ length: count }, (_, index) => {
    const away = Math.sqrt((index + 0.35) / count) * spread;
    const angle = index * 2.399963;
    const at: Point = [
      Math.sin(away) * Math.cos(angle) * radius,
      Math.cos(away) * radius * flat,
      Math.sin(away) * Math.sin(angle) * radius,
    ];
    const turn: Point = [Math.sin(angle) * away * 0.9, chance(0, 6), -Math.cos(angle) * away * 0.9];
    return { at, turn };
  });

/** A bunch of stems held below a dome of flowers, tied with a ribbon. */
export const heldStems = (color: string, ribbon: string, high = 1.5): Part => [
  times(16, (index) => {
    const angle = index * 2.4;
    return solid(rod(0.05, 0.05, high * 1.25, 8), matte(color), {
      at: [Math.cos(angle) * 0.16, -high * 0.5, Math.sin(angle) * 0.16],
      turn: [Math.sin(angle) * 0.14, 0, -Math.cos(angle) * 0.14],
    });
  }),
  solid(rod(0.3, 0.27, high * 0.45, 32), satin(ribbon), { at: [0, -high * 0.34, 0] }),
  bow(satin(ribbon), { loop: 0.62, width: 0.42, tail: 0.9 }, { at: [0, -high * 0.34, 0.34] }),
];

/** Paper wrapped round a bouquet: a pleated cone open at the top, in two layers. */
export const paperWrap = (color: string, inner: string, ribbon: string): Part => {
  const cone = (radius: number, high: number, tint: string) =>
    solid(
      shaped(
        turnedSharp(
          [
            [0.24, -1.5],
            [0.3, -1.1],
            [radius * 0.72, -0.1],
            [radius, high],
          ],
          120,
        ),
        (at) => {
          const angle = Math.atan2(at.z, at.x);
          const share = (at.y + 1.5) / (high + 1.5);
          const out = 1 + Math.sin(angle * 9) * 0.07 * share;
          at.set(
            at.x * out,
            at.y + Math.sin(angle * 5 + 1) * 0.12 * share - Math.max(0, Math.sin(angle)) * 0.35 * share,
            at.z * out,
          );
        },
      ),
      matte(tint, { side: DoubleSide, roughness: 0.7 }),
    );
  return [
    cone(1.5, 0.5, color),
    cone(1.38, 0.62, inner),
    solid(rod(0.33, 0.33, 0.18, 32), satin(ribbon), { at: [0, -1.15, 0] }),
    bow(satin(ribbon), { loop: 0.7, width: 0.46, tail: 0.95 }, { at: [0, -1.15, 0.42] }),
  ];
};

const up = new Vector3(0, 1, 0);

/** A trunk or branch of brown that thins out from one end to the other. */
export const branch = (from: Point, to: Point, thick: number, color = "#6d5138"): Part => {
  const [x, y, z] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(x, y, z);
  const middle: Place = { at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2] };
  const part = solid(rod(thick * 0.6, thick, length, 10), matte(color), middle);
  part.quaternion.setFromUnitVectors(up.clone(), up.clone().set(x / length, y / length, z / length));
  return part;
};
