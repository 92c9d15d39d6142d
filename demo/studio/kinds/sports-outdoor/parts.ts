import type { Texture } from "three";
import { ball, Color, printed, shaped, Vector3 } from "../../stage";

/** Points that share a ball evenly: the middles of the panels of a football. */
export const panelMiddles = (): Vector3[] => {
  const golden = (1 + Math.sqrt(5)) / 2;
  return [-1, 1]
    .flatMap((a) =>
      [-1, 1].flatMap((b) => [
        new Vector3(0, a, b * golden),
        new Vector3(a, b * golden, 0),
        new Vector3(b * golden, 0, a),
      ]),
    )
    .map((point) => point.normalize());
};

/** A ball whose skin is sunk along lines: `depth(point)` from 0 to 1 tells how deep a seam is at a point of it. */
export const seamed = (depth: (point: Vector3) => number, sunk = 0.02) =>
  shaped(ball(1, 110), (point) => {
    point.multiplyScalar(1 - sunk * depth(point));
  });

const prints = new Map<string, Texture>();

/** A picture wrapped round a ball, drawn once for a name: `color(point)` of the unit sphere. */
export function ballPrint(name: string, color: (point: Vector3) => string, across = 640): Texture {
  const made = prints.get(name);
  if (made) return made;
  const inks = new Map<string, number[]>();
  const inkOf = (ink: string) => {
    const known =
      inks.get(ink) ??
      new Color(ink)
        .convertLinearToSRGB()
        .toArray()
        .map((share) => Math.round(share * 255));
    inks.set(ink, known);
    return known;
  };
  const print = printed(across, across / 2, (pen, width, height) => {
    const image = pen.createImageData(width, height);
    const point = new Vector3();
    for (let pixel = 0; pixel < width * height; pixel++) {
      const [phi, theta] = [((pixel % width) / width) * Math.PI * 2, (Math.floor(pixel / width) / height) * Math.PI];
      point.set(-Math.cos(phi) * Math.sin(theta), Math.cos(theta), Math.sin(phi) * Math.sin(theta));
      image.data.set([...inkOf(color(point)), 255], pixel * 4);
    }
    pen.putImageData(image, 0, 0);
  });
  prints.set(name, print);
  return print;
}
