import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeRenditions } from "./make-renditions";
import { diskStorage } from "./storage";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
});
afterAll(() => rm(folder, { recursive: true }));

const store = (bytes: Uint8Array, key?: string) => makeRenditions(bytes, { key, storage: diskStorage(folder) });
const plain = (width: number, height: number, background = "#c2301c") =>
  sharp({ create: { width, height, channels: 3, background } });
const read = (name: string) => readFile(path.join(folder, name));
const storedOf = async (key: string) => (await readdir(folder)).filter((name) => name.includes(key)).sort();

describe("a picture that is stored", () => {
  test("has AVIF and WebP files in every width and is never enlarged", async () => {
    const stored = await store(await plain(700, 525).jpeg().toBuffer(), "small");
    expect(stored).toEqual({
      key: "small",
      width: 700,
      height: 525,
      color: "#c82818",
      hash: "",
    });
    const sizes = await Promise.all(
      [160, 320, 640, 960].map(async (width) => {
        const [avif, webp] = await Promise.all([
          sharp(await read(`small-${width}.avif`)).metadata(),
          sharp(await read(`small-${width}.webp`)).metadata(),
        ]);
        expect([avif.format, webp.format]).toEqual(["heif", "webp"]);
        expect(avif.width).toBe(webp.width);
        return webp.width;
      }),
    );
    expect(sizes).toEqual([160, 320, 640, 700]);
  });

  test("is upright and contains no place, time or device", async () => {
    const sent = await plain(900, 400)
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Copyright: "Lin Mei", Make: "Phone" }, IFD3: { GPSLatitude: "29/1 18/1 0/1" } })
      .jpeg()
      .toBuffer();
    expect(sent.includes("Lin Mei")).toBe(true);
    expect(await store(sent, "exif")).toMatchObject({ width: 400, height: 900 });
    for (const name of await storedOf("exif")) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(await read(name)).metadata();
      expect({ name, exif, xmp, iptc, icc, orientation }).toEqual({ name });
    }
  });

  test("contains nothing that was hidden behind or inside it", async () => {
    const script = Buffer.from("<script>alert(document.domain)</script>");
    const jpeg = await plain(400, 400).jpeg().toBuffer();
    const png = await plain(400, 400)
      .withExif({ IFD0: { ImageDescription: script.toString() } })
      .png()
      .toBuffer();
    for (const [key, sent] of [
      ["behind", Buffer.concat([jpeg, script])],
      ["inside", png],
    ] as const) {
      await store(sent, key);
      for (const name of await storedOf(key)) {
        const output = await read(name);
        expect(output.includes("<script>")).toBe(false);
        expect(output.equals(sent)).toBe(false);
      }
    }
  });

  test("shows transparent parts on white, in three colours", async () => {
    const clear = sharp({
      create: { width: 400, height: 400, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await store(await clear.png().toBuffer(), "clear")).toMatchObject({ color: "#f8f8f8" });
    expect(await sharp(await read("clear-320.webp")).metadata()).toMatchObject({ channels: 3 });
  });

  test("may be CMYK, grey, or animated, of which the first frame is used", async () => {
    const cmyk = await plain(400, 400).toColourspace("cmyk").jpeg().toBuffer();
    const grey = await plain(400, 400).greyscale().png().toBuffer();
    const frames = await sharp(
      await Promise.all(["#f00", "#0f0"].map((color) => plain(400, 400, color).png().toBuffer())),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
    for (const [key, sent] of Object.entries({ cmyk, grey, frames })) {
      expect(await store(sent, key)).toMatchObject({ width: 400, height: 400 });
      expect(await sharp(await read(`${key}-320.webp`)).metadata()).toMatchObject({ space: "srgb" });
    }
  });
});

describe("a file that is not a usable picture", () => {
  const refused: [name: string, code: string, sent: () => Promise<Buffer> | Buffer][] = [
    ["a bomb of 14,000² pixels", "tooManyPixels", () => pngOf(14_000, 14_000)],
    ["a bomb that declares a wrong size", "broken", () => lyingPng()],
    ["an SVG", "wrongType", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')],
    ["HTML", "wrongType", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a GIF", "wrongType", () => plain(400, 400).gif().toBuffer()],
    ["a TIFF", "wrongType", () => plain(400, 400).tiff().toBuffer()],
    ["an AVIF", "wrongType", () => plain(400, 400).avif({ effort: 0 }).toBuffer()],
    [
      "a TIFF that begins like a JPEG",
      "broken",
      async () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), await plain(400, 400).tiff().toBuffer()]),
    ],
    ["a truncated JPEG", "broken", async () => halfOf(await noise().jpeg().toBuffer())],
    ["a truncated PNG", "broken", async () => halfOf(await noise().png().toBuffer())],
    ["a truncated WebP", "broken", async () => halfOf(await noise().webp().toBuffer())],
    ["a picture of 299 pixels", "tooSmall", () => plain(299, 900).png().toBuffer()],
    ["a strip", "tooNarrow", () => plain(300, 1201).png().toBuffer()],
    ["a file of 15 MB and a byte", "tooLarge", () => Buffer.alloc(15 * 1024 ** 2 + 1, 0xff)],
    ["nothing", "wrongType", () => Buffer.alloc(0)],
  ];

  test.each(refused)("is refused with a reason: %s", async (_, code, sent) => {
    const before = await readdir(folder);
    const bytes = await sent();
    await expect(store(bytes)).rejects.toMatchObject({ name: "Refusal", code: `catalogue.pictures.${code}` });
    expect(await readdir(folder)).toEqual(before);
  });

  test("is refused by its header, before its pixels are decoded", async () => {
    await expect(store(pngOf(14_000, 14_000, 20))).rejects.toMatchObject({ code: "catalogue.pictures.tooManyPixels" });
  });
});

const halfOf = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const noise = () =>
  sharp({
    create: {
      width: 500,
      height: 500,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });

/** A PNG of one colour, as small as possible for its size. */
function pngOf(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Declares 400 × 400 pixels and contains fewer rows. */
const lyingPng = () => pngOf(400, 400, 20);

function chunk(name: string, data: Buffer): Buffer {
  const nameAndData = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(nameAndData), 4);
  return Buffer.concat([frame.subarray(0, 4), nameAndData, frame.subarray(4)]);
}
