import type { BufferGeometry, Material } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { all, board, box, type Flat, outline, type Part, shaped, sheet, solid, times } from "./shapes";

/** A stuffed cushion facing +z, its middle at the origin; prints fill its face. */
export function cushion(width: number, height: number, thick: number): BufferGeometry {
  const side = shaped(sheet(2, 2, 36, 36), (point) => {
    const { x, y } = point;
    const swell = ((1 - x * x) * (1 - y * y)) ** 0.42;
    const crease = Math.sin(x * 9 + y * 4) * Math.sin(y * 7 - x * 3) * 0.02 * swell;
    point.set(
      (width / 2) * x * (1 - 0.08 * (1 - y * y) * Math.abs(x)),
      (height / 2) * y * (1 - 0.08 * (1 - x * x) * Math.abs(y)),
      (thick / 2) * (swell + crease),
    );
  });
  return mergeGeometries([side, side.clone().rotateY(Math.PI)]);
}

/** Cloth over a table: flat on top at y 0, falling on all sides by `drop` in folds. */
export function draped(width: number, depth: number, drop: number, folds = 7): BufferGeometry {
  const [halfWidth, halfDepth] = [width / 2, depth / 2];
  const geometry = sheet(width + drop * 2, depth + drop * 2, 110, 110).rotateX(-Math.PI / 2);
  return shaped(geometry, (point) => {
    const overX = Math.max(0, Math.abs(point.x) - halfWidth);
    const overZ = Math.max(0, Math.abs(point.z) - halfDepth);
    const fall = Math.min(drop, Math.hypot(overX, overZ));
    const wave = Math.sin(((overX > overZ ? point.z / depth : point.x / width) + 0.5) * Math.PI * folds);
    const out = (fall / drop) * 0.07 * (1 + wave);
    const [signX, signZ] = [Math.sign(point.x), Math.sign(point.z)];
    const sum = overX + overZ || 1;
    point.set(
      signX * (Math.min(Math.abs(point.x), halfWidth) + (overX / sum) * (out * 1.4 + 0.02)),
      -fall,
      signZ * (Math.min(Math.abs(point.z), halfDepth) + (overZ / sum) * (out * 1.4 + 0.02)),
    );
  });
}

/** Cloth hanging in folds from y 0 down, `width` wide as it hangs. */
export const hanging = (width: number, height: number, folds = 6, deep = 0.12): BufferGeometry =>
  shaped(sheet(width, height, 160, 24), (point) => {
    const down = 0.5 - point.y / height;
    const phase = (point.x / width + 0.5) * folds * Math.PI * 2;
    const spread = 1 + 0.05 * down;
    point.set(
      point.x * spread + Math.cos(phase) * deep * 0.35,
      point.y - height / 2,
      Math.sin(phase) * deep * (0.75 + 0.35 * down) + Math.sin(phase * 0.37) * deep * 0.4 * down,
    );
  });

/** Cloth folded to a flat pile: `make` clothes each layer, so that it may have a pile of its own. */
export const folded = (
  [width, thick, depth]: [width: number, thick: number, depth: number],
  layers: number,
  make: (layer: BufferGeometry, height: number, index: number) => Part,
) =>
  all(
    times(layers, (index) => {
      const shift = index % 2 ? 0.012 : 0;
      const layer = box(width - shift, thick, depth - shift * 2, thick * 0.48);
      return make(layer, thick * (index + 0.5) * 0.96, index);
    }),
  );

/** Cloth rolled up about the x axis, its winding seen at both ends. */
export function rolled(radius: number, length: number, material: Material, turns = 5) {
  const thick = radius / (turns + 0.6);
  const steps = turns * 28;
  const line = (inset: number) =>
    Array.from({ length: steps + 1 }, (_, index): Flat => {
      const share = index / steps;
      const reach = Math.max(0.004, radius * (0.12 + 0.88 * share) - inset);
      const angle = share * turns * Math.PI * 2;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    });
  const winding = outline([...line(0), ...line(thick * 0.78).reverse()]);
  const roll = solid(board(winding, length, thick * 0.1), material, {
    at: [-length / 2, 0, 0],
    turn: [0, Math.PI / 2, 0],
  });
  return all(roll);
}

/** A fringe along x: threads hanging out towards +z from an edge at the origin. */
export const fringe = (width: number, length: number, material: Material, count = 40) =>
  all(
    times(count, (index, share) =>
      solid(box(0.022, 0.014, length, 0), material, {
        at: [(share - 0.5 + 0.5 / count) * width, 0, length / 2],
        turn: [0, Math.sin(index * 7.3) * 0.12, 0],
      }),
    ),
  );
