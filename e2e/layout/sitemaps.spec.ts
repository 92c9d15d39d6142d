import { gunzipSync } from "node:zlib";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { languageTag, locales } from "@/lib/i18n/locale";
import { readSitemapName } from "@/lib/publishing/sitemaps/sitemap";
import { parseHead } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test } from "../support/world";

const fetchPath = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", headers });
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
const readIndex = async () => addressesIn(await (await fetchPath(paths.sitemapIndex)).text());
const readFile = async (path: string) =>
  addressesIn(gunzipSync(Buffer.from(await (await fetchPath(path)).arrayBuffer())).toString());

test.describe("search engines", () => {
  test("find the index in robots.txt, and in it every kind of sitemap in every language", async () => {
    const robots = await (await fetchPath(paths.robots)).text();
    expect(robots).toContain(`\nSitemap: ${env().SITE_URL}${paths.sitemapIndex}\n`);
    for (const kind of ["pages", "shops", "listings", "videos"])
      for (const locale of locales) {
        const file = paths.sitemap(kind, locale, 1);
        await expect.poll(readIndex, { timeout: 30_000 }).toContain(env().SITE_URL + file);
        const response = await fetchPath(file);
        expect([response.status, response.headers.get("content-type")], file).toEqual([200, "application/gzip"]);
        expect(
          (await readFile(file)).every((each) => new URL(each).pathname.startsWith(`/${locale}`)),
          file,
        ).toBe(true);
      }
  });

  test("get 304 for an unchanged file and 404 for one that does not exist", async () => {
    // The worker may rewrite the files in between.
    for (const path of [paths.sitemapIndex, paths.sitemap("listings", "ar", 1)])
      await expect(async () => {
        const { headers } = await fetchPath(path);
        const [etag, at] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
        expect((await fetchPath(path, { "if-none-match": etag })).status, path).toBe(304);
        expect((await fetchPath(path, { "if-none-match": '"x"' })).status, path).toBe(200);
        expect((await fetchPath(path, { "if-modified-since": at })).status, path).toBe(304);
      }).toPass({ timeout: 15_000 });
    for (const path of [
      paths.sitemap("listings", "en", 999_999),
      "/sitemaps/x.xml.gz",
      paths.indexNowKey("no-key-of-ours"),
    ])
      expect((await fetchPath(path)).status, path).toBe(404);
  });

  test("find indexable, canonical pages in every sitemap", async () => {
    for (const file of await readIndex()) {
      const { kind } = readSitemapName(file.split("/").at(-1) ?? "") ?? {};
      if (!kind) continue;
      const listed = await readFile(new URL(file).pathname);
      expect(new Set(listed).size, file).toBe(listed.length);
      const address = listed[0] ?? "";
      const response = await fetchPath(new URL(address).pathname);
      expect(response.status, address).toBe(200);
      const head = parseHead(await response.text());
      expect([head.canonical, head.robots ?? ""], address).toEqual([address, ""]);
    }
  });

  test("find the market's indexable pages, and no others", async ({ world }) => {
    const listed = new Set(await readFile(paths.sitemap("pages", "en", 1)));
    const indexable =
      /^(home|industries|industry|categories|category|market|district|floor|new|trending|videos|fairs|about|open a shop|sourcing|help|checks|contact|terms|privacy)$/;
    expect([...listed].filter((address) => address.includes(`${paths.fairs("en")}/`))).not.toEqual([]);
    for (const { name, path } of await makeDocuments(world)) {
      // A fair of this test is listed when the file is next written, within ten minutes.
      if (name === "fair") continue;
      const address = env().SITE_URL + path("en");
      const head = parseHead(await (await fetchPath(path("en"))).text());
      const isFound = !head.robots?.includes("noindex") && head.canonical === address && indexable.test(name);
      expect(listed.has(address), name).toBe(isFound);
    }
  });

  test("find a design within two days of its publication", async ({ world }) => {
    const design = await world.makeDesign(await world.makeShop());
    const response = await fetchPath(paths.recent);
    expect(response.headers.get("content-type")).toContain("application/xml");
    const listed = addressesIn(await response.text());
    for (const locale of ["en", "zh"] as const)
      expect(listed, languageTag(locale)).toContain(env().SITE_URL + paths.listing(locale, design));
  });
});
