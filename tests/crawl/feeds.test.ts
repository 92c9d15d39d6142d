import { expect, test } from "vitest";
import { checkAtom, compareFeeds, readFeedPrices } from "./feeds";
import { makeOpenedSite, origin, respondWith } from "./responses.fixture";

const item = (path: string, price: string) =>
  `<item><g:link>${origin}${path}</g:link><g:price>${price}</g:price><g:bulk_price><g:price>9.00 USD</g:price></g:bulk_price></item>`;
const feed = (...items: string[]) => `<rss><channel><link>${origin}/en</link>${items.join("")}</channel></rss>`;

test("a feed contains the price of each listing by its address", () => {
  expect([...readFeedPrices(feed(item("/en/p/horse-1", "210.00 USD")), origin)]).toEqual([
    ["/en/p/horse-1", "210.00 USD"],
  ]);
});

test("a feed and the pages differ if a price differs, or if one of them lacks the listing", async () => {
  const opened = { "/en/p/a-1": { price: "210.00 USD" }, "/en/p/b-2": { price: "3.00 USD" }, "/en/p/c-3": {} };
  const complaintsFor = async (body: string) => {
    const site = makeOpenedSite(
      respondWith(() => ({ body })),
      opened,
    );
    await compareFeeds(["en"], site);
    return site.report.examples.get("price") ?? [];
  };
  const right = [item("/en/p/a-1", "210.00 USD"), item("/en/p/b-2", "3.00 USD")];
  expect(await complaintsFor(feed(...right))).toEqual([]);
  expect(await complaintsFor(feed(...right, item("/en/p/c-3", "1.00 USD")))).toHaveLength(1);
  expect(await complaintsFor(feed(item("/en/p/a-1", "209.00 USD")))).toEqual([
    "/en/p/a-1 costs 210.00 USD, and 209.00 USD in the feed",
    "/en/p/b-2 costs 3.00 USD, and undefined in the feed",
  ]);
});

test("a feed of new listings exists in every language, and is valid XML", async () => {
  const site = makeOpenedSite(
    respondWith((address) => {
      if (address === "/feeds/fr.atom") return undefined;
      return { body: address === "/feeds/ur.atom" ? "<feed><title></feed>" : "<feed/>" };
    }),
    {},
  );
  await checkAtom(site.fetchPage, site.report);
  expect(site.report.examples.get("html")?.map((example) => example.split(":")[0])).toEqual([
    "/feeds/ur.atom",
    "/feeds/fr.atom",
  ]);
});
