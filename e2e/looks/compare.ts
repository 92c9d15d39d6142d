import sharp from "sharp";

/** Pages are compared as the eye sees them from afar: small, in blocks of eight pixels. */
const smallWidth = { 375: 188, 1280: 480 } as const;
const block = 8;
/** A block looks other when its colour differs by so much, of 255. */
const otherFrom = 26;

export type Width = keyof typeof smallWidth;

/** The picture of a page as it is kept: small, WebP. */
export const reduced = (png: Buffer, width: Width): Promise<Buffer> =>
  sharp(png).resize(smallWidth[width]).webp({ quality: 72, effort: 6 }).toBuffer();

/** Which share of the page looks other than its reference, from 0 to 1; what one has beyond the other's end counts. */
export async function shareThatDiffers(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all([blocksOf(one), blocksOf(other)]);
  const rows = Math.min(left.rows, right.rows);
  const compared = rows * left.columns;
  let differing = Math.abs(left.rows - right.rows) * left.columns;
  for (let index = 0; index < compared; index++) {
    const apart = [0, 1, 2].map((channel) =>
      Math.abs((left.pixels[index * 3 + channel] ?? 0) - (right.pixels[index * 3 + channel] ?? 0)),
    );
    if (Math.max(...apart) > otherFrom) differing++;
  }
  return differing / (Math.max(left.rows, right.rows) * left.columns);
}

async function blocksOf(image: Buffer) {
  const { width = 0, height = 0 } = await sharp(image).metadata();
  const [columns, rows] = [Math.ceil(width / block), Math.ceil(height / block)];
  const pixels = await sharp(image).removeAlpha().resize(columns, rows, { fit: "fill" }).raw().toBuffer();
  return { pixels, columns, rows };
}
