import sharp from "sharp";

/** Pages are compared at a reduced size, in blocks of eight by two pixels. */
const smallWidth = { 375: 188, 1280: 400 } as const;
const block = { width: 8, height: 2 };
type Color = readonly [red: number, green: number, blue: number];
/** Rows of blocks that content may have moved up or down and still match: 600 pixels on a phone. */
const maxShift = 150;
/** Minimum difference of a colour channel, of 255, by which blocks count as different. */
const minDifference = 26;
/** The background of the pages, --color-paper; panels are a little lighter. */
const paper: Color = [250, 247, 242];
const minInkDifference = 16;

export type Width = keyof typeof smallWidth;

/** Reduces a screenshot to the size and format in which references are stored. */
export const reduceScreenshot = (png: Buffer, width: Width): Promise<Buffer> =>
  sharp(png).resize(smallWidth[width]).webp({ quality: 50, effort: 6 }).toBuffer();

/**
 * Returns the share of the fuller page's ink that differs, from 0 to 1. Rows are aligned as by an edit distance, so an
 * inserted or deleted line counts only itself and not everything below it. Background does not count.
 */
export async function differingShare(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const [left, right] = await Promise.all([rowsOf(one, width), rowsOf(other, width)]);
  const total = (rows: Color[][]) => rows.reduce((sum, row) => sum + inkIn(row), 0);
  return editsBetween(left, right) / Math.max(total(left), total(right), 1);
}

/** Returns the minimum ink that is added, deleted or recoloured to turn one page into the other. */
function editsBetween(left: Color[][], right: Color[][]): number {
  const added = right.map(inkIn);
  let before = [0];
  for (const ink of added) before.push((before.at(-1) ?? 0) + ink);
  for (const [height, row] of left.entries()) {
    const deleted = inkIn(row);
    const now = [(before[0] ?? 0) + deleted];
    for (const [index, facing] of right.entries())
      now.push(
        Math.min(
          Math.abs(index - height) > maxShift ? Infinity : (before[index] ?? 0) + changesIn(row, facing),
          (before[index + 1] ?? 0) + deleted,
          (now[index] ?? 0) + (added[index] ?? 0),
        ),
      );
    before = now;
  }
  return before.at(-1) ?? 0;
}

const inkIn = (row: Color[]) => row.filter(isInk).length;

function changesIn(row: Color[], facing: Color[]): number {
  let changes = 0;
  for (const [column, here] of row.entries()) {
    const there = facing[column] ?? paper;
    if (apart(here, there) > minDifference && (isInk(here) || isInk(there))) changes++;
  }
  return changes;
}

/**
 * Compares the share of ink in each column of blocks, down to the end of the shorter page, from 0 to 1. Inserted,
 * deleted or reordered rows do not count; a column that moved down, a mirrored page or missing styles do.
 */
export async function differingColumns(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const pages = await Promise.all([blocksOf(one), blocksOf(other)]);
  const shorter = Math.min(...pages.map(({ length }) => length));
  const [left, right] = pages.map((blocks) => inkOf(blocks.slice(0, shorter), width));
  const total = (columns: number[] = []) => columns.reduce((sum, ink) => sum + ink, 0);
  const apart = left?.map((ink, column) => Math.abs(ink - (right?.[column] ?? 0)));
  return total(apart) / Math.max(total(left), total(right), 1e-9);
}

/** Returns the share of ink in each column of blocks. */
function inkOf(blocks: Color[], width: Width): number[] {
  const columns = columnsOf(width);
  const ink = Array<number>(columns).fill(0);
  for (const [index, each] of blocks.entries()) if (isInk(each)) ink[index % columns] = (ink[index % columns] ?? 0) + 1;
  return ink.map((count) => (count * columns) / blocks.length);
}

const apart = (one: Color, other: Color) =>
  Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));

const isInk = (block: Color) => apart(block, paper) > minInkDifference;

const columnsOf = (width: Width) => Math.ceil(smallWidth[width] / block.width);

async function rowsOf(image: Buffer, width: Width): Promise<Color[][]> {
  const [blocks, columns] = [await blocksOf(image), columnsOf(width)];
  return Array.from({ length: blocks.length / columns }, (_, row) => blocks.slice(row * columns, (row + 1) * columns));
}

async function blocksOf(image: Buffer): Promise<Color[]> {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const [columns, rows] = [Math.ceil(width / block.width), Math.ceil(height / block.height)];
  const pixels = await sharp(image).removeAlpha().resize(columns, rows, { fit: "fill" }).raw().toBuffer();
  return Array.from({ length: columns * rows }, (_, index) => [
    pixels[index * 3] ?? 0,
    pixels[index * 3 + 1] ?? 0,
    pixels[index * 3 + 2] ?? 0,
  ]);
}
