import type { BufferGeometry, Group, Material, Mesh } from "three";
import {
  all,
  DoubleSide,
  type Flat,
  gloss,
  matte,
  metal,
  type Part,
  type Place,
  place,
  rod,
  sheet,
  solid,
  turned,
  words,
} from "../../stage";

/** A printed name on the front of a bottle, tube or jar. */
export const label = (text: string, ground: string, ink: string, width: number, height: number, placed: Place): Part =>
  solid(
    sheet(width, height),
    matte("#ffffff", {
      map: words(
        Math.round(200 * width),
        Math.round(200 * height),
        ground,
        text
          .split("\n")
          .map((line, index) => ({ text: line, size: index ? 22 : 36, color: ink, weight: index ? 400 : 600 })),
      ),
      roughness: 0.5,
    }),
    placed,
  );

/** A solid of revolution with its inside shown. */
export const vessel = (profile: Flat[], material: Parameters<typeof solid>[1], placed: Place = {}): Part =>
  solid(turned(profile), material, placed);

export const gilt = (color = "#d9b35e") => metal(color, { roughness: 0.18 });

/** A screw cap with its grooves hidden in the shine. */
export const cap = (radius: number, height: number, material: Parameters<typeof solid>[1], y: number): Part => [
  solid(rod(radius, radius, height, 56), material, { at: [0, y + height / 2, 0] }),
  solid(rod(radius * 0.9, radius, height * 0.06, 56), material, { at: [0, y + height * 1.03, 0] }),
];

/** A bullet of lipstick with its slanted tip, from y 0 up. */
export const bullet = (color: string, high: number, placed: Place): Part =>
  place(
    [
      solid(rod(0.2, 0.2, high, 40), gloss(color, { roughness: 0.3, clearcoat: 0.4 }), { at: [0, high / 2, 0] }),
      solid(rod(0.2, 0.2, 0.3, 40), gloss(color, { roughness: 0.3, clearcoat: 0.4, side: DoubleSide }), {
        at: [0, high, 0],
        turn: [0.62, 0, 0],
        scale: [1, 0.6, 1.12],
      }),
    ],
    placed,
  );

/** Parts as one, whose clear glass lets the light through to what is in it. */
export function throughGlass(...parts: Part[]): Group {
  const group = all(...parts);
  group.traverse((each) => {
    const mesh = each as Mesh<BufferGeometry, Material>;
    if (mesh.isMesh && mesh.material.transparent && mesh.material.opacity < 0.55) mesh.castShadow = false;
  });
  return group;
}
