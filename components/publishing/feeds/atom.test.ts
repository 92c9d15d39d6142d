import { describe, expect, test } from "vitest";
import type { Currency, Rates } from "@/lib/core/money";
import { parseXml } from "@/lib/http/xml.fixture";
import type { NewListing } from "@/lib/publishing/feeds/list-newest";
import { renderAtomFeed } from "./atom";

const perUsd: Record<Currency, number> = { USD: 1, CNY: 7, EUR: 0.9, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 };
const rates: Rates = { perUsd, asOf: "2026-11-20" };
const plush = { id: 101, slug: "plush-toys", name: "Plush toys", industryId: 1 };
const listing: NewListing = {
  id: 36,
  slug: "plush-horse",
  title: 'Plush <b>horse</b> & "friends" ]]>',
  titleLocale: "en",
  picture: { key: "horse", width: 960, height: 960, color: "#ffffff" },
  price: { currency: "CNY", low: 1400, high: 1470 },
  moq: 100,
  unitCode: "pcs",
  leadDays: null,
  booth: { districtCode: "D1", floor: 1, area: "B", street: 6, number: "1056", page: 1 },
  shop: { handle: "happy-sisters", names: { en: "Happy Sisters" }, locale: "zh" },
  isNew: true,
  answersIn: null,
  isVerified: false,
  hot: null,
  trial: null,
  categoryId: 101,
  publishedAt: "2026-11-01T08:00:00.5+08:00",
  changedAt: "2026-11-02T00:00:00+00:00",
};
const feedOf = (designs: Partial<NewListing>[], more: Partial<Parameters<typeof renderAtomFeed>[0]> = {}) =>
  parseXml(renderAtomFeed({ locale: "en", rates, designs: designs.map((each) => ({ ...listing, ...each })), ...more }));

describe("the Atom feed of new listings", () => {
  test("names its title and links to itself and to its page", () => {
    const feed = feedOf([{}], { category: plush });
    expect(feed.attributes).toMatchObject({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
    expect(feed.textOf("title")).toBe("Plush toys: new designs from the Yiwu market");
    expect(feed.textOf("id")).toBe("tag:localhost,2026:en/c/2t");
    const links = Object.fromEntries(feed.all("link").map(({ attributes }) => [attributes.rel, attributes.href]));
    expect(links).toEqual({
      self: "http://localhost:3000/feeds/en/plush-toys-2t.atom",
      alternate: "http://localhost:3000/en/c/plush-toys-2t",
    });
  });

  test("gives an entry the texts of the listing's card and a link to the listing", () => {
    const [entry] = feedOf([{}]).all("entry");
    expect(entry?.textOf("title")).toBe(listing.title);
    expect(entry?.textOf("id")).toBe("tag:localhost,2026:en/p/10");
    expect(entry?.textOf("published")).toBe("2026-11-01T00:00:00.500Z");
    expect(entry?.textOf("updated")).toBe("2026-11-02T00:00:00.000Z");
    expect(entry?.all("author")[0]?.textOf("name")).toBe("Happy Sisters");
    expect(entry?.textOf("summary")).toBe(
      "From US$2.00 a piece, MOQ 100 pieces. Happy Sisters · No. 1056, Street 6, Area B, 1F, District 1",
    );
    const links = entry?.all("link").map(({ attributes }) => [attributes.rel, attributes.href, attributes.type]);
    expect(links).toEqual([
      ["alternate", "http://localhost:3000/en/p/plush-horse-10", "text/html"],
      ["enclosure", "http://localhost:3000/media/horse-960.webp", "image/webp"],
    ]);
  });

  test("embeds the picture in content without markup of the shop", () => {
    const content = feedOf([{}]).all("entry")[0]?.all("content")[0];
    expect(content?.attributes.type).toBe("html");
    const html = parseXml(`<div>${content?.text}</div>`);
    expect(html.children.map(({ name }) => name)).toEqual(["p", "p"]);
    expect(html.children[0]?.all("img")[0]?.attributes).toEqual({
      src: "http://localhost:3000/media/horse-640.webp",
      alt: listing.title,
    });
  });

  test("omits a missing picture and marks the language of a foreign title", () => {
    const [entry] = feedOf([{ picture: null, price: null, moq: null, titleLocale: "zh" }]).all("entry");
    expect(entry?.textOf("summary")).toMatch(/^Price on request\. Happy Sisters/);
    expect(entry?.all("title")[0]?.attributes["xml:lang"]).toBe("zh-Hans");
    expect(entry?.all("link")).toHaveLength(1);
  });

  test("is as new as its latest entry", () => {
    const changed = ["2026-11-03T00:00:00Z", "2026-11-05T00:00:00Z", "2026-11-04T00:00:00Z"];
    expect(feedOf(changed.map((changedAt) => ({ changedAt }))).textOf("updated")).toBe("2026-11-05T00:00:00.000Z");
  });

  test("is valid without entries", () => {
    const feed = feedOf([]);
    expect(feed.all("entry")).toEqual([]);
    expect(Date.parse(feed.textOf("updated"))).toBe(0);
  });
});
