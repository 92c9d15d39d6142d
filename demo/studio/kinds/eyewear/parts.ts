import type { BufferGeometry, Object3D } from "three";
import { SplineCurve } from "three";
import { all, type Flat, glass, gloss, head, place, shaped, sheet, speckle, Vector2 } from "../../stage";

/** Acetate with its clouds. */
export const tortoise = () => speckle(gloss("#7a4a24", { roughness: 0.15 }), 7, 1.3);

/** A shield bent round the face: its upper and lower edge as points from left to right, and how much it bends. */
export function visor(top: Flat[], bottom: Flat[], bend: number): BufferGeometry {
  const edge = (points: Flat[]) => new SplineCurve(points.map(([x, y]) => new Vector2(x, y)));
  const [upper, lower] = [edge(top), edge(bottom)];
  return shaped(sheet(1, 1, 72, 14), (point) => {
    const [share, up] = [point.x + 0.5, point.y + 0.5];
    const [high, low] = [upper.getPoint(share), lower.getPoint(share)];
    const x = low.x + (high.x - low.x) * up;
    point.set(x, low.y + (high.y - low.y) * up, -bend * x * x - 0.05 * (up - 0.5) ** 2);
  });
}

/** Tinted glass that mirrors the studio. */
export const shade = (color: string, opacity = 0.86, extra: Parameters<typeof glass>[1] = {}) =>
  glass(color, { opacity, envMapIntensity: 2.2, ...extra });

/** A pair of glasses worn on the head, `wide` centimetres across. */
export const worn = (pair: Object3D, wide = 14.5) => {
  const scale = wide / 10 / 2.9;
  return all(head(), place(pair, { at: [0, 1.99, 0.9], scale }));
};
