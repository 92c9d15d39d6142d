import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listings, shops } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { allow } from "../errors";
import { recordEvent } from "../events/record-event";
import type { ListingFields } from "./listing-fields";
import { canDraftListing } from "./policy";
import { columnsOf, getListingCategory, saveParts, sourceLocaleOf } from "./save-parts";

export type DraftListing = ListingFields & { shopId: number };

/** Begins a design; only the shop sees it. Everything but the category may still be missing. @throws Refusal */
export async function draftListing(actor: Actor, input: DraftListing, db: Db = database): Promise<{ id: number }> {
  const { shopId, ...fields } = input;
  allow(canDraftListing(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const category = await getListingCategory(fields.categoryId, tx);
      const shop = await tx.query.shops.findFirst({ where: eq(shops.id, shopId), columns: { locale: true } });
      const locale = sourceLocaleOf(fields.texts, shop?.locale ?? "zh");
      const [listing] = await tx
        .insert(listings)
        .values({ shopId, locale, categoryId: category.id, ...columnsOf(fields, category, locale) })
        .returning();
      if (!listing) throw new Error("a listing was not kept");
      await saveParts(listing, fields, category, tx);
      await recordEvent(actor, { name: "listing.drafted", shopId, listingId: listing.id }, tx);
      return { id: listing.id };
    },
    db,
  );
}
