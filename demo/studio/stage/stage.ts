import {
  DataUtils,
  Group,
  HalfFloatType,
  type Mesh,
  NoToneMapping,
  type Object3D,
  PCFShadowMap,
  Scene,
  type Texture,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { type Backdrop, backdropColor } from "./backdrops";
import { boxOf, cameraFor, type View } from "./camera";
import { exposeFloor, makeFloor } from "./floor";
import { surroundings, wanderingLights } from "./light";
import type { Point } from "./shapes";
import { encoded, neutral, type Rgb } from "./tone";

export type Scenery = View & {
  /** Radians the object is turned about y. */
  yaw?: number;
  backdrop?: Backdrop;
  /** Height above the floor, in the object's units; what hangs has no shadow below. */
  float?: number;
  /** 1 as metered. */
  exposure?: number;
  /** Light of the surroundings; 0.62 is the studio's, less for lamps that shine by themselves. */
  ambience?: number;
  isTurning?: boolean;
};

/** For every frame in which the goods are seen, the floor is exposed from this many places of the lights. */
const placesPerFrame = 6;

let renderer: WebGLRenderer | undefined;
let around: Texture | undefined;

function openRenderer(size: number): WebGLRenderer {
  renderer ??= new WebGLRenderer({ antialias: false, alpha: true });
  renderer.setSize(size, size);
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.toneMapping = NoToneMapping;
  return renderer;
}

/** Sets an object up before the backdrop. `expose` takes pictures of it, `close` frees what it held. */
export function setUp(object: Object3D, size: number, set: Scenery = {}) {
  const { yaw = 0, backdrop = "paper", float = 0, exposure = 1, ambience = 0.62, isTurning = false } = set;
  const gl = openRenderer(size);
  around ??= surroundings(gl);
  const scene = new Scene();
  scene.environment = around;
  scene.environmentIntensity = ambience;
  const root = standOnFloor(object, yaw, float);
  scene.add(root);
  const bounds = boxOf(root).getSize(new Vector3());
  const height = bounds.y / 2;
  const reach = Math.max(bounds.x, bounds.y, bounds.z * 0.8) / 2;
  const floor = makeFloor();
  scene.add(floor);
  const camera = cameraFor(root, set, isTurning);
  const wander = wanderingLights(scene, reach, height);
  const target = new WebGLRenderTarget(size, size, { type: HalfFloatType });
  const halves = new Uint16Array(size * size * 4);

  /** A picture of the object turned by `turn` radians more: the mean of `frames` with wandering light. */
  function expose(frames: number, turn = 0): ImageData {
    const sum = new Float32Array(size * size * 4);
    root.rotation.y = yaw + turn;
    for (let frame = 0; frame < frames; frame++) {
      wander(frame, frames);
      camera.setViewOffset(size, size, ((frame * 0.754877) % 1) - 0.5, ((frame * 0.56984) % 1) - 0.5, size, size);
      gl.setClearColor(0, 0);
      gl.setRenderTarget(target);
      gl.clear();
      gl.render(scene, camera);
      gl.readRenderTargetPixels(target, 0, 0, size, size, halves);
      for (let index = 0; index < sum.length; index++)
        sum[index] = (sum[index] ?? 0) + (floats[halves[index] ?? 0] ?? 0);
    }
    gl.setRenderTarget(null);
    camera.clearViewOffset();
    const shadow = exposeFloor(gl, { scene, camera, root, floor }, frames * placesPerFrame, wander);
    const paper = backdropColor(backdrop);
    const behind = (x: number, y: number) => paper(x, y).map((light) => light * (1 - shadow(x, y))) as Rgb;
    return develop(sum, size, exposure / frames, 1 / frames, behind);
  }

  /** Where a point of the object falls on the picture, in pixels from its upper left. */
  function pixelOf(point: Point): [x: number, y: number] {
    camera.clearViewOffset();
    const seen = new Vector3(...point).applyMatrix4(object.matrixWorld).project(camera);
    return [((seen.x + 1) / 2) * size, ((1 - seen.y) / 2) * size];
  }

  function close(): void {
    target.dispose();
    scene.traverse((each) => (each as Mesh).geometry?.dispose());
  }
  return { expose, pixelOf, close };
}

/** Its lowest point on the floor and its middle over the middle of the set. */
function standOnFloor(object: Object3D, yaw: number, float: number): Group {
  const inner = new Group();
  inner.add(object);
  const root = new Group();
  root.add(inner);
  root.rotation.y = yaw;
  const bounds = boxOf(inner);
  const middle = bounds.getCenter(new Vector3());
  inner.position.set(-middle.x, -bounds.min.y + float, -middle.z);
  root.updateMatrixWorld(true);
  return root;
}

const black: Rgb = [0, 0, 0];

/** Light that was summed up becomes pixels on the backdrop. */
function develop(
  sum: Float32Array,
  size: number,
  gain: number,
  share: number,
  backdrop: ReturnType<typeof backdropColor>,
): ImageData {
  const image = new ImageData(size, size);
  const pixel = new Float32Array(3);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = ((size - 1 - y) * size + x) * 4;
      const to = (y * size + x) * 4;
      for (let channel = 0; channel < 3; channel++) pixel[channel] = (sum[from + channel] ?? 0) * gain;
      neutral(pixel, 0);
      const open = 1 - Math.min(1, (sum[from + 3] ?? 0) * share);
      const behind = open > 0 ? backdrop((x + 0.5) / size, (y + 0.5) / size) : black;
      const grain = (((x * 7919 + y * 104729) % 255) / 255) * 0.004;
      for (let channel = 0; channel < 3; channel++)
        image.data[to + channel] = encoded((pixel[channel] ?? 0) + (behind[channel] ?? 0) * open + grain);
      image.data[to + 3] = 255;
    }
  return image;
}

const floats = Float32Array.from({ length: 65_536 }, (_, half) => {
  const value = DataUtils.fromHalfFloat(half);
  return Number.isFinite(value) ? value : 0;
});
