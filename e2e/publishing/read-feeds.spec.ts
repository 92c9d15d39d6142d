import { get, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { env } from "@/lib/core/env";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { parseXml } from "@/lib/http/xml.fixture";
import { categoryIds, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { expect, test } from "../support/world";

const fetchPath = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", headers });
const titles = { en: "Feed horse plush toy", fr: "Peluche cheval des flux" };
const linkedFeed = (html: string) =>
  /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)" title="[^"]+"\/>/.exec(
    html.split("</head>", 1)[0] ?? "",
  )?.[1];

/** Returns a response with its undecoded body. */
const bytesOf = (path: string) =>
  new Promise<{ response: IncomingMessage; bytes: Buffer }>((resolve, reject) => {
    get(new URL(path, env().SITE_URL), { headers: { "accept-encoding": "gzip" } }, async (response) => {
      const chunks = await response.toArray();
      resolve({ response, bytes: Buffer.concat(chunks) });
    }).once("error", reject);
  });

test.describe("feeds", () => {
  // Feeds of products read the whole market at half speed.
  test.describe.configure({ timeout: 120_000 });

  test("of new designs are linked from home, new designs and each category, and begin with the newest", async ({
    world,
  }) => {
    const design = await world.makeDesign(await world.makeShop(), { titles });
    const category = findCategoryName("fr", design.categoryId);
    if (!category) throw new Error("no such category");
    const pages: [page: string, feed: string][] = [
      [paths.home("fr"), paths.newestFeed("fr")],
      [paths.newDesigns("fr"), paths.newestFeed("fr")],
      [paths.category("fr", category), paths.newestFeed("fr", category)],
    ];
    for (const [page, path] of pages) {
      expect(linkedFeed(await (await fetchPath(page)).text()), page).toBe(new URL(path, env().SITE_URL).href);
      const response = await fetchPath(path);
      expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      const entries = parseXml(await response.text()).all("entry");
      const own = entries.find((entry) => entry.textOf("id").endsWith(`/p/${toBase36(design.id)}`));
      expect(own?.textOf("title"), path).toBe(titles.fr);
      const links = own?.all("link").map(({ attributes }) => attributes.href ?? "") ?? [];
      expect(links).toHaveLength(2);
      for (const href of links) expect((await fetch(href)).status, href).toBe(200);
    }
  });

  test("of new designs support conditional requests and have one address", async () => {
    // No journey publishes in this category: they use the first and the last one.
    const quiet = findCategoryName("ar", categoryIds(categoryIds().at(-2)).at(-1) ?? 0);
    const path = paths.newestFeed("ar", quiet);
    const first = await fetchPath(path);
    expect((await fetchPath(path, { "if-none-match": first.headers.get("etag") ?? "" })).status).toBe(304);
    const moved = await fetchPath("/feeds/ar/anything-2t.atom");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/feeds/ar/plush-toys-2t.atom"]);
    for (const missing of ["/feeds/de.atom", "/feeds/ar/anything-zzzz.atom", "/feeds/de/google.xml"])
      expect((await fetchPath(missing)).status, missing).toBe(404);
  });

  test("of products are compressed and complete, and have the page's prices", async ({ world }) => {
    const design = await world.makeDesign(await world.makeShop(), { titles });
    const { response, bytes } = await bytesOf(paths.productFeed("fr", "google"));
    expect(response.headers["content-encoding"]).toBe("gzip");
    expect(response.headers["content-type"]).toBe("application/xml; charset=utf-8");
    const feed = gunzipSync(bytes).toString();
    expect(feed.endsWith("</channel></rss>\n")).toBe(true);
    const [item, another] = feed.match(new RegExp(`<item><g:id>${toBase36(design.id)}</g:id>.*`, "g")) ?? [];
    expect(another).toBeUndefined();
    const own = parseXml(item?.replace("<item>", '<item xmlns:g="http://base.google.com/ns/1.0">') ?? "");
    const html = await (await fetchPath(paths.listing("fr", design))).text();
    const { offers } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "")[
      "@graph"
    ].find((node: { "@type": string }) => node["@type"] === "Product");
    expect(own.textOf("g:price")).toBe(`${offers.price} ${offers.priceCurrency}`);
    expect(own.textOf("g:link")).toBe(offers.url);
    expect((await fetch(own.textOf("g:image_link"))).status).toBe(200);
  });

  test("of products list a design once, in the language's currency", async ({ world }) => {
    const ru = "Плюшевая лошадка для лент";
    const design = await world.makeDesign(await world.makeShop(), { titles: { ...titles, ru } });
    const feed = await (await fetchPath(paths.productFeed("ru", "yandex"))).text();
    expect(feed.endsWith("</offers></shop></yml_catalog>\n")).toBe(true);
    const [offer, another] = feed.match(new RegExp(`<offer id="${toBase36(design.id)}".*`, "g")) ?? [];
    expect(another).toBeUndefined();
    expect(parseXml(offer ?? "").textOf("currencyId")).toBe("RUB");
  });
});
