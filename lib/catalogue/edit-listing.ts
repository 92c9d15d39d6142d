import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingDrafts, listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { applyRules } from "../moderation/rules/apply-rules";
import type { ListingFields } from "./listing-fields";
import { missingForPublication } from "./missing-for-publication";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canEditListing, isUnpublished } from "./policy";
import { refreshPublicPages } from "./refresh-public-pages";
import { saveCertificates } from "./save-certificates";
import { requireListingCategory, saveParts, sourceLocaleOf, toListingColumns } from "./save-parts";

/** `version`: the `changedAt` that the editor loaded; without it the last edit wins. */
export type EditListing = ListingFields & ListingReference & { version?: string };

/**
 * Replaces all fields of a listing. A public page shows the change at once, unless a rule of moderation holds it.
 * @throws NotAllowed, NotFound; Refusal when another person changed it meanwhile, or a public listing would lose a
 * part that publication requires
 */
export async function editListing(
  actor: Actor,
  input: EditListing,
  db: Db = database,
): Promise<{ id: number; isHeld: boolean }> {
  const { shopId, listingId, version, ...fields } = input;
  return asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canEditListing(actor, listing));
      if (version !== undefined && version !== listing.changedAt.toISOString())
        throw new Refusal("catalogue.editor.changedMeanwhile");
      if (!isUnpublished(listing) && missingForPublication(fields).length > 0)
        throw new Refusal("catalogue.editor.publicNeedsAll");
      const category = await requireListingCategory(fields.categoryId, tx);
      const locale = isUnpublished(listing) ? sourceLocaleOf(fields.texts, listing.locale) : listing.locale;
      const before = await tx.query.listings.findFirst({
        where: eq(listings.id, listingId),
        columns: { attributes: true },
      });
      await tx
        .update(listings)
        .set({ ...toListingColumns(fields, category, locale, before?.attributes), locale, changedAt: new Date() })
        .where(eq(listings.id, listingId));
      await saveParts({ ...listing, locale }, fields, category, tx);
      const isNewlyCertified =
        fields.certificates && (await saveCertificates({ listingId, shopId }, fields.certificates, tx));
      if (isNewlyCertified && !isUnpublished(listing))
        await recordEvent(actor, { name: "listing.certificates_changed", shopId, listingId }, tx);
      await tx.delete(listingDrafts).where(eq(listingDrafts.listingId, listingId));
      await recordEvent(actor, { name: "listing.edited", shopId, listingId }, tx);
      if (isUnpublished(listing)) return { id: listingId, isHeld: false };
      const withNewCertificates = isNewlyCertified ? [listingId] : [];
      const held = await applyRules(actor, { shopId, listingIds: [listingId], withNewCertificates }, tx);
      await refreshPublicPages({ ...listing, categoryId: category.id }, tx, listing.categoryId);
      return { id: listingId, isHeld: held.length > 0 };
    },
    db,
  );
}
