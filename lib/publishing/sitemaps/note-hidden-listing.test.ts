import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listings, sitemapChanges } from "@/db/schema";
import { makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { recountCategory, recountCategoryOfHidden } from "@/lib/search/recount-category";
import { noteHiddenListing } from "./note-changes";

test(
  "a hidden listing leaves the sitemaps and the counts of its category",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const project = sql`select project_listings(array[${listing.id}]::bigint[])`;
    await tx.execute(project);
    const video = await makeVideo(shop, { listingId: listing.id }, tx);
    const data = { shopId: shop.id, listingId: listing.id };
    const count = async () => {
      const [found] = await tx.execute<{ count: number }>(
        sql`select count from facet_counts where category_id = ${listing.categoryId} and facet = 0`,
      );
      return Number(found?.count ?? 0);
    };
    await recountCategory({ data }, tx);
    const before = await count();
    await asShop(
      shop.id,
      async (inside) => {
        await inside.update(listings).set({ status: "under_review" }).where(eq(listings.id, listing.id));
        await inside.execute(project);
      },
      tx,
    );
    await recountCategoryOfHidden({ data }, tx);
    expect(await count()).toBe(before - 1);

    await tx.delete(sitemapChanges);
    await noteHiddenListing({ data }, tx);
    const noted = await tx.select({ kind: sitemapChanges.kind, id: sitemapChanges.itemId }).from(sitemapChanges);
    expect(noted.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      `images ${listing.id}`,
      `listings ${listing.id}`,
      `shops ${shop.id}`,
      `videos ${video.id}`,
    ]);
  }),
);
