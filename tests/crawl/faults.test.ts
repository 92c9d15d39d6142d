import { describe, expect, test } from "vitest";
import { type Fault, faults, type Report } from "./report";
import { crawlSmallSite, type SmallResponse } from "./small-site.fixture";

const faultsOf = ({ total }: Report) => (Object.keys(faults) as Fault[]).filter((fault) => total[fault] > 0);
const on =
  (address: string, change: (body: string) => string) =>
  (answer: SmallResponse, requested: string): SmallResponse =>
    requested === address ? { ...answer, body: change(answer.body) } : answer;

test("a crawl of a correct site finds no fault", async () => {
  const report = await crawlSmallSite();
  expect(Object.fromEntries(report.examples)).toEqual({});
  expect(report.total).toMatchObject({ pages: 24, indexable: 24, inSitemaps: 21, hreflangPairs: 96 });
});

describe("a crawl fails", () => {
  /**
   * What Next sends to bots under a loading.tsx: the head arrives late, in the body, and missing pages respond with
   * 200.
   */
  const likeLoading = (answer: SmallResponse): SmallResponse => ({
    ...answer,
    status: answer.type ? answer.status : 200,
    body: answer.body.replace(/(<title>.*)<\/head><body>/, "</head><body>$1"),
  });

  test("with a loading.tsx", async () => {
    const report = await crawlSmallSite(likeLoading);
    expect(faultsOf(report)).toEqual(expect.arrayContaining(["head", "data", "sitemap"]));
    expect(report.total.head).toBeGreaterThanOrEqual(24);
  });

  test("if a translation does not link back", async () => {
    const unlinked = on("/zh/p/lamp-2", (body) => body.replace(/<link rel="alternate" hreflang="ar"[^>]*>/, ""));
    const report = await crawlSmallSite(unlinked);
    expect(faultsOf(report)).toEqual(["hreflang"]);
    expect(report.examples.get("hreflang")?.join()).toContain("/zh/p/lamp-2");
  });

  test("if the canonical address is the English one", async () => {
    const toEnglish = on("/ar/p/sock-3", (body) => body.replace(/(rel="canonical" href="[^"]*)\/ar\//, "$1/en/"));
    const report = await crawlSmallSite(toEnglish);
    expect(faultsOf(report)).toEqual(expect.arrayContaining(["data", "hreflang", "sitemap"]));
  });

  test("if two designs of a page have the same picture", async () => {
    const card = (picture: string, listing: string) =>
      `<article class="card"><img src="/media/demo-${picture}-320.webp"><h3><a href="/en/p/${listing}">It</a></h3></article>`;
    const pageWith = (...cards: string[]) =>
      crawlSmallSite(on("/en/c/toys-5", (body) => body.replace("</body>", `${cards.join("")}</body>`)));
    const same = [card("horse", "horse-1"), card("lamp", "lamp-2"), card("horse", "sock-3")];
    expect(faultsOf(await pageWith(...same))).toEqual(["pictures"]);
    const repeated = [card("horse", "horse-1"), card("lamp", "lamp-2"), card("horse", "horse-1")];
    expect(faultsOf(await pageWith(...repeated))).toEqual([]);
  });

  test.each([
    ["the offer", '"price":"210.00"', '"price":"209.00"'],
    ["a step of the offer", '"price":"1.90"', '"price":"1.80"'],
    ["the page", "US$1.90", "US$1.80"],
  ])("if a price differs in %s", async (_, from, to) => {
    const report = await crawlSmallSite(on("/en/p/lock-4", (body) => body.replace(from, to)));
    expect(faultsOf(report)).toEqual(["price"]);
  });

  test("if a link is broken", async () => {
    const report = await crawlSmallSite(
      on("/en", (body) =>
        body.replace('href="/en/nowhere" ', "").replace("</body>", '<a href="/en/gone">x</a></body>'),
      ),
    );
    expect(faultsOf(report)).toEqual(["broken"]);
  });

  test("if a link leads to a redirect, or to two in a row", async () => {
    const moved = (answer: SmallResponse, requested: string): SmallResponse => {
      if (requested === "/en/p/old-1") return { status: 308, body: "", location: "/en/p/older-1" };
      if (requested === "/en/p/older-1") return { status: 308, body: "", location: "/en/p/horse-1" };
      return requested === "/en"
        ? { ...answer, body: answer.body.replace("</body>", '<a href="/en/p/old-1">x</a></body>') }
        : answer;
    };
    expect(faultsOf(await crawlSmallSite(moved))).toEqual(["redirects", "chains"]);
  });

  test("if no link leads to a page of the sitemap", async () => {
    const lonely = (answer: SmallResponse): SmallResponse => ({
      ...answer,
      body: answer.body.replaceAll(/<a href="[^"]*\/p\/horse-1">/g, "<a>"),
    });
    const report = await crawlSmallSite(lonely);
    expect(faultsOf(report)).toEqual(["orphans"]);
    expect(report.total.orphans).toBe(3);
  });

  test("if two pages of a language have the same title", async () => {
    const report = await crawlSmallSite(
      on("/en/p/horse-1", (body) => body.replace("/p/horse-1 in en", "/p/lamp-2 in en")),
    );
    expect(faultsOf(report)).toEqual(["titles"]);
  });

  test("if the sitemap lacks a page, or a page has noindex", async () => {
    const without = on("/sitemap.xml", (body) => body.replace(/<url><loc>[^<]*\/zh\/p\/horse-1<\/loc><\/url>/, ""));
    expect(faultsOf(await crawlSmallSite(without))).toEqual(["sitemap"]);
    const closed = on("/zh/p/horse-1", (body) =>
      body.replace("<title>", '<meta name="robots" content="noindex"><title>'),
    );
    expect(faultsOf(await crawlSmallSite(closed))).toEqual(expect.arrayContaining(["data", "sitemap", "hreflang"]));
  });

  test("if there are endless addresses", async () => {
    const endless = (answer: SmallResponse, requested: string): SmallResponse => {
      const number = Number(/\/en\/about\?day=(\d+)/.exec(requested)?.[1] ?? 0);
      const links = Array.from(
        { length: 40 },
        (_, index) => `<a href="/en/about?day=${number * 40 + index + 1}">x</a>`,
      );
      const status = answer.type ? answer.status : 200;
      return { ...answer, status, body: answer.body.replace("</body>", `${links.join("")}</body>`) };
    };
    expect(faultsOf(await crawlSmallSite(endless))).toContain("trap");
  });

  test("if robots.txt has different rules for Yandex and others", async () => {
    const robots = on("/robots.txt", (body) => `${body}\nUser-agent: Yandex\nDisallow: /en/p/\n`);
    expect(faultsOf(await crawlSmallSite(robots))).toEqual(["robots"]);
  });

  test("if JSON-LD is invalid, or has a dangling reference", async () => {
    const broken = on("/en/p/horse-1", (body) => body.replace('{"@context"', '{{"@context"'));
    expect(faultsOf(await crawlSmallSite(broken))).toContain("jsonLd");
    const loose = on("/en/shop/sisters", (body) =>
      body.replace('"name":', '"parentOrganization":{"@id":"#nobody"},"name":'),
    );
    expect(faultsOf(await crawlSmallSite(loose))).toEqual(["jsonLd"]);
  });
});
