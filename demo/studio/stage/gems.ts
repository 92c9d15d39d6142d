import { IcosahedronGeometry, type Material } from "three";
import { crystal, gloss, metal } from "./materials";
import { all, around, type Part, type Place, place, ring, rod, solid, turnedSharp } from "./shapes";

/** A brilliant-cut stone, its table up and its point down, of a radius. */
export const brilliant = (radius: number, color = "#ffffff", placed: Place = {}) => {
  const cut = turnedSharp(
    [
      [0.001, 0.34],
      [0.56, 0.34],
      [0.82, 0.2],
      [1, 0.03],
      [1, -0.03],
      [0.5, -0.5],
      [0.001, -0.86],
    ],
    16,
  );
  return place(
    place(
      [
        solid(cut, crystal(color, { opacity: 0.42, envMapIntensity: 2.2 })),
        solid(
          new IcosahedronGeometry(0.86, 1),
          metal(color, { roughness: 0.04, flatShading: true, envMapIntensity: 2 }),
          {
            at: [0, -0.12, 0],
            scale: [1, 0.62, 1],
          },
        ),
      ],
      { scale: radius },
    ),
    placed,
  );
};

/** A rhinestone small enough to be only its glitter. */
export const sparkle = (radius: number, color = "#ffffff", placed: Place = {}) =>
  solid(
    new IcosahedronGeometry(radius, 1),
    metal(color, { roughness: 0.04, flatShading: true, envMapIntensity: 2.2 }),
    placed,
  );

/** Stones in their little cups around a circle in the xy plane. */
export const pave = (radius: number, count: number, size: number, color = "#ffffff"): Part[] =>
  around(count, (angle) => sparkle(size, color, { at: [Math.cos(angle) * radius, Math.sin(angle) * radius, 0] }));

/** A brilliant in a setting of claws, its table up, its base at y 0. */
export const setStone = (radius: number, setting: Material, color = "#ffffff", placed: Place = {}) =>
  place(
    [
      brilliant(radius, color, { at: [0, radius * 0.95, 0] }),
      solid(ring(radius * 0.62, radius * 0.09), setting, { at: [0, radius * 0.5, 0], turn: [Math.PI / 2, 0, 0] }),
      around(6, (angle) =>
        place(
          solid(rod(radius * 0.07, radius * 0.07, radius * 1.2, 10), setting, {
            at: [0, radius * 0.6, 0],
            turn: [0, 0, -0.5],
          }),
          {
            at: [Math.cos(angle) * radius * 0.65, 0, -Math.sin(angle) * radius * 0.65],
            turn: [0, angle, 0],
          },
        ),
      ),
    ],
    placed,
  );

/** A pearl's skin. */
export const pearly = (color = "#f7efe4") =>
  gloss(color, { roughness: 0.22, iridescence: 0.55, iridescenceIOR: 1.4, sheen: 0.6 });

/** A ring of metal with its inside, lying around the z axis, of an inner radius. */
export const ringBand = (radius: number, width: number, thick: number, material: Material, placed: Place = {}) =>
  all(
    solid(
      turnedSharp(
        [
          [radius, -width / 2],
          [radius + thick * 0.7, -width / 2],
          [radius + thick, -width * 0.3],
          [radius + thick, width * 0.3],
          [radius + thick * 0.7, width / 2],
          [radius, width / 2],
          [radius - thick * 0.1, 0],
          [radius, -width / 2],
        ],
        96,
      ),
      material,
      { ...placed, turn: placed.turn ?? [Math.PI / 2, 0, 0] },
    ),
  );
