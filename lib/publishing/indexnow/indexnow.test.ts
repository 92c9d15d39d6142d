import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Tx } from "@/db/client";
import { indexnowOutbox, sitemapChanges } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { discontinueListing } from "@/lib/catalogue/discontinue-listing";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { resumeListing } from "@/lib/catalogue/resume-listing";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { notifyOfListings, notifySearchEngines } from "./notify-search-engines";
import { openReceiver } from "./receiver.fixture";
import { sendAddresses } from "./send-addresses";

vi.stubEnv("LOG_LEVEL", "silent");

let receiver: Awaited<ReturnType<typeof openReceiver>>;
beforeAll(async () => {
  receiver = await openReceiver();
});
afterAll(() => receiver.close());
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.mood.status = 200;
});

const pathsOf = async (tx: Tx) => (await tx.select().from(indexnowOutbox)).map(({ path }) => path).sort();
const notify = (listingId: number, tx: Tx) => notifySearchEngines({ data: { listingId } }, tx, receiver.to);
const fill = (count: number, tx: Tx) =>
  tx.execute(
    sql`insert into indexnow_outbox (path) select '/en/p/horse-' || n from generate_series(1, ${count}::int) n`,
  );

async function makeDraft(tx: Tx) {
  const shop = await makeShop({}, tx);
  const { id } = await makeListing(shop, { titles: { en: "Horse", zh: "马", "pt-br": "Cavalo" } }, tx);
  const addresses = (["en", "pt-br", "zh"] as const).map((l) =>
    paths.listing(l, { id, slug: "crying-horse-plush-toy" }),
  );
  return {
    of: { shopId: shop.id, listingId: id, successorId: null },
    id,
    addresses,
    owner: await makeActor({ [shop.id]: "owner" }, tx),
  };
}

describe("collecting addresses for search engines", () => {
  test(
    "inserts the address of each language once for any public change of a listing",
    rolledBack(async (tx) => {
      const { of, id, addresses, owner } = await makeDraft(tx);
      await notify(id, tx);
      expect(await pathsOf(tx)).toEqual([]);
      for (const change of [publishListing, pauseListing, resumeListing, discontinueListing, removeListing]) {
        await change(owner, of, tx);
        await notify(id, tx);
        await notify(id, tx);
        expect(await pathsOf(tx), change.name).toEqual(addresses);
        await tx.delete(indexnowOutbox);
      }
    }),
  );

  test(
    "handles many listings like each of them, and notes their shop once",
    rolledBack(async (tx) => {
      const { of, id, addresses, owner } = await makeDraft(tx);
      const second = await makeListing({ id: of.shopId }, { titles: { en: "Horse" } }, tx);
      const draft = await makeListing({ id: of.shopId }, { titles: { en: "Horse" } }, tx);
      await publishListing(owner, of, tx);
      await publishListing(owner, { ...of, listingId: second.id }, tx);
      await notifyOfListings({ data: { listingIds: [second.id, draft.id, id] } }, tx, receiver.to);
      const other = paths.listing("en", { id: second.id, slug: "crying-horse-plush-toy" });
      expect(await pathsOf(tx)).toEqual([...addresses, other].sort());
      const changes = await tx
        .select()
        .from(sitemapChanges)
        .where(sql`item_id in (${id}, ${second.id}, ${draft.id}, ${of.shopId})`);
      expect(changes.map(({ kind, itemId }) => [kind, itemId]).sort()).toEqual(
        [
          ...[id, second.id].flatMap((each) => [
            ["images", each],
            ["listings", each],
          ]),
          ["shops", of.shopId],
        ].sort(),
      );
    }),
  );

  test(
    "does nothing while IndexNow is off, but notes changes for sitemaps",
    rolledBack(async (tx) => {
      const { of, id, owner } = await makeDraft(tx);
      await publishListing(owner, of, tx);
      await notifySearchEngines({ data: { listingId: id } }, tx);
      expect(await pathsOf(tx)).toEqual([]);
      const changes = await tx.select().from(sitemapChanges).where(sql`item_id in (${id}, ${of.shopId})`);
      expect(changes.map(({ kind }) => kind).sort()).toEqual(["images", "listings", "shops"]);
      await fill(1, tx);
      await sendAddresses(undefined, tx);
      expect(receiver.requests).toEqual([]);
    }),
  );
});

describe("sending addresses", () => {
  test(
    "sends the key and its location, with up to 10,000 addresses a request, each once",
    rolledBack(async (tx) => {
      await fill(10_001, tx);
      await sendAddresses(receiver.to, tx);
      expect(receiver.requests.map(({ urlList }) => urlList.length)).toEqual([10_000, 1]);
      expect(receiver.requests[0]).toMatchObject({
        host: "localhost:3000",
        key: receiver.to.key,
        keyLocation: `http://localhost:3000/${receiver.to.key}.txt`,
      });
      expect(receiver.requests[1]?.urlList).toEqual([absolute("/en/p/horse-10001")]);
      await sendAddresses(receiver.to, tx);
      expect(receiver.requests).toHaveLength(2);
    }),
  );

  test.each([
    [200, 0],
    [202, 0],
    [302, 2],
    [400, 0],
    [403, 0],
    [422, 0],
    [429, 2],
    [503, 2],
  ])("answered with %i keeps %i of two addresses for later", (status, left) =>
    rolledBack(async (tx) => {
      receiver.mood.status = status;
      await fill(2, tx);
      await sendAddresses(receiver.to, tx);
      expect(receiver.requests).toHaveLength(1);
      expect(await tx.$count(indexnowOutbox)).toBe(left);
    })(),
  );

  test(
    "keeps addresses if the receiver does not answer",
    rolledBack(async (tx) => {
      await fill(2, tx);
      await sendAddresses({ ...receiver.to, endpoint: "http://127.0.0.1:9/indexnow" }, tx);
      expect(await tx.$count(indexnowOutbox)).toBe(2);
    }),
  );

  test(
    "does not delete addresses that changed again since",
    rolledBack(async (tx) => {
      const { of, id, addresses, owner } = await makeDraft(tx);
      await publishListing(owner, of, tx);
      await notify(id, tx);
      const before = await tx.select({ id: indexnowOutbox.id }).from(indexnowOutbox);
      await notify(id, tx);
      const after = await tx.select({ id: indexnowOutbox.id }).from(indexnowOutbox);
      const highest = Math.max(...before.map((row) => row.id));
      expect(after).toHaveLength(addresses.length);
      for (const row of after) expect(row.id).toBeGreaterThan(highest);
    }),
  );
});
