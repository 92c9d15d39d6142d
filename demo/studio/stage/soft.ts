import { type Flat, outline, turnedSharp } from "./shapes";

/** Points of a line or closed outline with every corner rounded. */
export function softened(points: Flat[], radius: number, isClosed = false): Flat[] {
  const count = points.length;
  return points.flatMap((corner, index): Flat[] => {
    const before = points[(index + count - 1) % count];
    const after = points[(index + 1) % count];
    if (!before || !after || (!isClosed && (index === 0 || index === count - 1))) return [corner];
    const from = towards(corner, before, radius);
    const to = towards(corner, after, radius);
    return [0, 0.25, 0.5, 0.75, 1].map((share): Flat => {
      const [near, middle, far] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
      return [from[0] * near + corner[0] * middle + to[0] * far, from[1] * near + corner[1] * middle + to[1] * far];
    });
  });
}

function towards([x, y]: Flat, [otherX, otherY]: Flat, reach: number): Flat {
  const share = Math.min(0.48, reach / (Math.hypot(otherX - x, otherY - y) || 1));
  return [x + (otherX - x) * share, y + (otherY - y) * share];
}

/** As thrown on a wheel: a profile of [radius, height] corners turned about y, its corners rounded. */
export const thrown = (profile: Flat[], radius = 0.03, segments = 64) =>
  turnedSharp(softened(profile, radius), segments);

/** A rectangle with round corners, centred, as an outline. */
export const panel = (width: number, height: number, radius = 0.1, holes: Flat[][] = []) =>
  outline(softened(corners(width, height), radius, true), false, holes);

/** The corners of a centred rectangle, moved by x, y. */
export const corners = (width: number, height: number, x = 0, y = 0): Flat[] => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
  [x - width / 2, y + height / 2],
];

/** Points of a circle or an oval, as a hole or an outline. */
export const circle = (radius: number, x = 0, y = 0, count = 40, tall = 1): Flat[] =>
  Array.from({ length: count }, (_, index): Flat => {
    const angle = (index / count) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * tall];
  });
