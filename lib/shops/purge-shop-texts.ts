import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type DocumentTag, purgeDocuments } from "@/db/purge";
import { listingSearch } from "@/db/schema";
import { districtTagsOf } from "./in-own-shop";

/** Invalidates the pages that show the name or the story of a shop once this transaction commits. */
export const purgeShopTexts = async (shopId: number, tx: Tx): Promise<void> =>
  purgeDocuments(tx, `shop:${shopId}`, ...(await pagesWithCardsOf(shopId, tx)), ...(await districtTagsOf(shopId, tx)));

/** The shop's name is shown on the cards of its listings. */
async function pagesWithCardsOf(shopId: number, tx: Tx): Promise<DocumentTag[]> {
  const rows = await tx
    .selectDistinct({ category: listingSearch.categoryId, industry: listingSearch.industryId })
    .from(listingSearch)
    .where(eq(listingSearch.shopId, shopId));
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ category, industry }) => [category, industry]);
  return ["home", "search", ...ids.map((id) => `category:${id}` as const)];
}
