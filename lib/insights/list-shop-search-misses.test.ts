import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { listingSearch, searchMisses } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotFound } from "../core/errors";
import { listShopSearchMisses } from "./list-shop-search-misses";

const now = new Date("2041-06-12T08:00:00Z");
const today = "2041-06-12";

/** Publishes a listing and returns its shop with the shop's owner and the listing's category and industry. */
async function sell(tx: Tx) {
  const shop = await makeShop({}, tx);
  const { id } = await makeListing(shop, { status: "published" }, tx);
  await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
  const [row] = await tx.select().from(listingSearch).where(sql`listing_id = ${id}`);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  return { shopId: shop.id, owner, categoryId: row?.categoryId ?? 0, industryId: row?.industryId ?? 0, listingId: id };
}

type Miss = Partial<typeof searchMisses.$inferInsert>;
const add = (tx: Tx, categoryId: number | null, ...misses: Miss[]) => {
  const miss = { day: today, locale: "en", kind: "nothing", words: "x", categoryId, count: 3 } as const;
  return tx.insert(searchMisses).values(misses.map((each) => ({ ...miss, ...each })));
};

test(
  "a shop sees what several visitors searched for in its industries within 28 days, most visitors first",
  rolledBack(async (tx) => {
    const { shopId, owner, categoryId, industryId } = await sell(tx);
    await add(
      tx,
      categoryId,
      { words: "singing snail", count: 40 },
      { words: "singing snail", kind: "partly", day: "2041-06-01", count: 8 },
      { words: "squeaking pelican", day: "2041-05-16", count: 3 },
      { words: "too old", day: "2041-05-15" },
    );
    await add(tx, industryId, { words: "غزال يغني", locale: "ar", count: 5 });
    await add(tx, null, { words: "unknown category" });
    const found = await listShopSearchMisses(owner, { shopId }, tx, now);
    expect(found.map(({ words, count }) => [words, count])).toEqual([
      ["singing snail", 48],
      ["غزال يغني", 5],
      ["squeaking pelican", 3],
    ]);
    expect(found[0]).toEqual({ locale: "en", words: "singing snail", count: 48, categoryId });
  }),
);

test(
  "a shop never sees words of fewer than three visitors in a week",
  rolledBack(async (tx) => {
    const { shopId, owner, categoryId } = await sell(tx);
    await add(
      tx,
      categoryId,
      { words: "lin mei of yiwu", count: 2 },
      { words: "lin mei of yiwu", day: "2041-06-03", count: 2 },
      { words: "lin mei of yiwu", day: "2041-05-27", count: 2 },
      { words: "two days", count: 2 },
      { words: "two days", day: "2041-06-06", count: 1 },
      { words: "two days", day: "2041-06-05", count: 2 },
    );
    const found = await listShopSearchMisses(owner, { shopId }, tx, now);
    expect(found.map(({ words, count }) => [words, count])).toEqual([["two days", 3]]);
  }),
);

test(
  "a shop does not see words of other industries, nor words that a listing of its own has by now",
  rolledBack(async (tx) => {
    const { shopId, owner, categoryId, industryId, listingId } = await sell(tx);
    const [other] = await tx.execute<{ id: number }>(sql`
      select id from categories where parent_id is not null and parent_id <> ${industryId} limit 1`);
    await add(tx, other?.id ?? 0, { words: "of another industry" });
    const [text] = await tx.execute<{ title: string }>(sql`
      select lower(title) as title from listing_texts where listing_id = ${listingId} and locale = 'en'`);
    await add(tx, categoryId, { words: text?.title ?? "" });
    expect(text?.title).toBeTruthy();
    expect(await listShopSearchMisses(owner, { shopId }, tx, now)).toEqual([]);
    const stranger = await sell(tx);
    await add(tx, categoryId, { words: `${text?.title} of glass` });
    expect(await listShopSearchMisses(stranger.owner, { shopId: stranger.shopId }, tx, now)).toHaveLength(1);
  }),
);

test(
  "a shop without published listings sees none, and nobody else sees those of a shop",
  rolledBack(async (tx) => {
    const { shopId, categoryId } = await sell(tx);
    await add(tx, categoryId, { words: "singing snail" });
    const empty = await makeShop({}, tx);
    const other = await makeActor({ [empty.id]: "owner" }, tx);
    expect(await listShopSearchMisses(other, { shopId: empty.id }, tx, now)).toEqual([]);
    for (const actor of [guest, other])
      await expect(listShopSearchMisses(actor, { shopId }, tx, now)).rejects.toThrow(NotFound);
  }),
);
