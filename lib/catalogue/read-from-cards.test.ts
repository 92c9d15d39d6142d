import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Db, type Tx } from "@/db/client";
import { leadTimes, listingCards, listings, pictures, priceTiers } from "@/db/schema";
import {
  findStaleCards,
  inMarketWithReferenceData,
  makeListing,
  makeShop,
  rolledBack,
  waitForBlockedStatement,
  writeCards,
} from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import type { Locale, SomeTexts } from "../i18n/locale";
import { findPublicListing } from "./find-public-listing";
import type { Packing, PriceTier } from "./listing";
import type { PublicListing } from "./public-listing";

const tiers: PriceTier[] = [{ fromQuantity: 50, unitPrice: 777 }];

/** Reads from the source tables the values that the listing page reads from the card. */
async function readTables(id: number, locale: Locale, tx: Tx) {
  const [row] = await tx.execute<Pick<PublicListing, "id" | "slugs" | "tiers" | "leadTimes"> & Stored>(sql`
    select id::float8, slugs, tiers, lead_times as "leadTimes", packing, pictures from shown_listings where id = ${id}`);
  const { packing, pictures: stored, ...parts } = requireRow(row);
  const shown = stored.map((picture) => ({ ...picture, alt: picture.alt[locale] ?? null }));
  return { ...parts, packing: packing ?? undefined, pictures: shown };
}
type Stored = { packing: Packing | null; pictures: { key: string; alt: SomeTexts }[] };

describe("the page of a listing", () => {
  test.each([
    ["with pictures that have captions", { pictureCount: 3 }, {}],
    ["with neither prices, nor a carton, nor a picture", { tiers: [], piecesPerCarton: null, pictureCount: 0 }, {}],
    ["in a language that is not English", { titles: { ru: "Лошадка", ar: "حصان" } }, {}],
    ["that is paused", { status: "paused" as const }, {}],
    ["that is removed", { status: "removed" as const }, {}],
    ["of a closed shop", {}, { closedAt: new Date() }],
  ])("shows the same values from its card as from its tables: one %s", (_, parts, ofShop) =>
    rolledBack(async (tx) => {
      const shop = await makeShop(ofShop, tx);
      const { id } = await makeListing(shop, { status: "published", ...parts }, tx);
      await asShop(shop.id, (own) => own.update(pictures).set({ alt: { en: "A horse", ar: "حصان" } }), tx);
      await writeCards([id], tx);
      for (const locale of ["en", "ar", "ru"] as const)
        expect(await findPublicListing(id, locale, tx)).toMatchObject(await readTables(id, locale, tx));
    })(),
  );

  test(
    "is read from its card",
    rolledBack(async (tx) => {
      const { id } = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      await tx
        .update(listingCards)
        .set({ trade: { tiers, leadTimes: [] } })
        .where(eq(listingCards.listingId, id));
      expect(await findPublicListing(id, "en", tx)).toMatchObject({ tiers, leadTimes: [] });
      expect(await findStaleCards(tx)).toEqual([id]);
      await writeCards([id], tx);
    }),
  );

  test.each([
    ["a price", (db: Db) => db.update(priceTiers).set({ unitPrice: 5 })],
    ["a lead time", (db: Db) => db.update(leadTimes).set({ workingDays: 9 })],
    ["a carton", (db: Db) => db.update(listings).set({ netGrams: 9 })],
    ["a picture's alternative text", (db: Db) => db.update(pictures).set({ alt: { en: "A horse" } })],
    ["its status", (db: Db) => db.update(listings).set({ status: "removed" })],
  ])("is found to be outdated when a change of %s does not write the card", (_, change) =>
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const { id } = await makeListing(shop, { status: "published" }, tx);
      await asShop(shop.id, (own) => change(own), tx);
      expect(await findStaleCards(tx)).toEqual([id]);
      await writeCards([id], tx);
    })(),
  );

  test(
    "is found to be outdated without a card",
    rolledBack(async (tx) => {
      const { id } = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      await tx.delete(listingCards).where(eq(listingCards.listingId, id));
      expect(await findStaleCards(tx)).toEqual([id]);
      await writeCards([id], tx);
    }),
  );
});

test("writing the card of a listing waits for a concurrent change and then writes the new values", () =>
  inMarketWithReferenceData(async (db, owner) => {
    const shop = await db.transaction((tx) => makeShop({}, tx));
    const { id } = await db.transaction((tx) => makeListing(shop, { status: "published", tiers: [[50, 900]] }, tx));
    let second: Promise<unknown> = Promise.resolve();
    await asShop(
      shop.id,
      async (own) => {
        await own.update(priceTiers).set({ unitPrice: 777 });
        await writeCards([id], own);
        second = db.transaction((other) => writeCards([id], other));
        await waitForBlockedStatement(owner);
      },
      db,
    );
    await second;
    expect(await findPublicListing(id, "en", db)).toMatchObject({ tiers });
  }));
