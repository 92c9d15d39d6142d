import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Body } from "./body";
import { type Document, PageCache } from "./page-cache";

const lifetime = { fresh: 1_000, stale: 5_000 };
const made = (text: string, ...tags: string[]): Document => ({
  status: 200,
  headers: {},
  tags,
  body: Body.plain(Buffer.from(text)),
});
const render = (text: string, ...tags: string[]) => vi.fn(async () => made(text, ...tags));
const textOf = (document: Document | undefined) => document?.body.in("identity").toString();

/** A render that ends when `finish` is called. */
function slowRender(document: Document) {
  let finish = () => {};
  const rendered = new Promise<Document>((resolve) => {
    finish = () => resolve(document);
  });
  return { finish, render: vi.fn(() => rendered) };
}

afterEach(() => vi.useRealTimers());

describe("the page cache", () => {
  test("stores what was rendered", async () => {
    const cache = new PageCache(1e6);
    await cache.load("/en", lifetime, render("home"));
    expect(textOf(cache.find("/en"))).toBe("home");
  });

  test("shares one render between concurrent loads", async () => {
    const cache = new PageCache(1e6);
    const { finish, render } = slowRender(made("home"));
    const answers = [cache.load("/en", lifetime, render), cache.load("/en", lifetime, render)];
    finish();
    expect((await Promise.all(answers)).map(textOf)).toEqual(["home", "home"]);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test("stays within its bytes and evicts the least recently used", async () => {
    const cache = new PageCache(10_000);
    for (const key of ["a", "b", "c"]) await cache.load(key, lifetime, render("x".repeat(1_000)));
    cache.find("a");
    await cache.load("d", lifetime, render("x".repeat(1_000)));
    expect(["a", "b", "c", "d"].filter((key) => cache.find(key))).toEqual(["a", "c", "d"]);
    expect(cache.bytes).toBeLessThanOrEqual(10_000);
  });

  test("counts a second encoding once it is made, and evicts others for it", async () => {
    const cache = new PageCache(12_000);
    const body = await Body.compressed(randomBytes(3_000)).prepare("br");
    await cache.load("old", lifetime, render("x".repeat(1_000)));
    await cache.load("page", lifetime, async () => ({ ...made(""), body }));
    const before = cache.bytes;
    expect(before).toBeGreaterThan(body.in("br").length + 1_000);
    expect(body.in("gzip").length + before).toBeGreaterThan(9_000);
    expect(cache.bytes - before).toBe(body.in("gzip").length);
    await cache.load("new", lifetime, render("x".repeat(1_000)));
    expect(["old", "page", "new"].filter((key) => cache.find(key))).toEqual(["page", "new"]);
    cache.invalidate(["none"]);
  });

  test("invalidates by tag, and nothing else", async () => {
    const cache = new PageCache(1e6);
    await cache.load("/en/p/1", lifetime, render("one", "listing:1", "shop:7"));
    await cache.load("/en/p/2", lifetime, render("two", "listing:2", "shop:7"));
    cache.invalidate(["listing:1"]);
    expect(cache.find("/en/p/1")).toBeUndefined();
    expect(textOf(cache.find("/en/p/2"))).toBe("two");
    cache.invalidate(["shop:7"]);
    expect(cache.find("/en/p/2")).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test("does not store a render whose tag was invalidated meanwhile, nor let later loads join it", async () => {
    const cache = new PageCache(1e6);
    const { finish, render: old } = slowRender(made("old price", "listing:1"));
    const first = cache.load("/en/p/1", lifetime, old);
    cache.invalidate(["listing:1"]);
    const second = cache.load("/en/p/1", lifetime, render("new price", "listing:1"));
    finish();
    expect([textOf(await first), textOf(await second)]).toEqual(["old price", "new price"]);
    expect(textOf(cache.find("/en/p/1"))).toBe("new price");
  });

  test("keeps expired pages, which are neither fresh nor served while they are rendered again", async () => {
    const cache = new PageCache(1e6);
    await cache.load("/en/p/1", lifetime, render("one", "listing:1"));
    cache.expire();
    expect(textOf(cache.find("/en/p/1"))).toBe("one");
    expect(cache.find("/en/p/1")).toMatchObject({ freshUntil: 0, usableUntil: 0 });
    cache.invalidate(["listing:1"]);
    expect(cache.bytes).toBe(0);
  });

  test("does not store a render that was running when everything expired", async () => {
    const cache = new PageCache(1e6);
    const { finish, render } = slowRender(made("old"));
    const loading = cache.load("/en", lifetime, render);
    cache.expire();
    finish();
    await loading;
    expect(cache.find("/en")).toBeUndefined();
  });

  test("does not store a failed render", async () => {
    const cache = new PageCache(1e6);
    await expect(cache.load("/en", lifetime, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(cache.find("/en")).toBeUndefined();
    await cache.load("/en", lifetime, render("home"));
    expect(textOf(cache.find("/en"))).toBe("home");
  });

  test("serves an old document for a moment longer when its renewal failed", async () => {
    vi.useFakeTimers();
    const cache = new PageCache(1e6);
    await cache.load("/en", lifetime, render("home"));
    vi.advanceTimersByTime(60_000);
    expect(cache.find("/en")?.usableUntil).toBeLessThan(Date.now());
    cache.postpone("/en");
    expect(cache.find("/en")?.freshUntil).toBeGreaterThan(Date.now());
  });
});

describe("a body", () => {
  const text = "Crying horse, 25 cm. ".repeat(200);

  test("is the same in every encoding", async () => {
    const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
    const body = Body.compressed(Buffer.from(text));
    expect(body.in("identity").toString()).toBe(text);
    expect(brotliDecompressSync(body.in("br")).toString()).toBe(text);
    expect(gunzipSync(body.in("gzip")).toString()).toBe(text);
  });

  test.each(["br", "gzip"] as const)(
    "prepared as %s is stored in no other encoding, and is served in every encoding",
    async (first) => {
      const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
      const body = await Body.compressed(Buffer.from(text)).prepare(first);
      expect(body.size).toBe(body.in(first).length);
      expect(body.in("identity").toString()).toBe(text);
      expect(brotliDecompressSync(body.in("br")).toString()).toBe(text);
      expect(gunzipSync(body.in("gzip")).toString()).toBe(text);
      expect(body.size).toBe(body.in("br").length + body.in("gzip").length);
    },
  );

  test("reports its new size when compression replaces the plain bytes", async () => {
    const body = Body.compressed(Buffer.from(text));
    const sizes = [body.size];
    body.onResize = () => sizes.push(body.size);
    await body.prepare("identity");
    expect(sizes).toEqual([text.length, body.in("br").length]);
  });

  test("retains no more memory than its own bytes", () => {
    const body = Body.compressed(Buffer.from(text));
    for (const encoding of ["br", "gzip"] as const) {
      const bytes = body.in(encoding);
      expect(bytes.buffer.byteLength).toBe(bytes.length);
    }
  });
});
