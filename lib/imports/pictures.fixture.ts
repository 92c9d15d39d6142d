import { zipSync } from "fflate";
import sharp from "sharp";

/** Makes a small picture of one colour. */
export const makePictureFile = (background: string): Promise<Uint8Array> =>
  sharp({ create: { width: 400, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();

export const zipOf = (files: Record<string, Uint8Array>, level: 0 | 6 = 0): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { level }]]))));

/** Finds the position of the header of a file in a zip: in the central directory if `central`, else before the file. */
function headerOf(zip: Buffer, name: string, central: boolean): number {
  const [signature, at] = central ? ["PK\x01\x02", 46] : ["PK\x03\x04", 30];
  let from = zip.indexOf(signature, 0, "latin1");
  while (from >= 0 && zip.toString("utf8", from + at, from + at + Buffer.byteLength(name)) !== name)
    from = zip.indexOf(signature, from + 4, "latin1");
  if (from < 0) throw new Error(`no header of ${name}`);
  return from;
}

/** Marks a file of the zip as encrypted. */
export function withPassword(zip: Buffer, name: string): Buffer {
  const copy = Buffer.from(zip);
  for (const [central, at] of [
    [true, 8],
    [false, 6],
  ] as const) {
    const header = headerOf(copy, name, central) + at;
    copy.writeUInt16LE(copy.readUInt16LE(header) | 1, header);
  }
  return copy;
}

/** Sets the declared unpacked size of a file of the zip. */
export function withSize(zip: Buffer, name: string, size: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(size, headerOf(copy, name, true) + 24);
  copy.writeUInt32LE(size, headerOf(copy, name, false) + 22);
  return copy;
}

/** Makes a file of the zip a symbolic link. */
export function asLink(zip: Buffer, name: string): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE((0o120777 << 16) >>> 0, headerOf(copy, name, true) + 38);
  return copy;
}

/** Replaces a file name in the zip by one of the same length. */
export function renamed(zip: Buffer, from: string, to: Buffer): Buffer {
  const copy = Buffer.from(zip);
  for (const [central, at] of [
    [true, 46],
    [false, 30],
  ] as const)
    to.copy(copy, headerOf(copy, from, central) + at);
  return copy;
}
