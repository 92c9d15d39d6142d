import { describe, expect, test } from "vitest";
// These tests read the test database.
import "@/db/client";
import { clientAddressHeader } from "@/lib/http/client-address";
import { paths } from "@/lib/http/paths";
import { parseXml } from "@/lib/http/xml.fixture";
import { locales } from "@/lib/i18n/locale";
import { GET as ofCategory } from "./[locale]/[file]/route";
import { GET as google } from "./[locale]/google.xml/route";
import { GET as ofMarket } from "./[locale]/route";
import { GET as yandex } from "./[locale]/yandex.xml/route";

const plush = { id: 101, slug: "plush-toys" };

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const [, , locale = "", file] = path.split("/");
  const request = new Request(`http://localhost:3000${path}`, { headers });
  return file === undefined
    ? ofMarket(request, { params: Promise.resolve({ locale }) })
    : ofCategory(request, { params: Promise.resolve({ locale, file }) });
}
const getProducts = (get: typeof google, locale: string, from = "203.0.113.9") =>
  get(new Request("http://localhost:3000", { headers: { [clientAddressHeader]: from } }), {
    params: Promise.resolve({ locale }),
  });

describe("a feed of new designs", () => {
  test("is well-formed Atom in every language, of the market, an industry and a category", async () => {
    for (const locale of locales)
      for (const category of [undefined, { id: 1, slug: "toys" }, plush]) {
        const response = await get(paths.newestFeed(locale, category));
        expect(response.status).toBe(200);
        expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
        expect(parseXml(await response.text()).name).toBe("feed");
      }
  });

  test("is answered with 304 to a client whose copy is current", async () => {
    const path = paths.newestFeed("ur", plush);
    const etag = (await get(path)).headers.get("etag") ?? "";
    const again = await get(path, { "if-none-match": `W/"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await get(path, { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  test.each([
    "/feeds/en/plush-2t.atom",
    "/feeds/en/Plush-Toys-2T.atom",
    "/feeds/EN/plush-toys-2t.atom",
    "/feeds/en/2t.atom",
  ])("redirects %s to its canonical address", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe(paths.newestFeed("en", plush));
  });

  test("of the market redirects to its address in lower case", async () => {
    const response = await get("/feeds/PT-BR.atom");
    expect([response.status, response.headers.get("location")]).toEqual([308, "/feeds/pt-br.atom"]);
  });

  test.each([
    "/feeds/de.atom",
    "/feeds/en.rss",
    "/feeds/en",
    "/feeds/en/plush-toys-2t",
    "/feeds/en/plush-toys-2t.rss",
    "/feeds/en/no-such-category-zzzz.atom",
    "/feeds/en/no-such-category-zzzzzzzzzzz.atom",
    "/feeds/de/plush-toys-2t.atom",
    "/feeds/en/.atom",
  ])("does not exist at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe.each([
  ["Google", google, "rss"],
  ["Yandex", yandex, "yml_catalog"],
] as const)("a feed of products for %s", (_, get, root) => {
  test("is well-formed in every language", async () => {
    for (const locale of locales) {
      const response = await getProducts(get, locale);
      expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
      expect(parseXml(await response.text()).name).toBe(root);
    }
  });

  test("does not exist in a language that the market does not have", async () => {
    expect((await getProducts(get, "de")).status).toBe(404);
  });
});

test("feeds of products answer 503 while too many are open", async () => {
  const readers = [];
  for (let count = 0; count < 16; count++) {
    const response = await getProducts(count % 2 ? google : yandex, "en", `203.0.113.${count}`);
    const reader = response.body?.getReader();
    await reader?.read();
    readers.push(reader);
  }
  const refused = await getProducts(google, "en", "203.0.113.99");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "600"]);
  for (const reader of readers) await reader?.cancel();
  expect((await getProducts(google, "en")).status).toBe(200);
});
