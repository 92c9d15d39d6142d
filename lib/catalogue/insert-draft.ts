import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings, shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import type { ListingFields } from "./listing-fields";
import { saveCertificates } from "./save-certificates";
import { requireListingCategory, saveParts, sourceLocaleOf, toListingColumns } from "./save-parts";

/** Inserts a draft with its parts. Call it within `asShop()`, after checking the rights. @throws Refusal */
export async function insertDraft(
  { shopId, by, ...fields }: ListingFields & { shopId: number; by: Actor },
  tx: Tx,
): Promise<{ id: number }> {
  const category = await requireListingCategory(fields.categoryId, tx);
  const shop = await tx.query.shops.findFirst({ where: eq(shops.id, shopId), columns: { locale: true } });
  const locale = sourceLocaleOf(fields.texts, shop?.locale ?? "zh");
  const [listing] = await tx
    .insert(listings)
    .values({ shopId, locale, categoryId: category.id, ...toListingColumns(fields, category, locale) })
    .returning();
  if (!listing) throw new Error("the insert returned no listing");
  await saveParts(listing, fields, category, tx);
  if (fields.certificates) await saveCertificates({ listingId: listing.id, shopId }, fields.certificates, tx);
  await recordEvent(by, { name: "listing.drafted", shopId, listingId: listing.id }, tx);
  return { id: listing.id };
}
