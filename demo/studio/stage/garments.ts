import type { BufferGeometry } from "three";
import { metal } from "./materials";
import type { Pen } from "./prints";
import { wood } from "./props";
import { box, type Flat, type Place, place, solid, wire } from "./shapes";
import { type Corner, drawnOn, mirrored, pattern, seam, soft } from "./tailoring";

/** How a top is cut: its shoulders at y 2, half the chest 0.62 wide unless told. */
export type Cut = {
  hem: number;
  /** How much wider the hem is than the chest, to one side. */
  flare?: number;
  /** The middle of the right sleeve's end. */
  sleeve?: Flat;
  /** Half the width of the sleeve's end. */
  cuff?: number;
  /** Half the width of the neck, and how deep it is. */
  neck?: Flat;
  chest?: number;
};

export const longSleeve: Flat = [1.22, 0.55];
export const shortSleeve: Flat = [1.12, 1.42];

/** The pattern of a top: shirts, hoodies, coats and dresses. */
export function topCut({
  hem,
  flare = 0.04,
  sleeve = shortSleeve,
  cuff = 0.2,
  neck = [0.27, 0.22],
  chest = 0.62,
}: Cut) {
  const shoulder: Flat = [chest + 0.12, 1.84];
  const length = Math.hypot(sleeve[0] - shoulder[0], sleeve[1] - shoulder[1]) || 1;
  const along: Flat = [(sleeve[0] - shoulder[0]) / length, (sleeve[1] - shoulder[1]) / length];
  const outer: Corner = [sleeve[0] - along[1] * cuff, sleeve[1] + along[0] * cuff, 0.03];
  const inner: Corner = [sleeve[0] + along[1] * cuff, sleeve[1] - along[0] * cuff, 0.03];
  return pattern(
    mirrored([
      [0, 2 - neck[1], neck[0]],
      [neck[0], 2, 0.03],
      [shoulder[0], shoulder[1], 0.12],
      outer,
      inner,
      [chest, 1.34, 0.1],
      [chest + flare, hem, 0.05],
    ]),
  );
}

/** The pattern of trousers with the waist at y 2: half the waist, half a leg's end and where it ends. */
export const trouserCut = (waist: number, ankle: number, hem: number, seat = 1.08) =>
  pattern(
    mirrored([
      [0, 2, 0],
      [waist, 2, 0.03],
      [waist + 0.14, 1.35, 0.3],
      [0.36 + ankle, hem, 0.03],
      [0.36 - ankle, hem, 0.03],
      [0, seat, 0.06],
    ]),
  );

/** Soft folds of cloth that hangs or lies. */
export const creases =
  (deep = 0.02) =>
  (x: number, y: number) =>
    (Math.sin(x * 7 + y * 2.4) + Math.sin(y * 5 - x * 3.3) * 0.7) * deep;

/** A garment of a pattern with its drawing, ready for a material. */
export const sewn = (line: Flat[], ground: string, draw: (pen: Pen) => void, thick = 0.1) => ({
  geometry: soft(line, { thick, edge: 0.24, folds: creases() }) as BufferGeometry,
  map: drawnOn(line, ground, draw, 1000),
});

/** The seams every top has: armholes, hem, and the band round its neck. */
export function topSeams(pen: Pen, { hem, neck = [0.27, 0.22], chest = 0.62, flare = 0.04 }: Cut, color = "#00000050") {
  for (const side of [-1, 1]) {
    seam(
      pen,
      [
        [side * (chest + 0.06), 1.85],
        [side * (chest - 0.05), 1.55],
        [side * chest, 1.32],
      ],
      color,
      0.014,
    );
    seam(
      pen,
      [
        [side * (chest - 0.02), 1.3],
        [side * (chest + flare - 0.02), hem],
      ],
      color,
      0.01,
    );
  }
  seam(
    pen,
    [
      [-2, hem + 0.07],
      [2, hem + 0.07],
    ],
    color,
    0.012,
    [0.03, 0.02],
  );
  seam(pen, arc(neck[0] + 0.06, neck[1] + 0.1), color, 0.014);
}

/** The line of a neck as wide and deep as told. */
export const arc = (wide: number, deep: number): Flat[] =>
  Array.from({ length: 13 }, (_, index): Flat => {
    const share = index / 6 - 1;
    return [share * wide, 2.01 - deep * Math.sqrt(Math.max(0, 1 - share * share))];
  });

/** A clothes hanger for shoulders at y 2, behind a garment. */
export const hanger = (placed: Place = {}) =>
  place(
    [
      solid(
        wire(
          [
            [-0.72, 1.86, 0],
            [-0.3, 2.02, 0],
            [0, 2.1, 0],
            [0.3, 2.02, 0],
            [0.72, 1.86, 0],
          ],
          0.05,
        ),
        wood("#b07d4c"),
      ),
      solid(box(0.09, 0.09, 0.09, 0.02), wood("#b07d4c"), { at: [0, 2.13, 0] }),
      solid(
        wire(
          [
            [0, 2.15, 0],
            [0, 2.34, 0],
            [0.1, 2.42, 0],
            [0.09, 2.56, 0],
            [-0.03, 2.6, 0],
            [-0.11, 2.52, 0],
          ],
          0.02,
        ),
        metal("#c4c8cd"),
      ),
    ],
    placed,
  );
