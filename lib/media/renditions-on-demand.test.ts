import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FramedPicture } from "./frames";
import { renditionsOnDemand, TooManyRenditions } from "./renditions-on-demand";
import { diskStorage } from "./storage";
import type { Rendition } from "./widths";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  await originals().put("horse", Buffer.from("the original"));
});
afterEach(() => rm(folder, { recursive: true }));

const renditions = () => diskStorage(path.join(folder, "media"));
const originals = () => diskStorage(path.join(folder, "originals"));

/** A source whose renditions finish when the test calls `finish`. */
function slowSource(limits: { atATime?: number; mayWait?: number } = {}) {
  const started: ((Rendition | FramedPicture) & { finish: () => void; fail: () => void })[] = [];
  const make = (_: Uint8Array, rendition: Rendition | FramedPicture) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const name = `${rendition.key} ${"frame" in rendition ? rendition.frame : rendition.width}`;
      const finish = () => resolve(Buffer.from(name));
      started.push({ ...rendition, finish, fail: () => reject(new Error("broken")) });
    });
  return { source: renditionsOnDemand({ renditions: renditions(), originals: originals(), make, ...limits }), started };
}
const storedNames = () => readdir(path.join(folder, "media")).catch(() => []);

describe("a rendition on demand", () => {
  test("is rendered from the original, once, and stored", async () => {
    const sample = sharp({ create: { width: 800, height: 800, channels: 3, background: "#173f7a" } });
    await originals().put("plate", await sample.webp().toBuffer());
    const source = renditionsOnDemand({ renditions: renditions(), originals: originals() });
    const [first, second] = [await source.find("plate-320.avif"), await source.find("plate-320.avif")];
    if (!first || !second) throw new Error("nothing was found");
    const bytes = await buffer(first.read());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "heif", width: 320 });
    expect(first.size).toBe(bytes.length);
    expect(await buffer(second.read())).toEqual(bytes);
    expect(await storedNames()).toEqual(["plate-320.avif"]);
  });

  test("of page width is rendered from the original, or from the largest file if none is stored", async () => {
    const sample = (width: number) =>
      sharp({ create: { width, height: width / 4, channels: 3, background: "#173f7a" } })
        .webp()
        .toBuffer();
    await originals().put("wide", await sample(2000));
    await renditions().put("early-960.webp", await sample(960));
    const source = renditionsOnDemand({ renditions: renditions(), originals: originals() });
    const widthOf = async (name: string) => {
      const file = await source.find(name);
      return file && (await sharp(await buffer(file.read())).metadata()).width;
    };
    expect(await widthOf("wide-1600.webp")).toBe(1600);
    expect(await widthOf("early-1600.avif")).toBe(960);
    expect(await widthOf("nobody-1600.avif")).toBeUndefined();
  });

  test("is rendered once for concurrent requests", async () => {
    const { source, started } = slowSource();
    const results = Array.from({ length: 20 }, () => source.find("horse-160.webp"));
    await expect.poll(() => started.length).toBe(1);
    started[0]?.finish();
    for (const file of await Promise.all(results)) expect(file?.size).toBe("horse 160".length);
    expect(started).toHaveLength(1);
  });

  test("is not rendered for an unknown picture, width or type", async () => {
    const { source, started } = slowSource();
    const names = [
      "donkey-320.avif",
      "horse-321.avif",
      "horse-320.png",
      "horse-320.avif.webp",
      "horse",
      "horse-3200.webp",
      "../originals/horse",
      "horse-social.webp",
      "horse-social.jpeg",
      "horse-2x1.jpg",
      "horse-constructor.jpg",
      "donkey-social.jpg",
      "../originals/horse-social.jpg",
      "-320.webp",
    ];
    for (const name of names) expect(await source.find(name), name).toBeUndefined();
    expect(started).toHaveLength(0);
    expect(await storedNames()).toEqual([]);
  });

  test("waits for its turn, and is refused if too many wait", async () => {
    for (const key of ["a", "b", "c", "d"]) await originals().put(key, Buffer.from(key));
    const { source, started } = slowSource({ atATime: 2, mayWait: 1 });
    const running = [source.find("a-320.webp"), source.find("b-320.webp")];
    await expect.poll(() => started.length).toBe(2);
    const late = ["c", "d"].map((key) => source.find(`${key}-320.webp`));
    await expect(Promise.race(late)).rejects.toThrow(TooManyRenditions);
    expect(started).toHaveLength(2);
    for (const each of started) each.finish();
    await Promise.all(running);
    await expect.poll(() => started.length).toBe(3);
    started[2]?.finish();
    const ends = await Promise.allSettled(late);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const again = source.find(`${ends[0]?.status === "rejected" ? "c" : "d"}-320.webp`);
    await expect.poll(() => started.length).toBe(4);
    started[3]?.finish();
    expect(await again).toBeDefined();
  });

  test("that failed stores nothing, frees its place, and is tried again at the next request", async () => {
    const { source, started } = slowSource({ atATime: 1, mayWait: 0 });
    const failed = source.find("horse-640.avif");
    await expect.poll(() => started.length).toBe(1);
    started[0]?.fail();
    await expect(failed).rejects.toThrow("broken");
    expect(await storedNames()).toEqual([]);
    const again = source.find("horse-640.avif");
    await expect.poll(() => started.length).toBe(2);
    started[1]?.finish();
    expect(await again).toBeDefined();
  });
});
