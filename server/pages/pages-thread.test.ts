import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { openThread, openThreadSite, openThreads, textOf } from "../testing/thread";
import { PagesThread } from "./pages-thread";

beforeAll(() => {
  vi.stubEnv("LOG_LEVEL", "silent");
});
type Opened = Awaited<ReturnType<typeof openThreadSite>>;

describe("pages from a thread", () => {
  let { pages, site, close } = {} as Opened;
  beforeAll(async () => {
    ({ pages, site, close } = await openThreadSite());
  });
  afterAll(() => close());

  test("are rendered once and kept", async () => {
    const [first, second] = [await site.get("/en/industries"), await site.get("/en/industries")];
    expect([first.headers.get("x-document"), second.headers.get("x-document")]).toEqual(["miss", "hit"]);
    expect(await second.text()).toContain("page /en/industries");
  });

  test("are made of what is read after a purge, however soon they are asked for", async () => {
    for (let count = 0; count < 50; count++) {
      const before = await textOf(pages, "/en/about");
      expect(await textOf(pages, "/en/about")).toBe(before);
      pages.forget(count % 2 ? undefined : ["home", "rates"]);
      expect(await textOf(pages, "/en/about")).not.toBe(before);
    }
  });

  test("are never old once a transaction has announced their tag", async () => {
    const before = await (await site.get("/en/about")).text();
    await purgeDocuments(database, "rates");
    await expect.poll(async () => (await site.get("/en/about")).headers.get("x-document")).toBe("miss");
    expect(await (await site.get("/en/about")).text()).not.toBe(before);
  });

  test("come no more when nobody waits", async () => {
    const late = new AbortController();
    const answer = textOf(pages, "/en/trending", late.signal);
    late.abort(new Error("too late"));
    await expect(answer).rejects.toThrow("too late");
  });
});

describe("a thread that ends", () => {
  let { site, close } = {} as Opened;
  beforeEach(async () => {
    ({ site, close } = await openThreadSite());
  });
  afterEach(() => close());

  test("is replaced, and asked once more for what it did not answer, while kept pages are shown", async () => {
    await site.get("/en/industries");
    const [held, deadly] = [site.get("/en/trending"), site.get("/en/new")];
    const kept = await site.get("/en/industries");
    expect(kept.headers.get("x-document")).toBe("hit");
    expect(await (await deadly).text()).toContain("second attempt");
    expect(await (await held).text()).toContain("not held any more");
  });

  test("twice by the same page is a page that says so, and the next one is answered", async () => {
    const broken = await site.get("/en/market");
    expect([broken.status, broken.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await site.get("/en/industries")).status).toBe(200);
  });

  test("is not sent a form a second time", async () => {
    const form = new FormData();
    form.set("$ACTION_KEY", "k");
    const send = () => site.get("/en/sign-in", { method: "POST", body: form, headers: { origin: site.origin } });
    expect((await send()).status).toBe(503);
    expect(await (await site.get("/en/sign-in")).text()).toContain("posted 0");
    expect((await send()).status).toBe(422);
  });

  test("is ended and replaced when it hangs", async () => {
    const hasty = await openThread({ silence: 100 });
    const late = new AbortController();
    const answer = textOf(hasty, "/en/videos", late.signal);
    late.abort(new Error("too late"));
    await expect(answer).rejects.toThrow("too late");
    expect(await textOf(hasty, "/en/videos")).toContain("does not hang any more");
    await hasty.close();
  });

  test("breaks off what it was answering, and says 503 to whom nothing was said", async () => {
    const half = await site.get("/api/break");
    await expect(half.text()).rejects.toThrow();
    const none = await site.get("/api/die");
    expect([none.status, none.headers.get("retry-after")]).toEqual([503, "2"]);
    expect((await site.get("/api/counts")).status).toBe(200);
  });
});

describe("several threads", () => {
  test("share what is asked, forget all of it, and go on while one is replaced", async () => {
    const pages = await openThreads(2);
    const all = () => Promise.all(["/en/about", "/en/about"].map((path) => textOf(pages, path)));
    const [one, other] = [await all(), await all()];
    expect(one).toEqual(other);
    pages.forget(["rates"]);
    for (const [index, text] of (await all()).entries()) expect(text).not.toBe(one[index]);
    const deadly = textOf(pages, "/en/new");
    expect(await textOf(pages, "/en/industries")).toContain("page /en/industries");
    expect(await deadly).toContain("second attempt");
    await pages.close();
  });
});

test("a thread that cannot open says why", async () => {
  const pages = new PagesThread({ script: new URL("./nowhere.mjs", import.meta.url) });
  await expect(pages.open()).rejects.toThrow("nowhere.mjs");
});
