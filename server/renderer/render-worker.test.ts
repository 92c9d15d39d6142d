import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { openRenderWorker, openRenderWorkers, openWorkerSite, textOf } from "../testing/render-worker";
import { RenderWorker } from "./render-worker";

beforeAll(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
});
type Opened = Awaited<ReturnType<typeof openWorkerSite>>;

describe("pages from a worker", () => {
  let { worker, site, close } = {} as Opened;
  beforeAll(async () => {
    ({ worker, site, close } = await openWorkerSite());
  });
  afterAll(() => close());

  test("are rendered once and cached", async () => {
    const [first, second] = [await site.get("/en/industries"), await site.get("/en/industries")];
    expect([first.headers.get("x-document"), second.headers.get("x-document")]).toEqual(["miss", "hit"]);
    expect(await second.text()).toContain("page /en/industries");
  });

  test("are rendered from what is read after an invalidation, however soon they are requested", async () => {
    for (let count = 0; count < 50; count++) {
      const before = await textOf(worker, "/en/about");
      expect(await textOf(worker, "/en/about")).toBe(before);
      worker.invalidate(count % 2 ? undefined : ["home", "rates"]);
      expect(await textOf(worker, "/en/about")).not.toBe(before);
    }
  });

  test("are rendered anew once a transaction has invalidated their tag", async () => {
    const before = await (await site.get("/en/about")).text();
    await purgeDocuments(database, "rates");
    await expect.poll(async () => (await site.get("/en/about")).headers.get("x-document")).toBe("miss");
    expect(await (await site.get("/en/about")).text()).not.toBe(before);
  });

  test("are given up when the request is aborted", async () => {
    const late = new AbortController();
    const answer = textOf(worker, "/en/trending", late.signal);
    late.abort(new Error("too late"));
    await expect(answer).rejects.toThrow("too late");
  });
});

describe("a worker that ends", () => {
  let { site, close } = {} as Opened;
  beforeEach(async () => {
    ({ site, close } = await openWorkerSite());
  });
  afterEach(() => close());

  test("is replaced, and its pending requests are sent again, while cached pages are served", async () => {
    await site.get("/en/industries");
    const [held, deadly] = [site.get("/en/trending"), site.get("/en/new")];
    const cached = await site.get("/en/industries");
    expect(cached.headers.get("x-document")).toBe("hit");
    expect(await (await deadly).text()).toContain("second attempt");
    expect(await (await held).text()).toContain("not held any more");
  });

  test("twice on the same page fails that page, and the next one is rendered", async () => {
    const broken = await site.get("/en/market");
    expect([broken.status, broken.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await site.get("/en/industries")).status).toBe(200);
  });

  test("does not receive a form a second time", async () => {
    const form = new FormData();
    form.set("$ACTION_ID_40a1", "");
    const send = () => site.get("/en/sign-in", { method: "POST", body: form, headers: { origin: site.origin } });
    expect((await send()).status).toBe(503);
    expect(await (await site.get("/en/sign-in")).text()).toContain("posted 0");
    expect((await send()).status).toBe(422);
  });

  test("is terminated and replaced when it hangs", async () => {
    const hasty = await openRenderWorker({ silence: 100 });
    // The first attempt hangs the worker, and the last one reaches its successor.
    const attempt = () => textOf(hasty, "/en/videos", AbortSignal.timeout(500)).catch(() => "");
    await expect.poll(attempt, { timeout: 30_000 }).toContain("does not hang any more");
    await hasty.close();
  });

  test("breaks off its responses, and fails with 503 where none had started", async () => {
    const half = await site.get("/api/break");
    await expect(half.text()).rejects.toThrow();
    const none = await site.get("/api/die");
    expect([none.status, none.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await site.get("/api/counts")).status).toBe(200);
  });
});

describe("several workers", () => {
  test("share the requests, invalidate all, and go on while one is replaced", async () => {
    const workers = await openRenderWorkers(2);
    const all = () => Promise.all(["/en/about", "/en/about"].map((path) => textOf(workers, path)));
    const [one, other] = [await all(), await all()];
    expect(one).toEqual(other);
    workers.invalidate(["rates"]);
    for (const [index, text] of (await all()).entries()) expect(text).not.toBe(one[index]);
    const deadly = textOf(workers, "/en/new");
    expect(await textOf(workers, "/en/industries")).toContain("page /en/industries");
    expect(await deadly).toContain("second attempt");
    await workers.close();
  });
});

test("a worker that cannot open reports the reason", async () => {
  const worker = new RenderWorker({ script: new URL("./nowhere.mjs", import.meta.url) });
  await expect(worker.open()).rejects.toThrow("nowhere.mjs");
});
