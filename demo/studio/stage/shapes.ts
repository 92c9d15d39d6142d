import {
  BoxGeometry,
  type BufferGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  LatheGeometry,
  type Material,
  Mesh,
  type Object3D,
  PlaneGeometry,
  Shape,
  SphereGeometry,
  SplineCurve,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from "three";
import { RoundedBoxGeometry } from "three/addons/geometries/RoundedBoxGeometry.js";

export type Point = [x: number, y: number, z: number];
export type Flat = [x: number, y: number];
/** Where something stands: its position, its turn about x, y, z in radians, and its scale. */
export type Place = { at?: Point; turn?: Point; scale?: number | Point };
export type Part = Object3D | null | undefined | false | Part[];

/** Puts an object somewhere, leaving its own position as it is. */
export function place(part: Part, { at = [0, 0, 0], turn = [0, 0, 0], scale = 1 }: Place): Group {
  const group = all(part);
  group.position.set(...at);
  group.rotation.set(...turn);
  if (typeof scale === "number") group.scale.setScalar(scale);
  else group.scale.set(...scale);
  return group;
}

/** Several parts as one. */
export function all(...parts: Part[]): Group {
  const group = new Group();
  for (const part of (parts as Part[]).flat(9) as (Object3D | null | undefined | false)[]) if (part) group.add(part);
  return group;
}

/** A solid of a material, casting and catching shadow. */
export function solid(geometry: BufferGeometry, material: Material, placed: Place = {}): Mesh {
  const mesh = new Mesh(geometry, material);
  const { at = [0, 0, 0], turn = [0, 0, 0], scale = 1 } = placed;
  mesh.position.set(...at);
  mesh.rotation.set(...turn);
  if (typeof scale === "number") mesh.scale.setScalar(scale);
  else mesh.scale.set(...scale);
  mesh.castShadow = mesh.receiveShadow = true;
  return mesh;
}

/** Both sides of a thing: `make(-1)` left and `make(1)` right. */
export const bothSides = (make: (side: -1 | 1) => Part): Part[] => [make(-1), make(1)];
/** `count` of something: `make(index, index / count)`. */
export const times = (count: number, make: (index: number, share: number) => Part): Part[] =>
  Array.from({ length: count }, (_, index) => make(index, index / count));
/** `count` of something around the y axis: `make(angle, index)`. */
export const around = (count: number, make: (angle: number, index: number) => Part): Part[] =>
  times(count, (index, share) => make(share * Math.PI * 2, index));

/** A box with rounded edges, centred. */
export const box = (width: number, height: number, depth: number, radius = 0.05) =>
  radius > 0
    ? new RoundedBoxGeometry(width, height, depth, 4, Math.min(radius, width / 2, height / 2, depth / 2))
    : new BoxGeometry(width, height, depth);
export const ball = (radius = 1, segments = 40) => new SphereGeometry(radius, segments, Math.ceil(segments * 0.7));
/** A cylinder along y, centred. `sides` 6 makes a pencil. */
export const rod = (top: number, bottom: number, height: number, sides = 44, isOpen = false) =>
  new CylinderGeometry(top, bottom, height, sides, 1, isOpen);
/** A ring lying around the z axis. */
export const ring = (radius: number, thickness: number, arc = Math.PI * 2, segments = 72) =>
  new TorusGeometry(radius, thickness, 20, segments, arc);
/** A profile of [radius, height] points turned about y: smooth as on a wheel, or with the corners as given. */
export const turned = (profile: Flat[], segments = 72) =>
  new LatheGeometry(
    new SplineCurve(profile.map((point) => new Vector2(...point))).getPoints(profile.length * 9),
    segments,
  );
export const turnedSharp = (profile: Flat[], segments = 72) =>
  new LatheGeometry(
    profile.map((point) => new Vector2(...point)),
    segments,
  );
/** A round wire or hose through points. */
export const wire = (points: Point[], radius = 0.05, isClosed = false, steps = 80) =>
  new TubeGeometry(curve(points, isClosed), steps, radius, 12, isClosed);
export const curve = (points: Point[], isClosed = false) =>
  new CatmullRomCurve3(
    points.map((point) => new Vector3(...point)),
    isClosed,
  );
/** An outline in the xy plane: straight from corner to corner, or a soft line through the points. */
export function outline(points: Flat[], isSoft = false, holes: Flat[][] = []): Shape {
  const line = (corners: Flat[]) => {
    const vectors = corners.map((corner) => new Vector2(...corner));
    const first = vectors[0];
    return isSoft && first ? new SplineCurve([...vectors, first]).getPoints(corners.length * 9) : vectors;
  };
  const shape = new Shape(line(points));
  shape.holes = holes.map((hole) => new Shape(line(hole)));
  return shape;
}
/** A board of an outline, from z 0 to `depth`, with its edges broken. */
export const board = (shape: Shape, depth: number, bevel = 0.03) =>
  new ExtrudeGeometry(shape, {
    depth,
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelSegments: 3,
    curveSegments: 24,
  });
export const sheet = (width: number, height: number, across = 1, down = 1) =>
  new PlaneGeometry(width, height, across, down);

/** Moves every corner of a geometry; normals follow. Bends sheets into cloth, balls into cushions. */
export function shaped<G extends BufferGeometry>(geometry: G, move: (point: Vector3) => void): G {
  const positions = geometry.getAttribute("position");
  const point = new Vector3();
  for (let index = 0; index < positions.count; index++) {
    point.fromBufferAttribute(positions, index);
    move(point);
    positions.setXYZ(index, point.x, point.y, point.z);
  }
  geometry.computeVertexNormals();
  return geometry;
}
