import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TooManyRenditions } from "@/lib/media/renditions-on-demand";
import { mediaStorage, originalStorage } from "@/lib/media/storage";
import { MediaFiles } from "./media";

const video = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "media-"));
  await mediaStorage(folder).put("video.mp4", video);
  const original = sharp({ create: { width: 800, height: 800, channels: 3, background: "#173f7a" } });
  await originalStorage(folder).put("plate", await original.webp().toBuffer());
  const media = new MediaFiles(folder);
  server = createServer((request, response) => void media.serve(request, response)).listen(0);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (name: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}/media/${name}`, { headers, method });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const about = (response: Response, ...names: string[]) => names.map((name) => response.headers.get(name));

describe("a video", () => {
  test("is sent whole, as immutable, and accepts range requests", async () => {
    const whole = await get("video.mp4");
    expect(about(whole, "content-type", "content-length", "accept-ranges")).toEqual(["video/mp4", "1000", "bytes"]);
    expect(whole.headers.get("cache-control")).toContain("immutable");
    expect(whole.status).toBe(200);
    expect(await bytesOf(whole)).toEqual(video);
  });

  test("is sent in the requested range", async () => {
    const parts: [range: string, from: number, to: number][] = [
      ["bytes=0-1", 0, 1],
      ["bytes=600-", 600, 999],
      ["bytes=-100", 900, 999],
      ["bytes=990-2000", 990, 999],
    ];
    for (const [range, from, to] of parts) {
      const part = await get("video.mp4", { range });
      expect([part.status, ...about(part, "content-range", "content-length")]).toEqual([
        206,
        `bytes ${from}-${to}/1000`,
        String(to - from + 1),
      ]);
      expect(await bytesOf(part)).toEqual(video.subarray(from, to + 1));
    }
  });

  test("answers 416 with its length for a range beyond its end", async () => {
    const beyond = await get("video.mp4", { range: "bytes=1000-" });
    expect([beyond.status, ...about(beyond, "content-range", "cache-control")]).toEqual([
      416,
      "bytes */1000",
      "no-store",
    ]);
  });

  test("is sent whole when the range is invalid, multiple, or of another version", async () => {
    const hostile = ["bytes=9-2", "bytes=0-1,3-4", `bytes=${"0-,".repeat(3_000)}`, "lines=1-2", "bytes=x"];
    for (const range of hostile) expect((await get("video.mp4", { range })).status, range.slice(0, 30)).toBe(200);
    const other = await get("video.mp4", { range: "bytes=0-1", "if-range": '"other.mp4"' });
    expect([other.status, (await bytesOf(other)).length]).toEqual([200, 1000]);
    const same = await get("video.mp4", { range: "bytes=0-1", "if-range": '"video.mp4"' });
    expect(same.status).toBe(206);
  });

  test("is answered with 304 if the client's copy is current, and has no body for HEAD", async () => {
    expect((await get("video.mp4", { "if-none-match": '"video.mp4"' })).status).toBe(304);
    const head = await get("video.mp4", { range: "bytes=0-1" }, "HEAD");
    expect([head.status, head.headers.get("content-length"), (await bytesOf(head)).length]).toEqual([200, "1000", 0]);
  });
});

describe("a picture", () => {
  test("with a stored original is rendered on request", async () => {
    const picture = await get("plate-320.avif");
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/avif"]);
    expect(await sharp(await bytesOf(picture)).metadata()).toMatchObject({ format: "heif", width: 320 });
  });

  test("for link previews is a JPEG of 1200 by 630", async () => {
    const shared = await get("plate-social.jpg");
    expect([shared.status, shared.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(await sharp(await bytesOf(shared)).metadata()).toMatchObject({ width: 1200, height: 630 });
  });

  test("is a 503 while too many renditions wait, and a 500 if it cannot be rendered", async () => {
    const failures = [new TooManyRenditions(), new Error("a broken original")];
    const broken = new MediaFiles(folder, { find: () => Promise.reject(failures.shift()) });
    const own = createServer((request, response) => void broken.serve(request, response)).listen(0);
    const fetchPicture = () => fetch(`http://localhost:${(own.address() as AddressInfo).port}/media/plate-320.avif`);
    const [busy, failed] = [await fetchPicture(), await fetchPicture()];
    expect([busy.status, ...about(busy, "retry-after", "cache-control")]).toEqual([503, "2", "no-store"]);
    expect([failed.status, ...about(failed, "cache-control")]).toEqual([500, "no-store"]);
    own.close();
  });

  test("with an unknown name is a 404, and so is an original", async () => {
    for (const name of [
      "plate",
      "plate-999.avif",
      "other-320.avif",
      "..%2foriginals%2fplate",
      "plate-320.jpg",
      "plate-2x1.jpg",
      "other-social.jpg",
      "",
    ])
      expect((await get(name)).status, name).toBe(404);
  });
});
