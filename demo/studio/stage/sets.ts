import { BufferGeometry, Euler, Matrix4, Quaternion, Vector3 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { all, type Part, type Place, place } from "./shapes";
import type { Scenery } from "./stage";

/** Many copies of a small shape as one: needles, petals, beads. */
export function many(geometry: BufferGeometry, placed: Place[]): BufferGeometry {
  const copies = placed.map(({ at = [0, 0, 0], turn = [0, 0, 0], scale = 1 }) => {
    const size = typeof scale === "number" ? new Vector3(scale, scale, scale) : new Vector3(...scale);
    const matrix = new Matrix4().compose(new Vector3(...at), new Quaternion().setFromEuler(new Euler(...turn)), size);
    return geometry.clone().applyMatrix4(matrix);
  });
  return mergeGeometries(copies) ?? new BufferGeometry();
}

/** Laid on its back on the floor, its front upwards. */
export const laid = (...parts: Part[]) => place(all(...parts), { turn: [-Math.PI / 2, 0, 0] });

/** The camera above what is laid out. */
export const flatLay: Scenery = { pitch: 1.12, yaw: -0.16 };

/** `count` of anything: `make(index)`. */
export const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export type { Scenery };
