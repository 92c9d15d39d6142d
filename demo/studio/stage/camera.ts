import { Box3, type Mesh, type Object3D, PerspectiveCamera, Vector3 } from "three";

export type View = {
  /** Radians the camera looks down. */
  pitch?: number;
  /** Field of view in degrees: 24 is a long lens, 40 stands in the room. */
  lens?: number;
  /** 1 fills four fifths of the picture; 2 comes twice as close. */
  fit?: number;
  /** Where it looks, as shares of the object's box: [0.5, 0.5, 0.5] is its middle, [1, 1, 1] its right upper front. */
  look?: [x: number, y: number, z: number];
};

/** Size of an object as it stands, in its parent's units; what is behind it does not count. */
export function boxOf(object: Object3D): Box3 {
  object.updateMatrixWorld(true);
  const box = new Box3();
  object.traverse((each) => {
    if ((each as Mesh).isMesh && !each.userData.isBackground) box.expandByObject(each, true);
  });
  return box;
}

/** A camera before the object that shows all of it, whichever way it is turned when `isTurning`. */
export function cameraFor(root: Object3D, { pitch = 0.22, lens = 24, fit = 1, look }: View, isTurning = false) {
  const bounds = boxOf(root);
  const size = bounds.getSize(new Vector3());
  const camera = new PerspectiveCamera(lens, 1, 0.1, 400);
  const up = new Vector3(0, Math.cos(pitch), -Math.sin(pitch));
  const target = new Vector3(0, bounds.min.y + size.y / 2, 0);
  let distance = size.length() / Math.tan((lens * Math.PI) / 360);
  const stand = () => {
    camera.position.set(0, Math.sin(pitch) * distance, Math.cos(pitch) * distance).add(target);
    camera.lookAt(target);
    camera.updateMatrixWorld(true);
    camera.updateProjectionMatrix();
  };
  for (let attempt = 0; attempt < 6; attempt++) {
    stand();
    const { left, right, bottom, top } = shownOf(root, camera, isTurning);
    const halfPicture = distance * Math.tan((lens * Math.PI) / 360);
    target.addScaledVector(up, ((top + bottom) / 2 + 0.03) * halfPicture);
    if (!isTurning) target.x += ((left + right) / 2) * halfPicture;
    distance *= Math.max(right - left, top - bottom) / 2 / 0.8;
  }
  if (look) target.copy(bounds.min).add(size.multiply(new Vector3(...look)));
  distance /= fit;
  stand();
  return camera;
}

/** Where the object's points fall on the picture, from -1 to 1 across and up. */
function shownOf(root: Object3D, camera: PerspectiveCamera, isTurning: boolean) {
  const point = new Vector3();
  const shown = { left: 1, right: -1, bottom: 1, top: -1 };
  root.traverse((object) => {
    const mesh = object as Mesh;
    const positions = mesh.isMesh && mesh.geometry.getAttribute("position");
    if (!positions || mesh.userData.isBackground) return;
    const step = Math.max(1, Math.floor(positions.count / 80));
    for (let index = 0; index < positions.count; index += step) {
      point.fromBufferAttribute(positions, index).applyMatrix4(mesh.matrixWorld);
      const around = Math.hypot(point.x, point.z);
      for (const x of isTurning ? [-around, around] : [point.x]) {
        const { x: across, y: up } = new Vector3(x, point.y, isTurning ? 0 : point.z).project(camera);
        shown.left = Math.min(shown.left, across);
        shown.right = Math.max(shown.right, across);
        shown.bottom = Math.min(shown.bottom, up);
        shown.top = Math.max(shown.top, up);
      }
    }
  });
  return shown;
}
