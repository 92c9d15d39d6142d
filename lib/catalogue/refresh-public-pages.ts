import { inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { categories } from "@/db/schema";
import type { OwnListing } from "./own-listing";

/**
 * Writes the search row and the card of a listing, and invalidates every page that shows it or its family on commit.
 * `formerCategoryId`: its category before the change.
 */
export async function refreshPublicPages(
  { id, shopId, categoryId }: Pick<OwnListing, "id" | "shopId" | "categoryId">,
  tx: Tx,
  formerCategoryId = categoryId,
): Promise<void> {
  await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
  const affected = await tx
    .select({ id: categories.id, parentId: categories.parentId })
    .from(categories)
    .where(inArray(categories.id, [categoryId, formerCategoryId]));
  const relatives = await tx.execute<{ id: string }>(sql`
    select parent_id as id from listing_origins where listing_id = ${id}
    union select listing_id from listing_origins where parent_id = ${id}
    union select o.listing_id from listing_origins self join listing_origins o on o.parent_id = self.parent_id
      where self.listing_id = ${id} and o.listing_id <> ${id}
    union select id from listings where successor_id = ${id}`);
  await purgeDocuments(
    tx,
    "home",
    "search",
    `listing:${id}`,
    `shop:${shopId}`,
    ...affected.flatMap((each) => [`category:${each.id}`, `category:${each.parentId ?? each.id}`] as const),
    ...relatives.map((relative) => `listing:${Number(relative.id)}` as const),
  );
}
