import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

export type HostileFile = { what: string; name: string; bytes: Buffer };

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c2301c" } });
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  });

export const script = "<script>alert(document.domain)</script>";

/** A picture taken with a phone in Yiwu, with place, author and device. */
export const pictureWithMetadata = () =>
  noise(900, 400)
    .withExif({ IFD0: { Copyright: "Lin Mei", Make: "Phone" }, IFD3: { GPSLatitude: "29/1 18/1 0/1" } })
    .jpeg()
    .toBuffer();

/** A PNG of one colour, as small as possible for its size; it may contain fewer rows than it declares. */
export function pngOf(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const nameAndData = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(nameAndData), 4);
  return Buffer.concat([frame.subarray(0, 4), nameAndData, frame.subarray(4)]);
}

/** Pictures that are truncated, declare a wrong size, contain another file, or are too large. */
export async function hostilePictures(): Promise<HostileFile[]> {
  const good = {
    jpeg: await noise(120, 90).jpeg().toBuffer(),
    png: await noise(60, 45).png().toBuffer(),
    webp: await noise(120, 90).webp().toBuffer(),
  };
  const others = {
    gif: await plain(40, 40).gif().toBuffer(),
    tiff: await plain(40, 40).tiff().toBuffer(),
    avif: await plain(40, 40).avif({ effort: 0 }).toBuffer(),
    svg: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script}</svg>`),
    html: Buffer.from(`<!doctype html>${script}`),
    zip: Buffer.from("PK\x03\x04 a zip", "latin1"),
    exe: Buffer.from("MZ\x90\x00", "latin1"),
  };
  const cuts = Array.from({ length: 20 }, (_, index) => index / 20);
  const truncated = Object.entries(good).flatMap(([type, bytes]) =>
    cuts.map((share) => ({
      what: `a ${type} cut at ${share * 100} %`,
      name: `cut.${type}`,
      bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
    })),
  );
  const polyglots = Object.entries(good).flatMap(([type, bytes]) =>
    Object.entries(others).map(([other, hidden]) => ({
      what: `a ${type} with ${other} behind it`,
      name: `both.${other}`,
      bytes: Buffer.concat([bytes, hidden]),
    })),
  );
  const disguised = Object.entries(others).flatMap(([type, bytes]) =>
    ["jpg", "png", "pdf"].map((ending) => ({ what: `${type} called .${ending}`, name: `a.${ending}`, bytes })),
  );
  const masked = Object.entries(others).map(([type, bytes]) => ({
    what: `${type} that begins like a JPEG`,
    name: "a.jpg",
    bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]),
  }));
  return [
    ...[...truncated, ...polyglots, ...disguised, ...masked],
    { what: "a bomb of 14,000² pixels", name: "bomb.png", bytes: pngOf(14_000, 14_000) },
    { what: "a bomb that says it is small", name: "bomb.png", bytes: pngOf(400, 400, 20) },
    { what: "a bomb of few rows", name: "bomb.png", bytes: pngOf(14_000, 14_000, 20) },
    { what: "a PNG called .pdf", name: "plan.pdf", bytes: good.png },
    { what: "a photograph with its place", name: "here.jpg", bytes: await pictureWithMetadata() },
    { what: "nothing", name: "empty.jpg", bytes: Buffer.alloc(0) },
    { what: "more than five megabytes", name: "big.jpg", bytes: Buffer.alloc(5 * 1024 ** 2 + 1, 0xff) },
  ];
}
