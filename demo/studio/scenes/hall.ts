import {
  background,
  ball,
  bothSides,
  box,
  chance,
  fabric,
  lit,
  matte,
  type Part,
  type Point,
  place,
  rod,
  solid,
  speckle,
  times,
  turned,
  wood,
} from "../stage";

/** A hall that fills the picture: floor, back wall with a painted base and windows, lamps. Units of a metre. */
export const hall = (wall: string, floor: string): Part =>
  background([
    solid(box(60, 0.1, 40, 0), speckle(matte(floor, { roughness: 0.45 }), 12, 0.05), { at: [0, -0.05, 0] }),
    solid(box(60, 14, 0.1, 0), matte(wall), { at: [0, 7, -7] }),
    solid(box(60, 1.3, 0.12, 0), matte("#5f7f78"), { at: [0, 0.65, -6.98] }),
    times(13, (index) => [
      solid(box(2.2, 1.5, 0.05, 0.02), lit("#cfe3f0", 0.7), { at: [(index - 6) * 3.1, 4.1, -6.92] }),
      solid(box(0.06, 1.5, 0.08, 0), matte("#8b949a"), { at: [(index - 6) * 3.1, 4.1, -6.9] }),
      solid(box(0.5, 14, 0.4, 0.02), matte(wall), { at: [(index - 6) * 3.1 + 1.55, 7, -6.9] }),
    ]),
    times(6, (index) =>
      solid(box(0.2, 0.08, 2.4, 0.02), lit("#ffffff", 1.6), {
        at: [((index % 3) - 1) * 3.6, 5.6, index < 3 ? -3.6 : 0],
      }),
    ),
  ]);

const skin = "#dcae86";

/** Somebody at work in a coat and cap, 1.7 m, hands before them at the height of a table. */
export const worker = (at: Point, turn: number, coat = "#2f5d8a"): Part => {
  const cloth = fabric(coat, { threads: 200, depth: 0.06 });
  const trousers = fabric("#33383f", { threads: 200, depth: 0.06 });
  return place(
    [
      bothSides((side) => [
        solid(rod(0.085, 0.065, 0.8), trousers, { at: [side * 0.1, 0.42, 0] }),
        solid(box(0.11, 0.09, 0.26, 0.04), matte("#26282c"), { at: [side * 0.1, 0.045, 0.05] }),
        solid(rod(0.07, 0.055, 0.34), cloth, { at: [side * 0.24, 1.2, 0.03], turn: [-0.2, 0, side * 0.18] }),
        solid(rod(0.055, 0.045, 0.3), cloth, { at: [side * 0.24, 1.02, 0.18], turn: [-1.35, side * -0.3, 0] }),
        solid(ball(0.05, 16), matte(skin), { at: [side * 0.21, 1.05, 0.35] }),
      ]),
      solid(
        turned([
          [0.001, 0.7],
          [0.21, 0.71],
          [0.2, 0.95],
          [0.19, 1.1],
          [0.22, 1.3],
          [0.19, 1.4],
          [0.07, 1.44],
          [0.001, 1.44],
        ]),
        cloth,
        {
          scale: [1.05, 1, 0.72],
        },
      ),
      solid(rod(0.055, 0.06, 0.12), matte(skin), { at: [0, 1.46, 0] }),
      solid(ball(0.115, 28), matte(skin), { at: [0, 1.6, 0.01], scale: [0.88, 1.12, 0.98] }),
      solid(ball(0.122, 28), matte("#241c18"), { at: [0, 1.63, -0.025], scale: [0.92, 1.02, 0.95] }),
      solid(rod(0.105, 0.122, 0.09), cloth, { at: [0, 1.71, 0] }),
      solid(box(0.17, 0.02, 0.12, 0.01), cloth, { at: [0, 1.675, 0.13] }),
    ],
    { at, turn: [0, turn, 0] },
  );
};

export const stack = (across: number, up: number, at: Point): Part =>
  place(
    [
      solid(box(1.2, 0.14, 1, 0.02), wood("#c9a06c"), { at: [0, 0.07, 0] }),
      times(up, (level) =>
        times(across, (column) =>
          times(2, (row) => [
            solid(box(0.56, 0.42, 0.46, 0.015), matte("#b98a58"), {
              at: [(column - (across - 1) / 2) * 0.58, 0.36 + level * 0.43, (row - 0.5) * 0.48],
              turn: [0, chance(-0.03, 0.03), 0],
            }),
            solid(box(0.565, 0.06, 0.465, 0.01), matte("#d8b27a"), {
              at: [(column - (across - 1) / 2) * 0.58, 0.36 + level * 0.43, (row - 0.5) * 0.48],
            }),
          ]),
        ),
      ),
    ],
    { at },
  );
