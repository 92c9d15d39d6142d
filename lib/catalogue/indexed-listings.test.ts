import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listings, listingTexts, shops } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { locales, type SomeTexts } from "../i18n/locale";
import { findPublicListing } from "./find-public-listing";
import { indexedListings } from "./indexed-listings";
import { isThin } from "./public-listing";

const statuses = ["draft", "submitted", "published", "paused", "discontinued", "removed"] as const;
const value = { en: "red" };

/** Returns the languages in which the page of a listing may be indexed. */
async function indexedByPage(id: number, tx: Tx) {
  const indexed = [];
  for (const locale of locales) {
    const listing = await findPublicListing(id, locale, tx);
    const isThere = listing && listing.status !== "removed" && !listing.shop.isClosed;
    if (isThere && listing.slugs[locale] && !isThin(listing)) indexed.push(locale);
  }
  return indexed.sort();
}

async function indexedBySql(id: number, tx: Tx) {
  const [row] = await tx.execute<{ slugs: SomeTexts }>(sql`select w.slugs ${indexedListings(sql`l.id = ${id}`)}`);
  return Object.keys(row?.slugs ?? {}).sort();
}

const project = (id: number, tx: Tx) => tx.execute(sql`select project_listings(array[${id}]::bigint[])`);

test(
  "a listing is in the sitemap in exactly the languages in which its page may be indexed",
  rolledBack(async (tx) => {
    const [shop, closed] = [await makeShop({}, tx), await makeShop({ closedAt: new Date() }, tx)];
    const [known = "", other = "", third = ""] = (
      await tx.execute<{ code: string }>(sql`select code from attributes order by code limit 3`)
    ).map(({ code }) => code);
    const titles = { zh: "马", ru: "Лошадка", ar: "حصان" };
    const cases = [
      ...statuses.map((status) => ({ status })),
      { shopOfListing: closed },
      { pictureCount: 0 },
      { titles: { fr: "Cheval" } },
      { description: "x".repeat(19) },
      { description: "x".repeat(20) },
      { description: "🐴".repeat(10) },
      { description: "🐴".repeat(20) },
      { description: "", attributes: { [known]: value, [other]: value } },
      { description: "", attributes: { [known]: value, [other]: value, [third]: value } },
      { description: "", attributes: { [known]: value, [other]: value, forgotten: value } },
      { description: "", attributes: { [known]: value, [other]: value, [third]: value }, pictureCount: 0 },
    ];
    const found = [];
    for (const {
      shopOfListing = shop,
      description = "A horse that cries, 25 cm",
      status = "published",
      ...parts
    } of cases as {
      shopOfListing?: typeof shop;
      description?: string;
      status?: (typeof statuses)[number];
    }[]) {
      const { id } = await makeListing(shopOfListing, { status, titles, ...parts }, tx);
      await asShop(
        shopOfListing.id,
        (own) => own.update(listingTexts).set({ description }).where(eq(listingTexts.listingId, id)),
        tx,
      );
      await project(id, tx);
      const page = await indexedByPage(id, tx);
      expect(await indexedBySql(id, tx), JSON.stringify({ status, description, ...parts })).toEqual(page);
      found.push(page.join(" "));
    }
    const all = "ar ru zh";
    expect(found).toEqual(["", "", all, all, all, "", "", "", "fr", "", all, "", all, "", all, "", ""]);
  }),
);

test(
  "a listing described in one language is indexed in that one, and no longer once its shop closes",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const { id } = await makeListing(shop, { status: "published", titles: { en: "Horse", zh: "马" } }, tx);
    const text = sql`${listingTexts.listingId} = ${id} and ${listingTexts.locale} = 'en'`;
    await asShop(shop.id, (own) => own.update(listingTexts).set({ description: "A horse that cries" }).where(text), tx);
    await project(id, tx);
    expect(await indexedBySql(id, tx)).toEqual([]);
    await asShop(
      shop.id,
      (own) => own.update(listingTexts).set({ description: "A horse that cries much" }).where(text),
      tx,
    );
    expect([await indexedBySql(id, tx), await indexedByPage(id, tx)]).toEqual([["en"], ["en"]]);
    await asShop(shop.id, (own) => own.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, shop.id)), tx);
    expect(await indexedBySql(id, tx)).toEqual([]);
    expect(await tx.$count(listings, eq(listings.id, id))).toBe(1);
  }),
);
