import type { Object3D } from "three";
import {
  all,
  background,
  box,
  carton,
  chance,
  fabric,
  fitted,
  lit,
  matte,
  metal,
  type Point,
  place,
  plastic,
  rod,
  rubber,
  solid,
  speckle,
  times,
  wood,
} from "../stage";
import { hall, stack, worker } from "./hall";

type Goods = (index: number) => Object3D;

/** A belt with goods and three people at it. */
function assemblyLine(goods: Goods): Object3D {
  return all(
    hall("#dfe5e6", "#8fa39a"),
    solid(box(9, 0.12, 0.9, 0.04), rubber("#3b4a45"), { at: [0, 0.86, 0.6] }),
    solid(box(9.1, 0.2, 1, 0.03), metal("#c8cdd1", { roughness: 0.4 }), { at: [0, 0.74, 0.6] }),
    times(5, (index) => solid(box(0.12, 0.7, 0.7, 0.02), metal("#a9b0b5"), { at: [(index - 2) * 2, 0.35, 0.6] })),
    times(11, (index) =>
      fitted(goods(index), [0.62, 0.55, 0.6], [(index - 5) * 0.8, 0.92, 0.62], [0, chance(-0.3, 0.3), 0]),
    ),
    times(4, (index) => worker([(index - 1.5) * 2.1, 0, -0.35], 0, index % 2 ? "#2f5d8a" : "#3f7a5f")),
    times(3, (index) => stack(2, 3, [(index - 1) * 3.4, 0, -3.6])),
  );
}

/** A table where goods go into cartons. */
function packingTable(goods: Goods): Object3D {
  return all(
    hall("#ece4d6", "#b8ab97"),
    solid(box(4.2, 0.1, 1.5, 0.03), wood("#c79c66"), { at: [0, 0.85, 0.8] }),
    times(4, (index) =>
      solid(box(0.1, 0.82, 0.1, 0.02), metal("#9aa1a7"), { at: [index % 2 ? 1.9 : -1.9, 0.4, index < 2 ? 0.2 : 1.4] }),
    ),
    fitted(carton(), [1.3, 0.8, 1], [1.05, 0.9, 0.75], [0, -0.25, 0]),
    times(6, (index) =>
      fitted(goods(index), [0.36, 0.42, 0.36], [0.78 + (index % 3) * 0.27, 1.14, 0.6 + Math.floor(index / 3) * 0.3]),
    ),
    times(8, (index) =>
      fitted(
        goods(index),
        [0.5, 0.52, 0.45],
        [-1.75 + (index % 4) * 0.52, 0.9, 0.5 + Math.floor(index / 4) * 0.55],
        [0, chance(-0.4, 0.4), 0],
      ),
    ),
    solid(rod(0.12, 0.12, 0.1, 32), plastic("#d8b27a"), { at: [0.15, 0.96, 1.25], turn: [Math.PI / 2, 0, 0] }),
    worker([0.9, 0, -0.25], 0, "#7a5a2f"),
    worker([-1.1, 0, -0.25], 0.15, "#2f5d8a"),
    stack(2, 4, [-3.3, 0, -2.4]),
    stack(2, 3, [3.2, 0, -2.6]),
  );
}

/** Cartons on pallets up to the ceiling. */
function warehouse(): Object3D {
  return all(
    hall("#dcdfe0", "#a8a39a"),
    times(4, (column) =>
      times(2, (row) => stack(2, 5 - row - (column % 2), [(column - 1.5) * 1.9, 0, -2 + row * 2.1])),
    ),
    worker([2.9, 0, 1.4], -0.7, "#c96a24"),
  );
}

/** Cartons going into a container whose doors stand open. */
function containerLoading(): Object3D {
  const steel = matte("#2c6e8f", { roughness: 0.5 });
  const ribs = (x: number) =>
    times(9, (index) => solid(box(0.08, 2.5, 0.22, 0.01), steel, { at: [x, 1.45, -4 + index * 0.5] }));
  return all(
    background([
      solid(box(80, 0.1, 60, 0), speckle(matte("#8f8b83"), 14, 0.08), { at: [0, -0.05, 0] }),
      solid(box(80, 9, 0.2, 0), matte("#c9ced2"), { at: [0, 4.5, -9] }),
      times(9, (index) => solid(box(3, 3.6, 0.1, 0.02), matte("#6d7f8c"), { at: [(index - 4) * 4.4, 1.8, -8.85] })),
    ]),
    solid(box(2.6, 0.15, 4.6, 0.02), steel, { at: [0, 0.15, -2] }),
    solid(box(2.6, 0.1, 4.6, 0.02), steel, { at: [0, 2.75, -2] }),
    [-1.25, 1.25].map((x) => [solid(box(0.06, 2.6, 4.6, 0.01), steel, { at: [x, 1.45, -2] }), ribs(x * 1.02)]),
    [-1, 1].map((side) =>
      place(solid(box(1.25, 2.5, 0.08, 0.02), steel, { at: [side * 0.62, 0, 0] }), {
        at: [side * 1.28, 1.45, 0.3],
        turn: [0, side * -0.9, 0],
      }),
    ),
    times(4, (level) =>
      times(4, (column) =>
        solid(box(0.56, 0.5, 0.5, 0.015), matte(column % 2 ? "#b98a58" : "#c2945f"), {
          at: [(column - 1.5) * 0.59, 0.5 + level * 0.52, -1.2 + chance(-0.05, 0.05)],
        }),
      ),
    ),
    stack(2, 2, [-2.6, 0, 1.4]),
    worker([0.9, 0, 1.1], 2.6, "#c96a24"),
    worker([-1.1, 0, 1.6], 0.9, "#2f5d8a"),
  );
}

/** Rows of sewing machines with cloth on them. */
function sewingHall(goods: Goods): Object3D {
  const cloths = ["#c8485b", "#2f6f8f", "#e0b04a", "#6a8f5a"];
  return all(
    hall("#e9e4da", "#b3b0a6"),
    times(3, (row) =>
      times(3, (column) => {
        const at: Point = [(column - 1) * 2.5, 0, 1.4 - row * 2];
        return place(
          [
            solid(box(1.7, 0.07, 0.8, 0.02), wood("#d8b98a"), { at: [0, 0.8, 0] }),
            [-0.75, 0.75].map((x) => solid(box(0.07, 0.78, 0.6, 0.02), metal("#9aa1a7"), { at: [x, 0.39, 0] })),
            solid(box(0.75, 0.12, 0.26, 0.05), plastic("#eef0ee"), { at: [0.1, 0.9, -0.05] }),
            solid(box(0.14, 0.42, 0.24, 0.05), plastic("#eef0ee"), { at: [0.42, 1.1, -0.05] }),
            solid(box(0.75, 0.15, 0.2, 0.06), plastic("#eef0ee"), { at: [0.1, 1.28, -0.05] }),
            solid(box(0.8, 0.05, 0.5, 0.02), fabric(cloths[(row + column) % 4] ?? "#c8485b"), {
              at: [-0.35, 0.86, 0.1],
            }),
            fitted(goods(row * 3 + column), [0.4, 0.36, 0.36], [0.62, 0.84, 0.2]),
            worker([-0.1, -0.12, -0.8], 0, column % 2 ? "#7d4a78" : "#2f5d8a"),
          ],
          { at },
        );
      }),
    ),
  );
}

/** Injection machines in a row with crates of parts. */
function mouldingHall(goods: Goods): Object3D {
  return all(
    hall("#dbe3e8", "#9fa8a2"),
    times(3, (index) =>
      place(
        [
          solid(box(2.6, 1.1, 1, 0.05), plastic("#e8ece9"), { at: [0, 0.6, 0] }),
          solid(box(1.1, 0.7, 0.9, 0.04), plastic("#3b7f6d"), { at: [-0.7, 1.45, 0] }),
          solid(box(0.9, 0.5, 0.06, 0.02), lit("#bfe3ff", 0.6), { at: [-0.7, 1.5, 0.47] }),
          solid(rod(0.16, 0.16, 1.2), metal("#c4c9cd"), { at: [0.7, 1.32, 0], turn: [0, 0, Math.PI / 2] }),
          solid(rod(0.34, 0.12, 0.5), metal("#c4c9cd"), { at: [0.9, 1.75, 0] }),
          solid(box(0.9, 0.4, 0.6, 0.03), plastic("#d8a13a"), { at: [0.2, 0.2, 1] }),
          times(3, (piece) =>
            fitted(goods(index + piece), [0.3, 0.32, 0.4], [-0.08 + piece * 0.28, 0.38, 1], [0, chance(-0.5, 0.5), 0]),
          ),
        ],
        { at: [(index - 1) * 3.1, 0, -index * 0.7] },
      ),
    ),
    worker([-1.6, 0, 1.2], 0.3, "#2f5d8a"),
    worker([2, 0, 0.5], -0.4, "#3f7a5f"),
  );
}

export const places: Record<string, (goods: Goods) => Object3D> = {
  "assembly-line": assemblyLine,
  "packing-table": packingTable,
  warehouse,
  "container-loading": containerLoading,
  "sewing-hall": sewingHall,
  "moulding-hall": mouldingHall,
};
