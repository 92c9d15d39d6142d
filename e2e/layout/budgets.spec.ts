import { gzipSync } from "node:zlib";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { makeDocuments } from "../support/pages";
import { expect, inFullBrowser, test } from "../support/world";

test.use(inFullBrowser);

const kilobyte = 1024;
/** Limits in kB of gzipped HTML, in Russian, the longest language. The page of industries lists all categories. */
const limits: Record<string, number> = { listing: 13.5, industries: 17 };
const limitOfLists = 15;
/** Replaces the floor, on which other journeys open booths, by one with a stable number of booths. */
const stablePath = (name: string, path: (locale: Locale) => string) =>
  name === "floor" ? paths.floor("ru", "D1", 2) : path("ru");

test("every document stays within its budget of HTML", async ({ request, world }) => {
  test.slow();
  for (const { name, path } of await makeDocuments(world)) {
    const html = await (await request.get(stablePath(name, path))).body();
    const bytes = gzipSync(html).length;
    test.info().annotations.push({ type: "gzip", description: `${name}: ${bytes} bytes` });
    expect.soft(bytes, name).toBeLessThanOrEqual((limits[name] ?? limitOfLists) * kilobyte);
  }
});

test("a document loads at most 6,000 bytes of script as served", async ({ request, world }) => {
  test.slow();
  const sizeOf = async (script: string) => {
    const headers = (await request.get(script)).headers();
    expect(headers).toMatchObject({ "content-encoding": "br" });
    return Number(headers["content-length"]);
  };
  for (const { name, path, isPrivate } of await makeDocuments(world)) {
    if (isPrivate) continue;
    const html = await (await request.get(stablePath(name, path))).text();
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = ""]) => address);
    const sizes = await Promise.all(scripts.map(sizeOf));
    const bytes = sizes.reduce((sum, each) => sum + each, 0);
    test.info().annotations.push({ type: "script", description: `${name}: ${bytes} bytes` });
    expect.soft(bytes, name).toBeGreaterThan(0);
    expect.soft(bytes, name).toBeLessThanOrEqual(6_000);
  }
});

const screens = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];
const visited = ["home", "category", "listing", "storefront", "videos"];

for (const screen of screens)
  test(`a first visit stays within its budget of requests and bytes on a screen of ${screen.width} pixels`, async ({
    browser,
    world,
  }) => {
    test.slow();
    const documents = (await makeDocuments(world)).filter(({ name }) => visited.includes(name));
    expect(documents.map(({ name }) => name).sort()).toEqual([...visited].sort());
    for (const { name, path } of documents) {
      const context = await browser.newContext({ viewport: screen });
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      page.on("response", (response) =>
        sizes.push(
          response
            .request()
            .sizes()
            .then((all) => all.responseBodySize + all.responseHeadersSize),
        ),
      );
      await page.goto(path("en"), { waitUntil: "networkidle" });
      const loaded = await Promise.all(sizes);
      const total = loaded.reduce((sum, each) => sum + each, 0);
      test
        .info()
        .annotations.push({ type: "visit", description: `${name}: ${loaded.length} requests, ${total} bytes` });
      expect.soft(loaded.length, name).toBeLessThanOrEqual(15);
      expect.soft(total, name).toBeLessThanOrEqual(250 * kilobyte);
      await context.close();
    }
  });
