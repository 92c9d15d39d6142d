import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Frame, frames, maxFrameBytes } from "./frames";
import { makeRenditions } from "./make-renditions";
import { renditionsOnDemand } from "./renditions-on-demand";
import { diskStorage } from "./storage";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "frames-"));
});
afterEach(() => rm(folder, { recursive: true }));

const renditions = () => diskStorage(path.join(folder, "media"));
const originals = () => diskStorage(path.join(folder, "originals"));
const names = Object.keys(frames) as Frame[];

async function render(key: string, frame: Frame) {
  const file = await renditionsOnDemand({ renditions: renditions(), originals: originals() }).find(
    `${key}-${frame}.jpg`,
  );
  if (!file) throw new Error(`${key} has no ${frame}`);
  return buffer(file.read());
}

const block = (background: string, width: number, height: number) => ({
  create: { width, height, channels: 3 as const, background },
});

/** A dark product over the full height of a pale background, with red ends, which must not be cut off. */
const product = (width = 800, height = 800) => {
  const left = width / 2 - 100;
  return sharp(block("#e8e1d6", width, height))
    .composite([
      { input: block("#203040", 200, height), left, top: 0 },
      { input: block("#c2301c", 200, 60), left, top: 0 },
      { input: block("#c2301c", 200, 60), left, top: height - 60 },
    ])
    .webp({ lossless: true });
};

async function colorAt(jpeg: Buffer, left: number, top: number) {
  const { dominant } = await sharp(await sharp(jpeg).extract({ left, top, width: 8, height: 8 }).toBuffer()).stats();
  return dominant;
}

describe("a picture in a frame", () => {
  test("is a JPEG of exactly the promised pixels, and small enough for messengers", async () => {
    await originals().put("horse", await product().toBuffer());
    for (const frame of names) {
      const jpeg = await render("horse", frame);
      expect(await sharp(jpeg).metadata(), frame).toMatchObject({ format: "jpeg", channels: 3, ...frames[frame] });
      expect(jpeg.length, frame).toBeLessThanOrEqual(maxFrameBytes);
    }
    expect((await readdir(path.join(folder, "media"))).sort()).toEqual(names.map((name) => `horse-${name}.jpg`).sort());
  });

  test("is shown whole, on a background that continues to both sides", async () => {
    await originals().put("horse", await product().toBuffer());
    const jpeg = await render("horse", "social");
    const reds = await Promise.all([4, 311, 618].map(async (top) => (await colorAt(jpeg, 596, top)).r));
    expect(reds.map((red) => red > 160)).toEqual([true, false, true]);
    for (const [left, top] of [
      [0, 0],
      [1192, 311],
      [0, 622],
    ] as const)
      expect((await colorAt(jpeg, left, top)).r, `the background at ${left}, ${top}`).toBeGreaterThan(216);
  });

  test("is small even for the most detailed picture", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
    const busy = sharp({ create: { width: 1600, height: 840, channels: 3, background: "#888", noise } });
    await originals().put("busy", await busy.blur(0.8).jpeg().toBuffer());
    expect((await render("busy", "social")).length).toBeLessThanOrEqual(maxFrameBytes);
  });

  test("is rendered from the stored files of an upload, however narrow", async () => {
    const stored = await makeRenditions(await product(1600, 400).toBuffer(), { key: "upload", storage: renditions() });
    expect(stored).toMatchObject({ width: 960, height: 240 });
    expect(await sharp(await render("upload", "4x3")).metadata()).toMatchObject({ format: "jpeg", ...frames["4x3"] });
  });
});
