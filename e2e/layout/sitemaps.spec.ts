import { gunzipSync } from "node:zlib";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { languageTag, locales } from "@/lib/i18n/locale";
import { readSitemapName } from "@/lib/publishing/sitemaps/sitemap";
import { headOf } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test } from "../support/world";

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", headers });
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
const readIndex = async () => addressesIn(await (await ask(paths.sitemapIndex)).text());
const readFile = async (path: string) =>
  addressesIn(gunzipSync(Buffer.from(await (await ask(path)).arrayBuffer())).toString());

test.describe("search engines", () => {
  test("find the index in robots.txt, and in it every kind of sitemap in every language", async () => {
    const robots = await (await ask(paths.robots)).text();
    expect(robots).toContain(`\nSitemap: ${env().SITE_URL}${paths.sitemapIndex}\n`);
    for (const kind of ["pages", "shops", "listings", "videos"])
      for (const locale of locales) {
        const file = paths.sitemap(kind, locale, 1);
        await expect.poll(readIndex, { timeout: 30_000 }).toContain(env().SITE_URL + file);
        const answer = await ask(file);
        expect([answer.status, answer.headers.get("content-type")], file).toEqual([200, "application/gzip"]);
        expect(
          (await readFile(file)).every((each) => new URL(each).pathname.startsWith(`/${locale}`)),
          file,
        ).toBe(true);
      }
  });

  test("hear that nothing changed, and that there is no such file", async () => {
    // They may be written anew in between.
    for (const path of [paths.sitemapIndex, paths.sitemap("listings", "ar", 1)])
      await expect(async () => {
        const { headers } = await ask(path);
        const [etag, at] = [headers.get("etag") ?? "", headers.get("last-modified") ?? ""];
        expect((await ask(path, { "if-none-match": etag })).status, path).toBe(304);
        expect((await ask(path, { "if-none-match": '"x"' })).status, path).toBe(200);
        expect((await ask(path, { "if-modified-since": at })).status, path).toBe(304);
      }).toPass({ timeout: 15_000 });
    for (const path of [
      paths.sitemap("listings", "en", 999_999),
      "/sitemaps/x.xml.gz",
      paths.indexNowKey("no-key-of-ours"),
    ])
      expect((await ask(path)).status, path).toBe(404);
  });

  test("are sent to pages that stand for themselves and may be found, in all their languages", async () => {
    for (const file of await readIndex()) {
      const { kind } = readSitemapName(file.split("/").at(-1) ?? "") ?? {};
      if (!kind) continue;
      const listed = await readFile(new URL(file).pathname);
      expect(new Set(listed).size, file).toBe(listed.length);
      const address = listed[0] ?? "";
      const answer = await ask(new URL(address).pathname);
      expect(answer.status, address).toBe(200);
      const head = headOf(await answer.text());
      expect([head.canonical, head.robots ?? ""], address).toEqual([address, ""]);
    }
  });

  test("find the pages of the market that say so, and none that do not", async ({ world }) => {
    const listed = new Set(await readFile(paths.sitemap("pages", "en", 1)));
    const standing =
      /^(home|industries|industry|categories|category|market|district|floor|new|trending|videos|about|open a shop|sourcing)$/;
    for (const { name, path } of await makeDocuments(world)) {
      const address = env().SITE_URL + path("en");
      const head = headOf(await (await ask(path("en"))).text());
      const isFound = !head.robots?.includes("noindex") && head.canonical === address && standing.test(name);
      expect(listed.has(address), name).toBe(isFound);
    }
  });

  test("read of a design within two days of its publishing", async ({ world }) => {
    const design = await world.makeDesign(await world.makeShop());
    const answer = await ask(paths.recent);
    expect(answer.headers.get("content-type")).toContain("application/xml");
    const listed = addressesIn(await answer.text());
    for (const locale of ["en", "zh"] as const)
      expect(listed, languageTag(locale)).toContain(env().SITE_URL + paths.listing(locale, design));
  });
});
