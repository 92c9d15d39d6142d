import {
  board,
  box,
  circle,
  counted,
  curve,
  type Flat,
  type fabric,
  matte,
  metal,
  outline,
  type Pen,
  type Place,
  type Point,
  place,
  ring,
  seam,
  solid,
  wire,
} from "../../stage";

/** A flat strap along points in a plane facing +z, `wide` across z. */
export const strap = (
  points: Point[],
  material: ReturnType<typeof fabric>,
  wide = 0.12,
  thick = 0.03,
  placed: Place = {},
) => place(solid(wire(points, thick), material, { scale: [1, 1, wide / thick / 2] }), placed);

/** A slider of a zip hanging down, its top at the origin. */
export const zipPull = (color = "#cfd2d6", placed: Place = {}) =>
  place(
    [
      solid(box(0.07, 0.08, 0.05, 0.02), metal(color), { at: [0, 0, 0] }),
      solid(
        board(outline(circle(0.05, 0, -0.14, 24, 2), false, [circle(0.025, 0, -0.19, 16)]), 0.012, 0.006),
        metal(color),
        { at: [0, 0, 0.02] },
      ),
    ],
    placed,
  );

/** A zip drawn along points: tape, teeth and stitches. */
export function drawnZip(pen: Pen, points: Flat[], tape = "#00000088", teeth = "#d9dadd") {
  seam(pen, points, tape, 0.07);
  seam(pen, points, teeth, 0.028, [0.004, 0.022]);
}

/** A D-ring or square ring of metal. */
export const hardware = (color = "#d8b25a", placed: Place = {}) =>
  place(solid(ring(0.08, 0.018, Math.PI * 2, 32), metal(color)), placed);

/** Stitches along points, standing on a surface. */
export const stitches = (points: Point[], color: string) => {
  const line = curve(points);
  const count = Math.round(line.getLength() / 0.07);
  return counted(count, (index) => {
    const at = line.getPointAt(index / count);
    const way = line.getTangentAt(index / count);
    return solid(box(0.04, 0.012, 0.012, 0), matte(color), {
      at: [at.x, at.y, at.z],
      turn: [0, 0, Math.atan2(way.y, way.x)],
    });
  });
};
