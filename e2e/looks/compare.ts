import sharp from "sharp";

/** Pages are compared as the eye sees them from afar: small, in blocks of eight pixels. */
const smallWidth = { 375: 188, 1280: 400 } as const;
const block = 8;
type Color = readonly [red: number, green: number, blue: number];
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
 * Which share of what stands on either page looks other, from 0 to 1; the paper it stands on does not count, and what
 * one has beyond the other's end does.
 */
export async function shareThatDiffers(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all([blocksOf(one), blocksOf(other)]);
  const shorter = Math.min(left.length, right.length);
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const beyond = more.slice(fewer.length).filter(isInk).length;
  let [ink, differing] = [beyond, beyond];
  for (let index = 0; index < shorter; index++) {
    const [here, there] = [left[index], right[index]];
    if (!here || !there || !(isInk(here) || isInk(there))) continue;
    ink++;
    if (apart(here, there) > otherFrom) differing++;
  }
  return ink ? differing / ink : 0;
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
  const columns = Math.ceil(smallWidth[width] / block);
  const ink = Array<number>(columns).fill(0);
  for (const [index, each] of blocks.entries()) if (isInk(each)) ink[index % columns] = (ink[index % columns] ?? 0) + 1;
  return ink.map((count) => (count * columns) / blocks.length);
}

const apart = (one: Color, other: Color) =>
  Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2]));

const isInk = (block: Color) => apart(block, paper) > inkFrom;

async function blocksOf(image: Buffer): Promise<Color[]> {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const [columns, rows] = [Math.ceil(width / block), Math.ceil(height / block)];
  const pixels = await sharp(image).removeAlpha().resize(columns, rows, { fit: "fill" }).raw().toBuffer();
  return Array.from({ length: columns * rows }, (_, index) => [
    pixels[index * 3] ?? 0,
    pixels[index * 3 + 1] ?? 0,
    pixels[index * 3 + 2] ?? 0,
  ]);
}
