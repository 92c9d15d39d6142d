import {
  BoxGeometry,
  Color,
  DirectionalLight,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from "three";
import type { Point } from "./shapes";

/** Soft boxes around the set, seen in everything that shines: [colour, intensity, position, size]. */
const softBoxes: [string, number, Point, Point][] = [
  ["#ffffff", 9, [0, 7, 0], [6, 0.2, 6]],
  ["#fff4e6", 7, [-7, 3, 2], [0.2, 5, 4]],
  ["#e8f1ff", 6, [7, 3, 1], [0.2, 4.5, 3]],
  ["#ffffff", 3.2, [0, 3, 7], [5, 3, 0.2]],
  ["#ffffff", 2, [0, 2, -7], [8, 4, 0.2]],
  ["#d9d4cc", 0.7, [0, -4, 0], [14, 0.2, 14]],
  ["#20242a", 0.2, [3.2, 3, 7.1], [0.8, 6, 0.2]],
  ["#20242a", 0.2, [-3.2, 3, 7.1], [0.8, 6, 0.2]],
];

/** What surrounds the set, as light and as reflections. */
export function surroundings(renderer: WebGLRenderer): Texture {
  const scene = new Scene();
  scene.background = new Color("#8d9299").multiplyScalar(0.75);
  for (const [color, intensity, position, size] of softBoxes) {
    const material = new MeshBasicMaterial({ color: new Color(color).multiplyScalar(intensity) });
    const mesh = new Mesh(new BoxGeometry(...size), material);
    mesh.position.set(...position);
    scene.add(mesh);
  }
  return new PMREMGenerator(renderer).fromScene(scene, 0.012).texture;
}

const golden = 2.399963;
const keyFrom = new Vector3(-2.6, 5, 3.4).normalize();

/** A key light and the light of the sky, which wander from frame to frame: averaged, they throw soft shadows. */
export function wanderingLights(scene: Scene, reach: number, height: number) {
  const key = lamp(scene, 2.5, 4, reach, height);
  const sky = lamp(scene, 1.35, 9, reach, height);
  return function wander(frame: number, frames: number): void {
    const angle = frame * golden;
    const share = (frame + 0.5) / frames;
    const wide = Math.sqrt(share) * 1.5 * reach;
    key.position
      .copy(keyFrom)
      .multiplyScalar(reach * 6)
      .add(new Vector3(Math.cos(angle) * wide, Math.sin(angle * 1.7) * wide * 0.5 + height, Math.sin(angle) * wide));
    const low = Math.sqrt(share * 0.92);
    const high = Math.sqrt(1 - share * 0.92);
    sky.position.set(low * Math.cos(angle), high, low * Math.sin(angle)).multiplyScalar(reach * 6);
    sky.position.y += height;
  };
}

function lamp(scene: Scene, intensity: number, blur: number, reach: number, height: number): DirectionalLight {
  const light = new DirectionalLight("#ffffff", intensity);
  const side = reach * 2.6;
  light.castShadow = true;
  light.shadow.mapSize.set(1024, 1024);
  Object.assign(light.shadow.camera, {
    left: -side,
    right: side,
    top: side,
    bottom: -side,
    near: 0.1,
    far: reach * 16,
  });
  light.shadow.bias = -0.0006;
  light.shadow.normalBias = 0.006 * reach;
  light.shadow.radius = blur;
  light.target.position.set(0, height, 0);
  scene.add(light, light.target);
  return light;
}
