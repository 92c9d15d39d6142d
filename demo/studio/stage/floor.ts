import {
  Camera,
  Mesh,
  type Object3D,
  PlaneGeometry,
  type Scene,
  ShadowMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";

/** Pixels of a side; a shadow has no edge as fine as a pixel of the picture. */
const side = 400;

/** A floor without a colour of its own, on which only shadows are seen. */
export function makeFloor(): Mesh {
  const floor = new Mesh(new PlaneGeometry(400, 400), new ShadowMaterial({ opacity: 0.72 }));
  floor.rotation.x = -Math.PI / 2;
  floor.receiveShadow = true;
  floor.visible = false;
  return floor;
}

/**
 * Exposes the floor alone under the shadow of `root`: the mean of many places of the lights, since a shadow of ten lies on
 * bare paper in ten steps. Each place costs little, because only the floor is drawn.
 *
 * @param wander puts the lights in their place
 * @returns the share of the backdrop's light that is kept away, at a point of the picture with x and y from 0 to 1 from its
 *   upper left
 */
export function exposeFloor(
  gl: WebGLRenderer,
  { scene, camera, root, floor }: { scene: Scene; camera: Camera; root: Object3D; floor: Mesh },
  places: number,
  wander: (place: number, places: number) => void,
): (x: number, y: number) => number {
  const target = new WebGLRenderTarget(side, side);
  const seen = new Uint8Array(side * side * 4);
  const sum = new Float32Array(side * side);
  const blind = new Camera();
  blind.position.y = -1_000;
  gl.shadowMap.autoUpdate = false;
  gl.setRenderTarget(target);
  for (let place = 0; place < places; place++) {
    wander(place, places);
    gl.shadowMap.needsUpdate = true;
    gl.render(scene, blind);
    root.visible = false;
    floor.visible = true;
    gl.clear();
    gl.render(scene, camera);
    root.visible = true;
    floor.visible = false;
    gl.readRenderTargetPixels(target, 0, 0, side, side, seen);
    for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (seen[index * 4 + 3] ?? 0);
  }
  gl.shadowMap.autoUpdate = true;
  gl.setRenderTarget(null);
  target.dispose();
  const at = (column: number, row: number) => sum[(side - 1 - row) * side + column] ?? 0;
  return (x, y) => {
    const [column, row] = [x, y].map((share) => Math.max(0, Math.min(side - 1.001, share * side - 0.5))) as [
      number,
      number,
    ];
    const [left, top] = [Math.floor(column), Math.floor(row)];
    const [across, down] = [column - left, row - top];
    const above = at(left, top) * (1 - across) + at(left + 1, top) * across;
    const below = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
    return (above * (1 - down) + below * down) / places / 255;
  };
}
