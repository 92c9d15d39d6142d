import type { Material } from "three";
import { bothSides, solid, thrown, wire } from "../../stage";

/** A handle like an ear, from one point of a wall to another, its bow towards +x. */
export const ear = (low: number, high: number, reach: number, material: Material, thick = 0.06, at = 0) =>
  solid(
    wire(
      [
        [at, high, 0],
        [at + reach * 0.8, high + 0.02, 0],
        [at + reach, (low + high) / 2, 0],
        [at + reach * 0.7, low, 0],
        [at, low, 0],
      ],
      thick,
    ),
    material,
  );

/** A grip across both sides of a pot, at a height and radius. */
export const potGrips = (radius: number, height: number, material: Material) =>
  bothSides((side) =>
    solid(
      wire(
        [
          [side * radius, height, -0.26],
          [side * (radius + 0.24), height + 0.04, -0.22],
          [side * (radius + 0.3), height + 0.04, 0],
          [side * (radius + 0.24), height + 0.04, 0.22],
          [side * radius, height, 0.26],
        ],
        0.055,
      ),
      material,
    ),
  );

/** A cap or knob on top of a lid, its foot at `high`. */
export const knob = (high: number, material: Material, wide = 0.2) =>
  solid(
    thrown(
      [
        [0.001, high],
        [wide * 0.5, high],
        [wide * 0.45, high + 0.1],
        [wide, high + 0.16],
        [wide, high + 0.22],
        [0.001, high + 0.26],
      ],
      0.03,
    ),
    material,
  );
