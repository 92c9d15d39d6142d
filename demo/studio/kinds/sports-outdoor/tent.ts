import {
  all,
  bothSides,
  box,
  DoubleSide,
  fabric,
  matte,
  metal,
  type Point,
  rod,
  shaped,
  sheet,
  solid,
  turned,
  wire,
} from "../../stage";

type Tent = { fly: string; wall: string; wide: number; high: number; long: number };

/** A dome tent of four sides with a porch, its door open towards +z. */
export function tent({ fly, wall, wide, high, long }: Tent) {
  const skin = fabric(fly, { side: DoubleSide, threads: 200, depth: 0.08, roughness: 0.7 });
  const pale = fabric(wall, { side: DoubleSide, threads: 200, depth: 0.08 });
  const hoopOf = (x: number, z: number): Point[] =>
    Array.from({ length: 15 }, (_, index): Point => {
      const angle = (index / 14) * Math.PI;
      return [Math.cos(angle) * x, Math.sin(angle) ** 0.8 * high, Math.cos(angle) * z];
    });
  const cloth = shaped(
    turned(
      [
        [1, 0],
        [0.98, 0.2],
        [0.86, 0.55],
        [0.6, 0.84],
        [0.28, 0.97],
        [0.001, 1],
      ],
      120,
    ),
    (point) => {
      const angle = Math.atan2(point.z, point.x);
      const square = 1 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))) ** 0.75;
      const sag = 1 - 0.05 * Math.cos(angle * 4 + Math.PI) * Math.sin(point.y * 3);
      point.set(point.x * wide * square * sag * 0.86, point.y * high, point.z * long * square * sag * 0.86);
    },
  );
  const front = long * 0.86;
  return all(
    solid(cloth, skin),
    solid(
      shaped(sheet(1.3, 1, 24, 24), (point) => {
        const up = point.y + 0.5;
        const inward = Math.asin(Math.min(1, up * 0.62)) * 0.5;
        point.set(point.x * (1 - up * 0.72), 0.04 + up * high * 0.62, front * (1.04 - inward * inward * 1.5) + 0.02);
      }),
      matte("#2b2f33", { side: DoubleSide }),
    ),
    bothSides((side) =>
      solid(
        shaped(sheet(0.3, 1, 10, 24), (point) => {
          const up = point.y + 0.5;
          const inward = Math.asin(Math.min(1, up * 0.62)) * 0.5;
          point.set(
            side * (0.62 * (1 - up * 0.72) + 0.06) + point.x * (1 - up * 0.6),
            0.04 + up * high * 0.62,
            front * (1.05 - inward * inward * 1.5) + 0.04 + Math.cos(point.x * 30) * 0.03,
          );
        }),
        pale,
      ),
    ),
    [1, -1].map((way) =>
      solid(
        wire(
          hoopOf(wide * 0.83, way * long * 0.83).map(([x, y, z]): Point => [x, y * 1.02 + 0.02, z]),
          0.026,
        ),
        metal("#4a5057"),
      ),
    ),
    solid(
      shaped(sheet(1.5, 0.6, 20, 8).rotateX(-Math.PI / 2), (point) => {
        point.y = high * 0.66 - point.z * 0.16 - Math.abs(point.x) ** 2 * 0.2;
      }),
      pale,
      { at: [0, 0.02, front + 0.12] },
    ),
    solid(box(wide * 2, 0.03, long * 1.9, 0.02), fabric("#3a3f44"), { at: [0, 0.01, 0] }),
    bothSides((side) =>
      [front, -front].map((z) => [
        solid(
          wire(
            [
              [side * wide * 0.95, 0.2, z],
              [side * wide * 1.22, 0.02, z * 1.28],
            ],
            0.012,
            false,
            2,
          ),
          matte("#f4f2ec"),
        ),
        solid(rod(0.02, 0.02, 0.16, 8), metal("#c9cdd1"), {
          at: [side * wide * 1.22, 0.05, z * 1.28],
          turn: [0, 0, side * 0.4],
        }),
      ]),
    ),
  );
}
