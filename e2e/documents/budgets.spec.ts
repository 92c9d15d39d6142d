import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { makeDocuments } from "../pages";
import { expect, test } from "../world";

const kilobyte = 1024;
/** Kilobytes of HTML, gzip. The list of industries names all categories at once; Russian is the longest language. */
const limits: Record<string, number> = { listing: 12, home: 20, industries: 17 };
const limitOfLists = 15;

test("every document is as light as it was promised to be", async ({ request, world }) => {
  for (const { name, path } of await makeDocuments(world)) {
    const html = await (await request.get(path("ru"))).body();
    const bytes = gzipSync(html).length;
    test.info().annotations.push({ type: "gzip", description: `${name}: ${bytes} bytes` });
    expect.soft(bytes, name).toBeLessThanOrEqual((limits[name] ?? limitOfLists) * kilobyte);
  }
});

test("all elements together are one small script", async ({ request }) => {
  const html = await (await request.get("/en")).text();
  const [, script = ""] = /<script[^>]* src="(\/assets\/site\.[^"]+)"/.exec(html) ?? [];
  const bytes = brotliCompressSync(await (await request.get(script)).body()).length;
  expect(bytes).toBeLessThanOrEqual(5 * kilobyte);
});

test("a first visit of a design asks for little", async ({ page, world }) => {
  const documents = await makeDocuments(world);
  for (const { name, path } of documents.filter((each) => each.name === "listing")) {
    await page.goto("about:blank");
    const loaded: number[] = [];
    const note = async (response: Response) => {
      const { responseBodySize } = await response.request().sizes();
      loaded.push(responseBodySize);
    };
    page.on("response", note);
    await page.goto(path("en"), { waitUntil: "networkidle" });
    page.off("response", note);
    expect.soft(loaded.length, name).toBeLessThanOrEqual(15);
    const total = loaded.reduce((sum, each) => sum + each, 0);
    expect.soft(total, name).toBeLessThanOrEqual(250 * kilobyte);
  }
});
