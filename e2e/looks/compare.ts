import sharp from "sharp";

/** Pages are compared at a reduced size, in blocks of eight by two pixels. */
const smallWidth = { 375: 188, 1280: 400 } as const;
const block = { width: 8, height: 2 };
/** Rows of blocks that content may have moved up or down and still match: 600 pixels on a phone. */
const maxShift = 150;
/** Minimum difference of a colour channel, of 255, by which blocks count as different. */
const minDifference = 26;
/** The background of the pages, --color-paper; panels are a little lighter. */
const paper = [250, 247, 242] as const;
const minInkDifference = 16;

/** The colours of a page's blocks, row by row: three bytes for red, green and blue. */
type Blocks = { pixels: Uint8Array; columns: number; rows: number };
/** A row of blocks: their colours, which of them are ink, and how many. */
type Row = { pixels: Uint8Array; isInk: Uint8Array; ink: number };

export type Width = keyof typeof smallWidth;

/** Reduces a screenshot to the size and format in which references are stored. */
export const reduceScreenshot = (png: Buffer, width: Width): Promise<Buffer> =>
  sharp(png).resize(smallWidth[width]).webp({ quality: 50, effort: 6 }).toBuffer();

/**
 * Returns the share of the fuller page's ink that differs, from 0 to 1. Rows are aligned as by an edit distance, so an
 * inserted or deleted line counts only itself and not everything below it. Background does not count.
 */
export async function differingShare(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const [left, right] = [rowsOf(await blocksOf(one, width)), rowsOf(await blocksOf(other, width))];
  const total = (rows: Row[]) => rows.reduce((sum, { ink }) => sum + ink, 0);
  return editsBetween(left, right) / Math.max(total(left), total(right), 1);
}

/** Returns the minimum ink that is added, deleted or recoloured to turn one page into the other. */
function editsBetween(left: Row[], right: Row[]): number {
  let before = [0];
  for (const { ink } of right) before.push((before.at(-1) ?? 0) + ink);
  for (const [height, row] of left.entries()) {
    const now = [(before[0] ?? 0) + row.ink];
    for (const [index, facing] of right.entries())
      now.push(
        Math.min(
          Math.abs(index - height) > maxShift ? Infinity : (before[index] ?? 0) + changesIn(row, facing),
          (before[index + 1] ?? 0) + row.ink,
          (now[index] ?? 0) + facing.ink,
        ),
      );
    before = now;
  }
  return before.at(-1) ?? 0;
}

/** A page has some ten million pairs of blocks, so this reads bytes and makes no objects. */
function changesIn(row: Row, facing: Row): number {
  let changes = 0;
  for (let column = 0; column < row.isInk.length; column++)
    if ((row.isInk[column] || facing.isInk[column]) && apart(row.pixels, facing.pixels, column * 3) > minDifference)
      changes++;
  return changes;
}

/**
 * Compares the share of ink in each column of blocks, down to the end of the shorter page, from 0 to 1. Inserted,
 * deleted or reordered rows do not count; a column that moved down, a mirrored page or missing styles do.
 */
export async function differingColumns(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const pages = [rowsOf(await blocksOf(one, width)), rowsOf(await blocksOf(other, width))];
  const shorter = Math.min(...pages.map(({ length }) => length));
  const [left, right] = pages.map((rows) => inkOf(rows.slice(0, shorter), width));
  const total = (columns: number[] = []) => columns.reduce((sum, ink) => sum + ink, 0);
  const difference = left?.map((ink, column) => Math.abs(ink - (right?.[column] ?? 0)));
  return total(difference) / Math.max(total(left), total(right), 1e-9);
}

/** Returns the share of ink in each column of blocks. */
const inkOf = (rows: Row[], width: Width): number[] =>
  Array.from(
    { length: columnsOf(width) },
    (_, column) => rows.reduce((sum, { isInk }) => sum + (isInk[column] ?? 0), 0) / rows.length,
  );

/** Returns the largest difference of a colour channel between the blocks whose red byte is at `offset`. */
const apart = (one: ArrayLike<number>, other: ArrayLike<number>, offset = 0, otherOffset = offset): number =>
  Math.max(
    Math.abs((one[offset] ?? 0) - (other[otherOffset] ?? 0)),
    Math.abs((one[offset + 1] ?? 0) - (other[otherOffset + 1] ?? 0)),
    Math.abs((one[offset + 2] ?? 0) - (other[otherOffset + 2] ?? 0)),
  );

const columnsOf = (width: Width) => Math.ceil(smallWidth[width] / block.width);

function rowsOf({ pixels, columns, rows }: Blocks): Row[] {
  return Array.from({ length: rows }, (_, row) => {
    const own = pixels.subarray(row * columns * 3, (row + 1) * columns * 3);
    const isInk = Uint8Array.from({ length: columns }, (_, column) =>
      Number(apart(own, paper, column * 3, 0) > minInkDifference),
    );
    return { pixels: own, isInk, ink: isInk.reduce((sum, each) => sum + each, 0) };
  });
}

async function blocksOf(image: Buffer, width: Width): Promise<Blocks> {
  const { width: across = 0, height = 0 } = await sharp(image).metadata();
  const [columns, rows] = [Math.ceil(across / block.width), Math.ceil(height / block.height)];
  if (columns !== columnsOf(width)) throw new Error(`the picture is ${across} pixels wide`);
  const pixels = await sharp(image).removeAlpha().resize(columns, rows, { fit: "fill" }).raw().toBuffer();
  return { pixels, columns, rows };
}
