import { ball, crystal, glow, lit, matte, metal, plastic, ring, rod, solid, turned, turnedSharp } from "../../stage";

/** A cut crystal drop: flat facets to a point below; `size` is its half width, its eye at the origin. */
export const crystalDrop = (size: number, tint = "#ffffff") =>
  solid(
    turnedSharp(
      [
        [0.001, -3.4 * size],
        [size * 0.62, -2.3 * size],
        [size, -1.5 * size],
        [size * 0.55, -0.7 * size],
        [0.001, -0.1 * size],
      ],
      8,
    ),
    crystal(tint, { opacity: 0.62 }),
  );

/** A cut bead, centred. */
export const crystalBead = (size: number, tint = "#ffffff") =>
  solid(
    turnedSharp(
      [
        [0.001, -size],
        [size * 0.7, -size * 0.72],
        [size, 0],
        [size * 0.7, size * 0.72],
        [0.001, size],
      ],
      7,
    ),
    crystal(tint, { opacity: 0.62 }),
  );

/** A candle of a chandelier with its burning bulb, standing on the origin. */
export const candle = (wax: string, flame = "#ffd79a") => [
  solid(
    turned(
      [
        [0.001, 0],
        [0.1, 0.02],
        [0.17, 0.07],
        [0.18, 0.085],
        [0.05, 0.05],
      ],
      28,
    ),
    crystal("#fff7ea", { opacity: 0.6 }),
  ),
  solid(rod(0.045, 0.045, 0.24, 20), matte(wax), { at: [0, 0.17, 0] }),
  solid(
    turned(
      [
        [0.001, 0.2],
        [0.02, 0.15],
        [0.05, 0.06],
        [0.04, 0.01],
        [0.03, 0],
      ],
      20,
    ),
    lit(flame, 2),
    { at: [0, 0.29, 0] },
  ),
  glow(flame, 0.3, [0, 0.38, 0.02], 0.5),
];

/** The ceiling cup and the cord or rod a pendant hangs from: from `top` down to `bottom`. */
export const suspension = (top: number, bottom: number, color: string, thick = 0.02) => [
  solid(
    turned([
      [0.001, 0.16],
      [0.1, 0.15],
      [0.3, 0.06],
      [0.32, 0],
      [0.001, 0],
    ]),
    metal(color, { roughness: 0.3 }),
    { at: [0, top, 0] },
  ),
  solid(rod(thick, thick, top - bottom, 16), metal(color, { roughness: 0.35 }), { at: [0, (top + bottom) / 2, 0] }),
];

/** A glass bulb with its screw cap down to the origin, burning. */
export const bulb = (radius: number, light = "#fff0cf", strength = 1.1, cap = "#c9ccd0") => [
  solid(
    turned(
      [
        [0.001, radius * 3.1],
        [radius * 0.55, radius * 2.98],
        [radius * 0.95, radius * 2.45],
        [radius, radius * 2],
        [radius * 0.8, radius * 1.35],
        [radius * 0.5, radius * 0.9],
        [radius * 0.46, radius * 0.75],
      ],
      44,
    ),
    lit(light, strength),
  ),
  screwCap(radius, cap),
];

export const screwCap = (radius: number, color = "#c9ccd0") => [
  solid(rod(radius * 0.47, radius * 0.45, radius * 0.72, 36), metal(color, { roughness: 0.3 }), {
    at: [0, radius * 0.4, 0],
  }),
  [0.2, 0.36, 0.52, 0.68].map((up) =>
    solid(ring(radius * 0.46, radius * 0.05, Math.PI * 2, 40), metal(color, { roughness: 0.3 }), {
      at: [0, radius * up, 0],
      turn: [Math.PI / 2 + 0.05, 0, 0],
    }),
  ),
  solid(rod(radius * 0.42, radius * 0.2, radius * 0.16, 28), plastic("#26282c"), { at: [0, -radius * 0.02, 0] }),
  solid(ball(radius * 0.14, 16), metal("#b9bdc3"), { at: [0, -radius * 0.1, 0] }),
];
