import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingOrigins, listings } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { getListingForUpdate } from "../own-listing";
import type { ChangeOrigin } from "./input";
import { canLinkListing } from "./policy";
import { refreshFamily } from "./refresh-family";

/**
 * Changes how a listing grew out of its parent. A new text in the own language deletes the other languages, which would
 * be outdated. A listing that grew out of another shop's remains a collaboration.
 * @throws NotAllowed; NotFound, also for a listing without a parent
 */
export async function changeOrigin(actor: Actor, input: ChangeOrigin, db: Db = database): Promise<void> {
  const { shopId, listingId, relation, changes, grewOn, locale } = input;
  await asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canLinkListing(actor, listing));
      const [origin] = await tx
        .select({ changes: listingOrigins.changes, parentShopId: listings.shopId })
        .from(listingOrigins)
        .innerJoin(listings, eq(listings.id, listingOrigins.parentId))
        .where(eq(listingOrigins.listingId, listingId));
      if (!origin) throw new NotFound();
      const isSame = (origin.changes[locale] ?? "") === (changes ?? "");
      await tx
        .update(listingOrigins)
        .set({
          relation: origin.parentShopId === shopId ? relation : "collaboration",
          changes: isSame ? origin.changes : changes ? { [locale]: changes } : {},
          grewOn: grewOn ?? null,
        })
        .where(eq(listingOrigins.listingId, listingId));
      await recordEvent(actor, { name: "origin.changed", shopId, listingId }, tx);
      await refreshFamily(listingId, tx);
    },
    db,
  );
}
