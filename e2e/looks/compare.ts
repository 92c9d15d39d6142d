import sharp from "sharp";

/** Pages are compared as the eye sees them from afar: small, in blocks of eight pixels by two. */
const smallWidth = { 375: 188, 1280: 400 } as const;
const block = { width: 8, height: 2 };
type Color = readonly [red: number, green: number, blue: number];
/** How many rows of blocks something may have moved up or down and still be known again: 600 pixels of a phone's page. */
const reach = 150;
/** A block looks other when its colour differs by so much, of 255. */
const otherFrom = 26;
/** The paper of the pages, --color-paper; panels are a little lighter. */
const paper: Color = [250, 247, 242];
const inkFrom = 16;

export type Width = keyof typeof smallWidth;

/** The picture of a page as it is kept: small, WebP. */
export const reduced = (png: Buffer, width: Width): Promise<Buffer> =>
  sharp(png).resize(smallWidth[width]).webp({ quality: 50, effort: 6 }).toBuffer();

/**
 * Which share of what stands on the fuller page looks other, from 0 to 1. Rows are brought together as well as they go, so
 * that a line that came or went costs itself and not everything below it; the paper they stand on does not count.
 */
export async function shareThatDiffers(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const [left, right] = await Promise.all([rowsOf(one, width), rowsOf(other, width)]);
  const total = (rows: Color[][]) => rows.reduce((sum, row) => sum + inkIn(row), 0);
  return editsBetween(left, right) / Math.max(total(left), total(right), 1);
}

/** The least ink that is added, taken away or recoloured to make one page of the other. */
function editsBetween(left: Color[][], right: Color[][]): number {
  const added = right.map(inkIn);
  let before = [0];
  for (const ink of added) before.push((before.at(-1) ?? 0) + ink);
  for (const [height, row] of left.entries()) {
    const taken = inkIn(row);
    const now = [(before[0] ?? 0) + taken];
    for (const [index, facing] of right.entries())
      now.push(
        Math.min(
          Math.abs(index - height) > reach ? Infinity : (before[index] ?? 0) + changesIn(row, facing),
          (before[index + 1] ?? 0) + taken,
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
    if (apart(here, there) > otherFrom && (isInk(here) || isInk(there))) changes++;
  }
  return changes;
}

/**
 * How differently two pages fill their width as far down as both go, from 0 to 1: the share of ink in each column of blocks.
 * Rows that come, go or change places do not count; a column that fell down, a mirrored page or one without its styles does.
 */
export async function columnsThatDiffer(one: Buffer, other: Buffer, width: Width): Promise<number> {
  const pages = await Promise.all([blocksOf(one), blocksOf(other)]);
  const shorter = Math.min(...pages.map(({ length }) => length));
  const [left, right] = pages.map((blocks) => inkOf(blocks.slice(0, shorter), width));
  const total = (columns: number[] = []) => columns.reduce((sum, ink) => sum + ink, 0);
  const apart = left?.map((ink, column) => Math.abs(ink - (right?.[column] ?? 0)));
  return total(apart) / Math.max(total(left), total(right), 1e-9);
}

/** Of each column of blocks the share that is ink. */
function inkOf(blocks: Color[], width: Width): number[] {
  const columns = columnsOf(width);
  const ink = Array<number>(columns).fill(0);
  for (const [index, each] of blocks.entries()) if (isInk(each)) ink[index % columns] = (ink[index % columns] ?? 0) + 1;
  return ink.map((count) => (count * columns) / blocks.length);
}

const apart = (one: Color, other: Color) =>
  Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));

const isInk = (block: Color) => apart(block, paper) > inkFrom;

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
