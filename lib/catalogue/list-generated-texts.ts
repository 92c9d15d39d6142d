import { eq, inArray } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { attributes, categories, listings, listingTexts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { type Locale, locales } from "../i18n/locale";
import { generateText } from "./generate-text";
import { textSourceOf } from "./generated-texts";
import type { OwnText } from "./listing-fields";
import type { ListingReference } from "./own-listing";
import { canSeeOwnListings } from "./policy";

/** Generates the text of each language as if the shop had written none there; undefined for non-members. */
export async function listGeneratedTexts(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  db: Db = database,
): Promise<Record<Locale, OwnText> | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const [row] = await tx
        .select({ shopId: listings.shopId, attributes: listings.attributes, sku: listings.sku, category: categories })
        .from(listings)
        .innerJoin(categories, eq(categories.id, listings.categoryId))
        .where(eq(listings.id, listingId));
      if (row?.shopId !== shopId) return undefined;
      const texts = await tx.select().from(listingTexts).where(eq(listingTexts.listingId, listingId));
      const named = await tx.select().from(attributes).where(inArray(attributes.code, row.category.attributeCodes));
      const written = texts.filter(({ origin }) => origin !== "built");
      const buildable = textSourceOf(written, row, named);
      return Object.fromEntries(locales.map((locale) => [locale, generateText(buildable, locale)])) as Record<
        Locale,
        OwnText
      >;
    },
    db,
  );
}
